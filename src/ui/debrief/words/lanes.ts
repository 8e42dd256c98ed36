/** One competency as a lane from "against you" to "one to copy", and in a sentence. */
import type { DecisionDebrief } from '../../../core/debrief';
import type { Competency } from '../../../core/model';
import { capital } from '../../names';
import { decisionsAt, listed } from './numbers';

/** The scale of levels that authors give (content bible 4). */
export const LEVELS = { min: -2, max: 3 } as const;

export interface Lane {
  /** A mark a decision that touched this competency; level 0 where a reply that touched it was left alone. */
  readonly marks: readonly { readonly number: number; readonly level: number }[];
  /** What the scene offered; undefined when it did not ask. */
  readonly offered?: { readonly min: number; readonly max: number };
}

export function laneOf(competency: Competency, decisions: readonly DecisionDebrief[]): Lane {
  const touched = decisions.filter((d) => d.decision.options.some((o) => (o.shows[competency] ?? 0) !== 0));
  if (touched.length === 0) return { marks: [] };
  const levels = touched.flatMap((d) => d.decision.options.map((o) => o.shows[competency] ?? 0));
  return {
    marks: touched.map((d) => ({ number: d.number, level: d.chosen.option.shows[competency] ?? 0 })),
    offered: { min: Math.min(...levels), max: Math.max(...levels) },
  };
}

/** Where a level lies on the lane, 0 to 100 percent. */
export function lanePosition(level: number): number {
  const { min, max } = LEVELS;
  return (100 * (Math.min(max, Math.max(min, level)) - min)) / (max - min);
}

export interface LaneWords {
  readonly word: string;
  readonly rest: string;
}

const GOOD = ['', 'Good', 'Strong', 'One to copy'] as const;

/** Words first: what was shown, and in which decision. */
export function laneWords(lane: Lane): LaneWords {
  if (!lane.offered) return { word: '', rest: 'Not asked in this scene.' };
  const numbers = (wanted: (level: number) => boolean) =>
    lane.marks.filter((m) => wanted(m.level)).map((m) => m.number);
  const up = [3, 2, 1].map((level) => ({ level, at: numbers((l) => l === level) })).filter((g) => g.at.length > 0);
  const down = numbers((level) => level < 0);
  const best = up[0];
  if (best && down.length > 0) {
    const good = up.map((g) => `${levelWord(g.level)} in ${listed(g.at)}`).join(', ');
    return { word: 'Mixed.', rest: `Against you in ${decisionsAt(down)}; ${good}.` };
  }
  if (best) {
    const also = up.slice(1).map((g) => `; ${levelWord(g.level)} in ${listed(g.at)}`);
    return { word: `${GOOD[best.level]}.`, rest: `In ${decisionsAt(best.at)}${also.join('')}.` };
  }
  if (down.length > 0) return { word: 'Against you.', rest: `In ${decisionsAt(down)}.` };
  const neither = decisionsAt(numbers((level) => level === 0));
  return lane.offered.max > 0
    ? { word: 'Not shown.', rest: `${capital(neither)} offered the chance.` }
    : { word: 'Held.', rest: `Worse was on offer in ${neither}, and you left it there.` };
}

/** The word for one level: "against you", "good", "strong", "one to copy". */
export function levelWord(level: number): string {
  if (level < 0) return 'against you';
  return level === 0 ? 'neither' : (GOOD[Math.min(3, level)] as string).toLowerCase();
}

export const LANES = {
  title: 'Six things officers are good at',
  says: 'The number is the decision; the pale band is what the scene offered.',
  against: 'against you',
  neither: 'neither',
  copy: 'one to copy',
  score: (score: number) => `${score} of 100.`,
} as const;
