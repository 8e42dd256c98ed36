/** Watches the plays of a story for what they meet of all that its author wrote. */
import type { Drafted } from './draft';
import { explore } from './explore/explore';
import { LineLog } from './explore/line-log';
import type { ExploreReport } from './explore/report';
import { compileLive, keyOf, type LiveStory } from './live';
import type { Reached } from './reached';
import type { Walk, Witness } from './walk';

/** A piece of the story as ink holds it. */
interface Container {
  readonly path: { readonly componentsString: string };
}

/** Plays of the explorer where the paths are too many to walk; it finds its way to what it has not seen. */
const PLAYS = 1_000;

/** Watches walks; `story` has to be played in them, because only it still knows its lines. */
export class Sight implements Witness {
  readonly story: LiveStory['story'];
  private readonly live: LiveStory;
  private readonly log: LineLog;
  private readonly shown = new Set<number>();
  private readonly offered = new Set<string>();
  private readonly entered = new Set<Container>();

  /** @throws StoryTrouble when the draft does not compile. */
  constructor(private readonly drafted: Drafted) {
    const { draft } = drafted;
    this.live = compileLive(draft.file, draft.texts);
    this.story = this.live.story;
    this.log = new LineLog(this.live);
    const step = this.story.Step.bind(this.story);
    this.story.Step = () => {
      const { container } = this.story.state.callStack.currentElement.currentPointer;
      if (container) this.entered.add(container);
      step();
    };
  }

  readonly turn: Witness['turn'] = () => {
    for (const line of this.log.take()) this.shown.add(line);
    for (const { sourcePath } of this.story.currentChoices) {
      const choice = this.live.choices[this.live.choiceAt.get(sourcePath) ?? -1];
      if (choice) this.offered.add(keyOf(choice));
    }
  };

  /** What was met in the walks, and by an explorer where those were cut short. */
  after(walks: readonly Walk[]): Reached {
    const plays = walks.reduce((n, w) => n + w.leaves.length, 0);
    const exact = walks.every((w) => w.complete) && !this.live.chance;
    const more = exact
      ? undefined
      : reachedBy(this.drafted, explore(this.drafted, { seed: 1, plays: PLAYS, seconds: 1, clock: () => 0 }));
    const offered = new Set([...this.offered, ...(more?.offered ?? [])]);
    const lines = this.live.lines.map((line, i) => {
      const shown = this.shown.has(i) || offered.has(keyOf(line)) || (more?.lines[i]?.shown ?? false);
      return { ...line, shown };
    });
    return { exact, plays: plays + (more?.plays ?? 0), lines, offered, knots: namesOf(this.entered) };
  }
}

/** Paths begin with the knot, and the stitch where there is one; what follows begins with a number. */
function namesOf(containers: Iterable<Container>): Set<string> {
  const names = new Set<string>();
  for (const { path } of containers) {
    const [knot = '', stitch = ''] = path.componentsString.split('.');
    names.add(knot);
    if (!/^\d*$/.test(stitch)) names.add(`${knot}.${stitch}`);
  }
  return names;
}

/** The same from the report of an exploration. */
export function reachedBy({ draft }: Drafted, { exact, plays, coverage }: ExploreReport): Reached {
  const missed = new Set(coverage.lines.missed.map(keyOf));
  const { lines } = compileLive(draft.file, draft.texts);
  return {
    exact,
    plays,
    lines: lines.map((line) => ({ ...line, shown: !missed.has(keyOf(line)) })),
    offered: new Set(coverage.choices.hits.filter((c) => c.offered > 0).map(keyOf)),
  };
}
