/** What the figures ask of an author, the gravest first. Numbers of few people find little, and say so. */
import { type DecisionFigures, FEW, FIRM, type ItemReport } from './report';

export const ITEM_RULES = ['against', 'rival', 'hard', 'drift', 'nobody', 'easy', 'weak', 'rare'] as const;
export type ItemRule = (typeof ITEM_RULES)[number];

export interface ItemFinding {
  readonly rule: ItemRule;
  readonly decision: string;
  /** The reply that it is about. */
  readonly reply?: string;
  /** From so few plays that it may be chance. */
  readonly hint: boolean;
  readonly figures: DecisionFigures;
}

/** Discrimination below which one revises; see report.ts. */
const WEAK = 0.2;
/** A reply that fewer take does nothing (BMC Medical Education 9:40, on distractors). */
const RARE = 0.05;
/** When surely more find the best, the decision tells nobody apart. */
const EASY = 0.9;

export function findings(report: ItemReport): ItemFinding[] {
  const all = report.decisions.filter((d) => !d.gone).flatMap(of);
  return all.sort((a, b) => ITEM_RULES.indexOf(a.rule) - ITEM_RULES.indexOf(b.rule));
}

function of(figures: DecisionFigures): ItemFinding[] {
  const { name, found, replies, discrimination } = figures;
  const out: ItemFinding[] = [];
  const find = (rule: ItemRule, n: number, reply?: string) =>
    out.push({ rule, decision: name, ...(reply !== undefined && { reply }), hint: n < FIRM, figures });

  if ('value' in discrimination) {
    const { value, n, top } = discrimination;
    // A quarter of a few people is three of them, and one of the three is chance. The rest is for the rounding.
    const margin = n < FIRM ? Math.max(WEAK, 4 / n) + 1e-9 : 0;
    if (value < -margin) find('against', n);
    // Where nearly everybody is right there is nobody to tell from the rest.
    else if (n >= FIRM && value < WEAK && found.share < EASY) find('weak', n);
    const rivals = replies.filter((r) => !r.best && (r.top ?? 0) > top + margin);
    const [rival] = rivals.toSorted((a, b) => (b.top ?? 0) - (a.top ?? 0));
    if (rival) find('rival', n, rival.name);
  }
  if (found.of < FEW) return out;
  const chance = replies.filter((r) => r.best).length / Math.max(1, replies.length);
  if (found.high < chance) find('hard', found.of);
  if (found.low >= EASY) find('easy', found.of);
  for (const { name: reply, picked, best } of replies) {
    if (best || picked.of < FEW) continue;
    if (picked.n === 0) find('nobody', picked.of, reply);
    else if (picked.share < RARE && picked.of >= FIRM) find('rare', picked.of, reply);
  }
  const earlier = driftOf(figures);
  if (earlier) find('drift', Math.min(found.of, earlier.found.of));
  return out;
}

/** Another version of the key whose share of the best surely is another: the intervals do not touch. */
export function driftOf({ found, versions }: DecisionFigures): (typeof versions)[number] | undefined {
  return versions.find((v) => v.found.of >= FEW && (v.found.low > found.high || v.found.high < found.low));
}
