/**
 * "Play from here": the shortest play that shows a line. Breadth first over light snapshots, with the real rules; a
 * line that only some meters open is found, too, because a path is kept apart by what it did to people.
 */
import { rapport, trust } from '../../core/people';
import type { State } from '../../core/state';
import type { Drafted } from '../../story/draft';
import { catalogOf } from '../../story/explore/catalog';
import { type Game, type Kept, labelsOf, type Moment, type Path } from '../../story/explore/game';
import { RapportGame } from '../../story/explore/rapport-game';
import { compileLive, type LiveLine } from '../../story/live';
import { StoryTrouble } from '../../story/runner';
import { SEED } from './replay';

export interface WayAsk {
  readonly file: string;
  /** Of the source; 1 is the first. */
  readonly line: number;
  /** In the order in which to look: 0 base facts, 1 twins, 2 second twins. */
  readonly worlds: readonly number[];
  /** The author's own choices in the first of them: where these reach the line, they are the way. */
  readonly own: readonly string[];
}

export type Way =
  | { readonly found: true; readonly path: readonly string[]; readonly world: number }
  /** `complete` where every play was looked at, else there were too many. */
  | { readonly found: false; readonly complete: boolean };

/** Replies taken in all before giving up: seconds. */
const MOST_TRIES = 6_000;
/** Replies on one path; a reply that may be given again and again has no last one. */
const LONGEST_PATH = 100;

/** Never throws for what an author wrote. @param tries for tests. */
export function findWay(drafted: Drafted, ask: WayAsk, tries = MOST_TRIES): Way {
  const { draft, artifact } = drafted;
  if (!artifact) return { found: false, complete: false };
  const live = compileLive(draft.file, draft.texts);
  const catalog = catalogOf(drafted, live);
  const goal = goalLine(drafted, catalog.lines, ask);
  if (goal === undefined) return { found: true, path: [], world: ask.worlds[0] ?? 0 };
  const game = new RapportGame(artifact, live, catalog.lineOfChoice);
  const own = along(game, ask.worlds[0] ?? 0, ask.own, goal);
  if (own) return { found: true, path: own, world: ask.worlds[0] ?? 0 };
  const budget = { left: tries };
  // Most lines open to anybody who gets there: a decision seen once need not be seen again.
  for (const key of [place, placeAndPeople]) {
    for (const world of ask.worlds) {
      const path = search(game, world, goal, key, budget);
      if (path) return { found: true, path: labelsOf(path), world };
    }
  }
  return { found: false, complete: budget.left > 0 };
}

/** As many of these choices as it takes to show the line. */
function along(game: Game, world: number, labels: readonly string[], goal: number): readonly string[] | undefined {
  let moment = played(() => game.begin(world, SEED));
  for (let taken = 0; moment; taken++) {
    if (moment.shown.includes(goal)) return labels.slice(0, taken);
    const from: Moment = moment;
    const index = from.offered.findIndex(({ label }) => label === labels[taken]);
    if (index === -1) return undefined;
    moment = played(() => game.choose(from, index));
  }
  return undefined;
}

interface Standing {
  readonly moment: Moment;
  readonly path: Path;
  readonly kept: Kept;
}

function search(
  game: Game,
  world: number,
  goal: number,
  key: (moment: Moment) => string,
  budget: { left: number },
): Path | undefined {
  const seen = new Set<string>();
  const queue: Standing[] = [];
  const arrive = (moment: Moment, path: Path): boolean => {
    if (moment.shown.includes(goal)) return true;
    const name = key(moment);
    if (moment.offered.length > 0 && path.length < LONGEST_PATH && !seen.has(name)) {
      seen.add(name);
      queue.push({ moment, path, kept: game.keep() });
    }
    return false;
  };
  const start: Path = { world, seed: SEED, length: 0, label: '' };
  const opening = played(() => game.begin(world, SEED));
  if (!opening) return undefined;
  if (arrive(opening, start)) return start;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { moment, path, kept } = next;
    for (const [index, { label }] of moment.offered.entries()) {
      if (budget.left-- <= 0) return undefined;
      game.back(kept);
      const after = played(() => game.choose(moment, index));
      const on: Path = { world, seed: SEED, length: path.length + 1, label, before: path };
      if (after && arrive(after, on)) return on;
    }
  }
  return undefined;
}

/** A play that cannot go on leads nowhere; the checker tells of it. */
function played(step: () => Moment): Moment | undefined {
  try {
    return step();
  } catch (cause) {
    if (!(cause instanceof StoryTrouble)) throw cause;
    return undefined;
  }
}

function place({ decision, offered }: Moment): string {
  return `${decision?.id}: ${offered.map(({ label }) => label)}`;
}

function placeAndPeople(moment: Moment): string {
  const { decided = [], people = {} } = moment.state ?? ({} as Partial<State>);
  const taken = new Set(decided.map(({ decision, option }) => `${decision.id}/${option.label}`));
  const meters = Object.values(people).map((p) => `${trust(p)} ${rapport(p)} ${p.stage}`);
  return [place(moment), ...[...taken].sort(), ...meters].join('\n');
}

/**
 * The line to look for: the one that the place prints or offers; else the next one of its knot, or the one before
 * where a divert ends the passage. Undefined above the first knot, where every play begins.
 */
export function goalLine({ draft }: Drafted, lines: readonly LiveLine[], ask: WayAsk): number | undefined {
  const { knots, pieces } = draft.scan;
  const knot = knots.findLast((k) => k.file === ask.file && k.line <= ask.line);
  const text = draft.texts.get(ask.file)?.split('\n') ?? [];
  const offset = text.slice(0, ask.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const end = offset + (text[ask.line - 1]?.length ?? 0);
  const piece = pieces.find(
    (p) => p.file === ask.file && p.kind !== 'global' && p.span.from <= end && p.span.to > offset,
  );
  const own = piece ? Math.min(piece.line, ask.line) : ask.line;
  const there = lines.flatMap(({ file, line }, index) => (file === ask.file ? [{ line, index }] : []));
  const exact = there.find(({ line }) => line === own);
  if (exact) return exact.index;
  if (!knot) return undefined;
  const until = knots.find((k) => k.file === ask.file && k.line > knot.line)?.line ?? Number.POSITIVE_INFINITY;
  const inside = there.filter(({ line }) => line > knot.line && line < until);
  const next = inside.find(({ line }) => line > own);
  const before = inside.findLast(({ line }) => line < own);
  const leaves = (text[own - 1] ?? '').trim().startsWith('->');
  return (leaves ? (before ?? next) : (next ?? before))?.index;
}
