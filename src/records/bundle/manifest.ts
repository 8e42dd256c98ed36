/** What a bundle says of itself. */
import * as v from 'valibot';
import { isSafeName } from './names';

export interface Manifest {
  readonly format: 1;
  readonly slug: string;
  readonly title: string;
  /** The text that begins the story. */
  readonly main: string;
  /** Every text, as INCLUDE names it. */
  readonly files: readonly string[];
  /** Day on which the scene was last changed: 2026-11-22. */
  readonly made?: string;
}

const name = v.pipe(v.string(), v.check(isSafeName, 'a name that is not allowed'));

export const manifestSchema = v.strictObject({
  format: v.literal(1),
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  main: name,
  files: v.pipe(v.array(name), v.minLength(1), v.maxLength(40)),
  made: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
});

/** True for a manifest that a later Rapport wrote. */
export function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    value.format > 1
  );
}
