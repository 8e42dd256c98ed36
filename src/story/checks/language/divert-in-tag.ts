import type { Draft, Finding, Rule } from '../rule';
import { escaped, type Trap, trapsOf } from './tag-traps';

/** Tags whose value is a sentence: an arrow in one is meant to be read. */
const SENTENCES = ['why', 'heard', 'right-if', 'mile', 'discuss', 'situation', 'decision'];

/** An arrow in a tag that is no clean divert at the end of a line. */
export const divertInTag: Rule = {
  id: 'divert-in-tag',
  family: 'language',
  severity: 'error',
  why: 'Ink follows the arrow instead of showing it: the tag is cut off and the story goes somewhere else.',
  explains: true,
  on: 'text',
  check: (draft) => arrowsIn(draft),
};

/** Each arrow that is meant to be read. */
export function arrowsIn(draft: Draft): Finding[] {
  return [...found(draft, '->'), ...found(draft, '<-')];
}

function found(draft: Draft, sign: string): Finding[] {
  return trapsOf(draft, sign)
    .filter((trap) => trap.name !== undefined && trap.depth === 0 && !isDivert(draft, trap))
    .map((trap) => escaped(trap, sign, `"${sign}" stands in the tag "# ${trap.name}".`));
}

/** `# end: done -> END`: ink and people read the same. */
function isDivert({ scan: { knots } }: Draft, { line, at, name = '' }: Trap): boolean {
  if (line.kind !== 'line' || SENTENCES.includes(name.toLowerCase())) return false;
  const target = /^->\s*([\w.]+)\s*(?:\([^)]*\))?\s*(?:[|}].*)?$/.exec(line.logical.text.slice(at))?.[1];
  if (target === undefined) return false;
  const inside = line.knot.split('.')[0];
  return ['END', 'DONE'].includes(target) || knots.some((k) => k.name === target || k.name === `${inside}.${target}`);
}
