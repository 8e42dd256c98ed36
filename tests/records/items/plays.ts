/** Plays made by hand, so that their figures can be reckoned on paper. */
import type { Attempt, Listed, Met } from '../../../src/records/items/model';

const WORTH: Readonly<Record<string, number>> = { best: 2, middling: 0, poor: -2 };

/** Replies `best` (+2, +2), `middling` (0, 0) and `poor` (-2, -2). */
export function met(decision: string, took: string, names: readonly string[] = Object.keys(WORTH)): Met {
  return {
    decision: { name: decision, was: [] },
    replies: names.map((name) => ({
      ...{ name, was: [], text: `Say ${name}.`, best: name === 'best' },
      ...{ security: WORTH[name] ?? 0, service: WORTH[name] ?? 0 },
    })),
    took,
  };
}

/** @param took what was taken at each decision, `door: 'best'`. */
export function attempt(id: string, took: Readonly<Record<string, string>>, more: Partial<Attempt> = {}): Attempt {
  return {
    ...{ id, person: `person ${id}`, story: 'dock', keyHash: 'now', first: true, startedAt: 1_000, finishedAt: 2_000 },
    met: Object.entries(took).map(([decision, name]) => met(decision, name)),
    ...more,
  };
}

export const listed = (...names: string[]): Listed[] =>
  names.map((name) => ({
    ...{ name, was: [] },
    replies: Object.keys(WORTH).map((reply) => ({ name: reply, was: [], text: reply, best: reply === 'best' })),
  }));

/** As the player writes it, with a fact that no figure looks at. */
export function exported(attempts: readonly Attempt[]): string {
  return JSON.stringify({
    format: 'rapport-progress',
    version: 1,
    profiles: [{ id: 'p', nickname: 'Sparrow' }],
    settings: [],
    running: [],
    read: [],
    finished: attempts.map(({ id, person, story, keyHash, first, startedAt, finishedAt, met: decisions }) => ({
      ...{ version: 1, id, profile: person, story, mode: first ? 'first' : 'practice', keyHash, startedAt, finishedAt },
      facts: decisions.flatMap(({ decision, replies, took }) => [
        { fact: 'LineShown', line: { text: 'Evening.' } },
        {
          fact: 'DecisionOffered',
          decision: {
            ...{ id: decision.name, was: decision.was },
            options: replies.map(({ name: label, ...reply }) => ({ label, ...reply })),
          },
          order: replies.map((r) => r.name),
        },
        { fact: 'ChoiceMade', decision: decision.name, label: took, score: 100 },
      ]),
    })),
  });
}
