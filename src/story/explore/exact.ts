/** Walks every path of a world, with the chance of each bot to take it: then nothing in the report is an estimate. */
import type { Exploration, Stand } from './exploration';
import type { Kept } from './game';

/** Choices on one path; a choice that may be taken again and again has no last one. */
const LONGEST = 100;

/** Nodes between two looks at the clock. */
const BREATH = 16;

/** Paths after which the walk asks itself whether it will ever end, and how far its guess may be off. */
const SAMPLE = 500;
const DOUBT = 4;

interface Frame {
  readonly stand: Stand;
  /** Choice that led here. */
  readonly choice: number | undefined;
  readonly kept: Kept | undefined;
  /** Chance of each bot to stand here, and to take each option. */
  readonly here: readonly number[];
  readonly chances: readonly (readonly number[])[];
  next: number;
  paths: number;
}

/** @returns whether every path was walked; false leaves counts and plays half done. */
export function* walkAll(x: Exploration, world: number, mostPaths: number): Generator<void, boolean> {
  const root = x.root(world);
  if (!root) return true;
  const random = x.bot('random');
  let paths = 0;
  let nodes = 0;
  /** Chance of the random player to take one of the paths walked so far. */
  let walked = 0;

  const frame = (stand: Stand, choice: number | undefined, here: readonly number[]): Frame => {
    const { moment } = stand;
    x.decisions.meet(moment, here[random] ?? 0);
    if (moment.offered.length === 0) {
      x.played.push({ ...stand, chances: here, cut: false });
      paths += 1;
      walked += here[random] ?? 0;
      x.plays += 1;
    }
    return {
      stand,
      choice,
      kept: moment.offered.length > 1 ? x.game.keep() : undefined,
      here,
      chances: x.bots.map((bot) => bot.chances(moment.offered)),
      next: 0,
      paths: moment.offered.length === 0 ? 1 : 0,
    };
  };

  const stack: Frame[] = [
    frame(
      root,
      undefined,
      x.bots.map(() => 1),
    ),
  ];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as Frame;
    if (top.next === top.stand.moment.offered.length) {
      stack.pop();
      x.book.count(top.stand.moment, top.choice, top.paths);
      const before = stack[stack.length - 1];
      if (before) before.paths += top.paths;
      continue;
    }
    if (++nodes % BREATH === 0) {
      yield;
      if (x.over()) return false;
    }
    if (paths >= mostPaths || stack.length > LONGEST || x.hopeless) return false;
    if (paths >= SAMPLE && paths / walked > DOUBT * mostPaths) return false;
    const index = top.next++;
    if (index > 0 && top.kept) x.game.back(top.kept);
    const stand = x.take(top.stand, index);
    if (!stand) continue;
    const here = top.here.map((chance, bot) => chance * (top.chances[bot]?.[index] ?? 0));
    stack.push(frame(stand, top.stand.moment.offered[index]?.choice, here));
  }
  return true;
}
