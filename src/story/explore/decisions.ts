/** How hard each decision is for somebody who picks at random. */
import type { Moment } from './game';

/** Points below the best at which another option still tempts. */
export const NEAR = 25;

interface Tally {
  readonly title: string;
  weight: number;
  options: number;
  /** Weight of the times it was scored, and of score and near options then. */
  scored: number;
  score: number;
  near: number;
}

export interface DecisionFigures {
  readonly id: string;
  readonly title: string;
  /** Share of plays of the random player that meet it, 0 to 1. */
  readonly met: number;
  /** Options offered, on average. */
  readonly options: number;
  /** Mean score of a random pick, 0 to 100; null where it is not scored. */
  readonly meanScore: number | null;
  /** Options within 25 points of the best, besides the best, on average. */
  readonly near: number | null;
}

export class DecisionTally {
  private readonly tallies = new Map<string, Tally>();

  /** @param weight chance of the random player to stand here. */
  meet({ decision, offered }: Moment, weight: number): void {
    if (!decision || weight === 0) return;
    const tally = this.tallies.get(decision.id) ?? newTally(decision.title);
    this.tallies.set(decision.id, tally);
    tally.weight += weight;
    tally.options += weight * offered.length;
    const scores = offered.flatMap(({ score }) => (score === null ? [] : [score]));
    if (scores.length === 0) return;
    tally.scored += weight;
    tally.score += (weight * scores.reduce((a, b) => a + b, 0)) / scores.length;
    tally.near += weight * (scores.filter((score) => score >= 100 - NEAR).length - 1);
  }

  /** @param plays weight of all plays of the random player. */
  figures(plays: number): DecisionFigures[] {
    return [...this.tallies].map(([id, { title, weight, options, scored, score, near }]) => ({
      id,
      title,
      met: plays === 0 ? 0 : weight / plays,
      options: options / weight,
      meanScore: scored === 0 ? null : score / scored,
      near: scored === 0 ? null : near / scored,
    }));
  }
}

function newTally(title: string): Tally {
  return { title, weight: 0, options: 0, scored: 0, score: 0, near: 0 };
}
