/** One exploration under way: the game, what it has found, and how much it may still do. */
import { seeded } from '../../core/random';
import type { Drafted } from '../draft';
import { guardOf } from '../guard';
import { compileLive, type LiveStory } from '../live';
import { Book } from './book';
import { BOTS, type Bot, drawn, PLAIN_BOTS } from './bots';
import { type Catalog, catalogOf, worldsOf } from './catalog';
import { DecisionTally } from './decisions';
import type { Game, Kept, Moment, Path } from './game';
import { PlainGame } from './plain-game';
import { RapportGame } from './rapport-game';

export interface ExploreOptions {
  /** The same seed gives the same report, as long as time does not run out. */
  readonly seed: number;
  /** Most plays. */
  readonly plays: number;
  /** Most seconds, by the clock below. */
  readonly seconds: number;
  /** Seconds from any beginning. */
  readonly clock: () => number;
  /** Most steps of ink, for those who have no clock; without it, as many as it takes. */
  readonly steps?: number;
  /** Asked between plays; true ends the exploration with what it has found so far. */
  readonly cancelled?: () => boolean;
}

/** Where a play stands. */
export interface Stand {
  readonly moment: Moment;
  readonly path: Path;
  /** Shown since the play began. */
  readonly lines: number;
  readonly words: number;
}

/** A play that is over. */
export interface Played extends Stand {
  /** How likely each bot plays just so; only their proportions matter. */
  readonly chances: readonly number[];
  /** It was broken off at the most decisions a play may have. */
  readonly cut: boolean;
}

/** Runaways after which nothing more is tried. */
const MOST_ENDLESS = 3;

/** A play with more choices than this is broken off: somewhere in it the story offers the same again and again. */
const MOST_CHOICES = { rapport: 200, plain: 300 };

export class Exploration {
  readonly live: LiveStory;
  readonly catalog: Catalog;
  readonly plain: boolean;
  readonly game: Game;
  readonly book: Book;
  decisions = new DecisionTally();
  readonly bots: readonly Bot[];
  readonly worlds: number;
  readonly random: () => number;
  readonly played: Played[] = [];
  /** Plays made, whoever made them. */
  plays = 0;
  /** Some way was not tried, because its choice was deadly on another. */
  skipped = false;
  /** Choices taken, also in plays that never came to an end. */
  moves = 0;
  /** Plays and seconds when a choice was last reached for the first time. */
  lastNew = { plays: 0, seconds: 0 };
  private readonly start: number;
  private readonly roots: ({ readonly stand: Stand; readonly kept: Kept } | 'none' | undefined)[] = [];

  /** @throws StoryTrouble when the draft does not compile. */
  constructor(
    drafted: Drafted,
    readonly options: ExploreOptions,
  ) {
    this.start = options.clock();
    const { draft, artifact } = drafted;
    this.live = compileLive(draft.file, draft.texts);
    this.catalog = catalogOf(drafted, this.live);
    this.plain = draft.plain || !artifact;
    const { lineOfChoice } = this.catalog;
    this.game =
      draft.plain || !artifact
        ? new PlainGame(this.live, draft.ink.labels, lineOfChoice)
        : new RapportGame(artifact, this.live, lineOfChoice);
    this.bots = this.plain ? PLAIN_BOTS : BOTS;
    this.worlds = this.plain ? 1 : worldsOf(drafted);
    this.book = new Book(this.catalog);
    this.random = seeded(options.seed);
  }

  get seconds(): number {
    return this.options.clock() - this.start;
  }

  /** @param share of the time and work that may be gone, 0 to 1. */
  over(share = 1): boolean {
    const { seconds, cancelled } = this.options;
    return this.hopeless || this.seconds > share * seconds || this.spent(share) || (cancelled?.() ?? false);
  }

  private spent(share = 1): boolean {
    const { steps = Number.POSITIVE_INFINITY } = this.options;
    return guardOf(this.live.story).taken > share * steps;
  }

  /** Too much of it runs on for ever. */
  get hopeless(): boolean {
    return this.book.deadly.size >= MOST_ENDLESS;
  }

  /** Forgets every count, but nothing that was reached. */
  startAgain(): void {
    this.book.clearCounts();
    this.decisions = new DecisionTally();
    this.played.length = 0;
    this.plays = 0;
  }

  bot(name: string): number {
    return this.bots.findIndex((b) => b.name === name);
  }

  /** The first moment of a world, with the game standing there; undefined where the story cannot even begin. */
  root(world: number): Stand | undefined {
    const known = this.live.chance ? undefined : this.roots[world];
    if (known === 'none') return undefined;
    if (known) {
      this.game.back(known.kept);
      this.book.arrive(known.stand.moment, known.stand.path);
      return known.stand;
    }
    const seed = this.live.chance ? 1 + Math.floor(this.random() * 1_000_000) : this.options.seed;
    const path: Path = { world, seed, length: 0, label: '' };
    try {
      const moment = this.game.begin(world, seed);
      const stand: Stand = { moment, path, lines: moment.lines, words: moment.words };
      this.book.arrive(moment, path);
      this.roots[world] = { stand, kept: this.game.keep() };
      return stand;
    } catch (error) {
      this.book.stop(path, error);
      this.book.see(this.game.shown());
      this.roots[world] = 'none';
      return undefined;
    }
  }

  /** Takes an option, with the game standing at `from`; undefined where the story could not go on. */
  take(from: Stand, index: number): Stand | undefined {
    const offered = from.moment.offered[index];
    const { world, seed, length } = from.path;
    const path: Path = { world, seed, length: length + 1, label: offered?.label ?? '', before: from.path };
    this.moves += 1;
    const before = this.book.reachedChoices;
    if (offered) this.book.took(offered.choice, path);
    if (this.book.reachedChoices > before) this.lastNew = { plays: this.plays + 1, seconds: this.seconds };
    if (offered && this.book.deadly.has(offered.choice)) {
      this.skipped = true;
      return undefined;
    }
    try {
      const moment = this.game.choose(from.moment, index);
      this.book.arrive(moment, path);
      return { moment, path, lines: from.lines + moment.lines, words: from.words + moment.words };
    } catch (error) {
      this.book.stop(path, error, offered?.choice);
      this.book.see(this.game.shown());
      return undefined;
    }
  }

  /** Plays on to the end, taking what `pick` says at each moment, and records the play. */
  playOn(from: Stand, chances: readonly number[], pick: (stand: Stand) => number): void {
    this.plays += 1;
    const most = this.plain ? MOST_CHOICES.plain : MOST_CHOICES.rapport;
    let stand = from;
    this.book.count(stand.moment, undefined, 1);
    // One play of a story that computes much may be all the work there is.
    while (stand.moment.offered.length > 0 && stand.path.length < most && !this.spent()) {
      const index = pick(stand);
      const next = this.take(stand, index);
      if (!next) return;
      this.book.count(next.moment, stand.moment.offered[index]?.choice, 1);
      stand = next;
    }
    this.played.push({ ...stand, chances, cut: stand.moment.offered.length > 0 });
  }

  /** One play of a bot from the top. */
  playBot(bot: number, world: number): void {
    const stand = this.root(world);
    const { chances, name } = this.bots[bot] as Bot;
    if (!stand) return;
    const own = this.bots.map((_, i) => (i === bot ? 1 : 0));
    this.playOn(stand, own, ({ moment }) => {
      if (name === 'random') this.decisions.meet(moment, 1);
      return drawn(chances(moment.offered), this.random());
    });
  }
}
