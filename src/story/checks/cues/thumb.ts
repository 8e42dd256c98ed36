/** Rules of thumb: what a reader could go by who has the replies and not the situation. */

import { type Judged, keyed, type Reply } from '../replies';
import type { Finding, Rule } from '../rule';
import type { Thresholds } from '../thresholds';
import { atLeast, hitChance } from './chance';
import { accidentText, percent } from './figures';

/** The replies that a rule of thumb points at; none, or all, where it has nothing to say. */
export type Pick = (replies: readonly Reply[]) => readonly Reply[];

export interface Luck {
  readonly of: number;
  /** Decisions in which the best is among those it points at. */
  readonly hits: number;
  /** Decisions in which it points at some and not at all. */
  readonly says: number;
  /** Share of decisions, 0 to 1, in which it finds the best; it guesses between several, and where it says nothing. */
  readonly share: number;
  /** Chance that a key drawn by lot is found at least as often. */
  readonly odds: number;
}

export function luckOf(decisions: readonly Judged[], pick: Pick): Luck {
  let found = 0;
  let hits = 0;
  const chances: number[] = [];
  for (const { replies } of decisions) {
    const best = replies.filter((r) => r.option.best).length;
    const picked = pick(replies);
    const right = picked.filter((r) => r.option.best).length;
    const says = picked.length > 0 && picked.length < replies.length;
    found += says ? right / picked.length : best / replies.length;
    if (!says) continue;
    chances.push(hitChance(picked.length, replies.length, best));
    if (right > 0) hits++;
  }
  const of = decisions.length;
  return { of, hits, says: chances.length, share: of === 0 ? 0 : found / of, odds: atLeast(hits, chances) };
}

/** Those with the most of something. */
export function most(replies: readonly Reply[], count: (reply: Reply) => number): Reply[] {
  const top = Math.max(...replies.map(count));
  return replies.filter((r) => count(r) === top);
}

export interface Looked extends Luck {
  readonly which: 'decisions' | 'base decisions';
}

/**
 * Looks at all decisions and then at the base ones, which is what a first play meets. The second look at the same key
 * must be twice as rare.
 */
export function lookTwice(
  decisions: readonly Judged[],
  pick: Pick,
  { accident, pattern }: Thresholds,
  over: (luck: Luck, which: Looked['which']) => boolean,
): Looked | undefined {
  const all = luckOf(decisions, pick);
  if (over(all, 'decisions') && all.hits >= pattern && all.odds <= accident) return { ...all, which: 'decisions' };
  const base = luckOf(
    decisions.filter((d) => d.base),
    pick,
  );
  if (base.of === all.of || !over(base, 'base decisions')) return undefined;
  if (base.hits < pattern || base.odds > accident / 2) return undefined;
  return { ...base, which: 'base decisions' };
}

interface Thumb {
  readonly id: string;
  /** Completes "Whoever takes …". */
  readonly takes: string;
  readonly mend: string;
  readonly pick: Pick;
}

/** A rule that finds the best more often than the key review allows: 35% with twins, 45% of base decisions. */
export function thumb({ id, takes, mend, pick }: Thumb): Rule {
  const bound = (which: Looked['which'], t: Thresholds) => (which === 'decisions' ? t.simpleRule : t.simpleRuleBase);
  return {
    id,
    family: 'cues',
    severity: 'advice',
    why: 'An officer who reads well finds the best reply without a look at the situation, and learns nothing from it.',
    on: 'text',
    check: (draft): Finding[] => {
      const decisions = keyed(draft);
      const { thresholds } = draft;
      const found = lookTwice(decisions, pick, thresholds, (l, which) => l.share > bound(which, thresholds));
      if (!found) return [];
      const { which, share, of, odds } = found;
      return [
        {
          ...placeOf(decisions, pick),
          what: `Whoever takes ${takes} finds the best in ${percent(share)} of ${of} ${which} (bound ${percent(bound(which, thresholds))}). ${accidentText(odds)}`,
          mend,
        },
      ];
    },
  };
}

/** The first best reply that the rule of thumb points at. */
export function placeOf(decisions: readonly Judged[], pick: Pick): { readonly file: string; readonly line: number } {
  const shown = decisions.flatMap(({ replies }) => pick(replies)).find((r) => r.option.best);
  return { file: shown?.source.file ?? '', line: shown?.source.line ?? 0 };
}
