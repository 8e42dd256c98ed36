/** Steps toward a person: `# Theo: competence 2, rapport -1`. A step of 0 is not written. */
import type { Steps } from '../../core/model';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { removeTag, setTag } from './tag';
import type { Target } from './target';
import type { Written } from './written';

export const LEDGERS = ['competence', 'integrity', 'rapport'] as const satisfies readonly (keyof Steps)[];
export type Ledger = (typeof LEDGERS)[number];

/** Undefined where the value is nothing that can be read. */
export function stepsOf(value: string): Partial<Steps> | undefined {
  const out: Partial<Record<Ledger, number>> = {};
  for (const part of value.split(',')) {
    const m = /^\s*([a-z]+)\s*([+-]?\d+)\s*$/i.exec(part);
    const ledger = LEDGERS.find((l) => l === m?.[1]?.toLowerCase());
    if (!m || !ledger || ledger in out) return undefined;
    out[ledger] = Number(m[2]);
  }
  return out;
}

/** @param step -3 to 3; 0 takes the ledger away, and with the last one the tag. */
export function setPerson(source: ProjectFile, target: Target, who: string, ledger: Ledger, step: number): Written {
  const tag = target.tags.find((t) => t.name.toLowerCase() === who.toLowerCase());
  const now = tag && tag.value !== '' ? stepsOf(tag.value) : {};
  if (!now) return { problem: WRITE.steps(who) };
  if ((now[ledger] ?? 0) === step) return { edits: [] };
  // The order of the author stays; a new ledger goes where it usually stands.
  const known = Object.keys(now) as Ledger[];
  const order = known.includes(ledger) ? known : LEDGERS.filter((l) => l === ledger || l in now);
  const parts = order.flatMap((l) => {
    const n = l === ledger ? step : (now[l] as number);
    return n === 0 ? [] : [`${l} ${n}`];
  });
  return parts.length === 0 ? removeTag(source, target, who) : setTag(source, target, who, parts.join(', '));
}
