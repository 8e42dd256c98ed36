/**
 * For stories too large to walk whole: goes back by snapshots to choices that nobody has taken yet, then to those that
 * were taken least, and begins anew now and then, because some things open only to a player who came another way.
 */
import { drawn } from './bots';
import type { Exploration, Stand } from './exploration';
import type { Kept } from './game';

/** Share of plays that begin at the top and choose at random: pure love of the new misses what lies behind the old. */
const RESTART = 0.3;
/** How often a play with nothing new before it takes what was taken least. */
const LEAST = 0.7;
/** Places kept from which one and the same choice can be taken, and how often a later one replaces them. */
const PLACES = 4;
const REPLACE = 0.1;
/** Choices drawn to find a rare one among. */
const DRAWN = 8;

interface Place {
  readonly stand: Stand;
  readonly kept: Kept;
  readonly index: number;
}

/** Ends when all is reached, or when plays or time are used up. @param share of plays and time it may use, 0 to 1. */
export function* roam(x: Exploration, share: number): Generator<void, void> {
  const places = new Places(x);
  const random = x.bot('random');
  const fair = x.bots.map((_, i) => (i === random ? 1 : 0));
  const unfair = x.bots.map(() => 0);
  const draw = (n: number) => Math.floor(x.random() * n);

  const curious = (stand: Stand): number => {
    const { offered } = stand.moment;
    const fresh = places.remember(stand);
    if (fresh.length > 0) return fresh[draw(fresh.length)] as number;
    if (x.random() >= LEAST) return draw(offered.length);
    const taken = offered.map(({ choice }) => x.book.taken[choice] ?? 0);
    const least = Math.min(...taken);
    const rare = offered.flatMap((_, i) => (taken[i] === least ? [i] : []));
    return rare[draw(rare.length)] as number;
  };
  const unbiased = (stand: Stand): number => {
    places.remember(stand);
    x.decisions.meet(stand.moment, 1);
    return drawn(x.bots[random]?.chances(stand.moment.offered) ?? [], x.random());
  };

  for (let turn = 0; !x.book.complete && x.plays < share * x.options.plays && !x.over(share); turn++) {
    yield;
    const restart = x.random() < RESTART;
    const from = restart ? undefined : places.pick();
    if (from) {
      x.game.back(from.kept);
      let first: number | undefined = from.index;
      x.playOn(from.stand, unfair, (stand) => {
        const index = first ?? curious(stand);
        first = undefined;
        return index;
      });
      continue;
    }
    const root = x.root(turn % x.worlds);
    if (root) x.playOn(root, restart ? fair : unfair, restart ? unbiased : curious);
    else if (x.worlds === 1) return;
  }
}

/** Where each choice can be taken. */
class Places {
  private readonly known = new Map<number, Place[]>();
  private readonly fresh = new Set<number>();

  constructor(private readonly x: Exploration) {}

  /** @returns the options here that nobody has taken. */
  remember(stand: Stand): number[] {
    const { book, game, random } = this.x;
    const { offered } = stand.moment;
    const fresh = offered.flatMap(({ choice }, i) => (choice >= 0 && !book.choices[choice] ? [i] : []));
    const all = random() < REPLACE;
    let kept: Kept | undefined;
    for (const index of all ? offered.keys() : fresh) {
      const choice = offered[index]?.choice ?? -1;
      if (choice < 0) continue;
      const places = this.known.get(choice) ?? [];
      if (places.length >= PLACES && !all) continue;
      kept ??= game.keep();
      const place = { stand, kept, index };
      if (places.length < PLACES) places.push(place);
      else places[Math.floor(random() * PLACES)] = place;
      this.known.set(choice, places);
      if (!book.choices[choice]) this.fresh.add(choice);
    }
    return fresh;
  }

  /** A place of a choice that nobody has taken; else of one that was taken seldom. */
  pick(): Place | undefined {
    const { book, random } = this.x;
    for (const choice of this.fresh) if (book.choices[choice]) this.fresh.delete(choice);
    const among = this.fresh.size > 0 ? [...this.fresh] : [...this.known.keys()];
    if (among.length === 0) return undefined;
    let least: number | undefined;
    const draws = this.fresh.size > 0 ? 1 : DRAWN;
    for (let i = 0; i < draws; i++) {
      const choice = among[Math.floor(random() * among.length)] as number;
      if (least === undefined || (book.taken[choice] ?? 0) < (book.taken[least] ?? 0)) least = choice;
    }
    const places = this.known.get(least as number) ?? [];
    return places[Math.floor(random() * places.length)];
  }
}
