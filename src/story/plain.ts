/** Plays of a story that was written for something else: enough to see where it cannot go on. */
import type { Played } from './checks/rule';
import type { Drafted } from './draft';
import { explore } from './explore/explore';
import { LOOSE_END } from './explore/plain-game';
import type { ExploreReport, Way } from './explore/report';
import { reachedBy } from './sight';
import type { Trouble, Walk } from './walk';

/** Few, and about a second of work: a check answers in a moment, and `rapport explore` looks further. */
const MOST = { plays: 200, steps: 250_000 };

/** @throws StoryTrouble when the draft does not compile. */
export function playedPlain(drafted: Drafted): Pick<Played, 'walks' | 'unmet' | 'reached'> {
  const report = explore(drafted, { seed: 1, ...MOST, seconds: 1, clock: () => 0 });
  const walk: Walk = {
    leaves: [],
    decisions: new Map(),
    answers: new Map(),
    trouble: [...troubles(report), ...looseEnds(report)],
    complete: report.exact,
  };
  return { walks: [walk], unmet: [], reached: reachedBy(drafted, report) };
}

const stepsOf = ({ choices }: Way) => choices.map((label) => ({ decision: '', label }));

function troubles({ trouble }: ExploreReport): Trouble[] {
  return trouble.map(({ message, endless, knot, file, line, ...way }) => ({
    path: stepsOf(way),
    message,
    endless,
    place: { ...(knot && { knot }), ...(file && { file }), ...(line && { line }) },
  }));
}

/** `loose end file:line`: where a play ran out without END or DONE. */
function looseEnds({ endings, shortest }: ExploreReport): Trouble[] {
  return endings
    .filter(({ id, reached }) => reached && id.startsWith(LOOSE_END))
    .map(({ id }) => {
      const [, file, line] = /^(.*):(\d+)$/.exec(id.slice(LOOSE_END.length).trim()) ?? [];
      const way = shortest.endings[id];
      return {
        path: way ? stepsOf(way) : [],
        message: `ran out of content ${id}`,
        endless: false,
        ...(file && { place: { file, line: Number(line) } }),
      };
    });
}
