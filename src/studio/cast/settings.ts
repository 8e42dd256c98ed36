/** What a row of the cast says besides name and look, for fields. */
import { CUSTOMER_SETS, FACES } from '../../core/model';
import { START, trust } from '../../core/people';
import type { CastRow } from './rows';

export interface Settings {
  readonly set: string;
  readonly face: string;
  readonly stage: string;
  readonly rapport: number;
  readonly propensity: number;
  /** Points at the start. */
  readonly trust: number;
}

export function settingsOf({ parts }: CastRow): Settings {
  const said = parts.slice(1).map((p) => p.trim());
  const after = (word: string): string | undefined =>
    said.find((p) => p.startsWith(`${word} `))?.slice(word.length + 1);
  const number = (word: string, usual: number): number => {
    const n = Number(after(word) ?? usual);
    return Number.isFinite(n) ? n : usual;
  };
  const propensity = number('propensity', 0);
  return {
    set: said.find((p) => (CUSTOMER_SETS as readonly string[]).includes(p)) ?? '',
    face: said.find((p) => (FACES as readonly string[]).includes(p)) ?? 'calm',
    stage: after('stage')?.trim() ?? 'calm',
    rapport: number('rapport', START.rapport),
    propensity,
    trust: trust({
      competence: number('competence', START.competence),
      integrity: START.integrity + propensity,
      scarred: false,
    }),
  };
}
