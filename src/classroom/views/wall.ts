/**
 * What the wall may show. Before the split is shown there is no count in it and nothing that tells one split from
 * another; of the key it never knows a thing. Phones and other windows can be given it as it is.
 */
import type { Ballot, Choice, Lesson, PlayCommand, QuestionKind, Turn, Way } from '../model';
import { ballotOf, isOpen, letterOf, phaseOf, settledOf, stopNow, turnNow } from '../phase';
import { playOf } from '../play';
import { answeredOf, countsOf, type Shift, shiftOf, total } from '../split';
import { type ClockView, clockView } from '../timer';

export interface Lettered extends Choice {
  readonly letter: string;
}

export interface SplitRow extends Lettered {
  /** Of the first vote, where a later one followed. */
  readonly first?: number;
  readonly count: number;
}

export interface SplitView {
  readonly rows: readonly SplitRow[];
  readonly answered: number;
  readonly shift?: Shift;
}

export interface AskedView {
  readonly kind: QuestionKind;
  readonly words: string;
  readonly choices: readonly Lettered[];
}

export type WallShows =
  /** Blanked, or no lesson yet. */
  | { readonly shows: 'nothing' }
  | { readonly shows: 'lobby'; readonly room: number }
  /** The scene alone, as the session has it. */
  | { readonly shows: 'scene' }
  | { readonly shows: 'card'; readonly words: string; readonly clock?: ClockView }
  /** A decision before its vote. */
  | { readonly shows: 'decision'; readonly asked: AskedView }
  | {
      readonly shows: 'vote';
      readonly open: boolean;
      readonly asked: AskedView;
      readonly round: number;
      /** A second vote is to follow. */
      readonly secret: boolean;
      /** Letter of the option that hands are raised for. */
      readonly counting?: string;
      /** Voters so far; absent where hands are among them, for counted one by one they would tell the split. */
      readonly answered?: number;
      readonly room: number;
      readonly clock?: ClockView;
    }
  | { readonly shows: 'discuss'; readonly words?: string; readonly clock?: ClockView }
  | { readonly shows: 'split'; readonly asked: AskedView; readonly split: SplitView }
  | { readonly shows: 'decided'; readonly asked: AskedView; readonly choice: string; readonly split?: SplitView }
  /** `at` -1: the opening page. */
  | { readonly shows: 'debrief'; readonly at: number; readonly of: number; readonly turn?: DebriefPage }
  /** A road not taken: the session of `play`. */
  | { readonly shows: 'trial'; readonly choice: Lettered }
  | { readonly shows: 'ended' };

export interface DebriefPage {
  readonly turn: number;
  readonly decision: string;
  readonly title: string;
  readonly choices: readonly Lettered[];
  readonly choice: string;
  /** Absent where the room did not vote. */
  readonly split?: SplitView;
}

export type WallView = WallShows & {
  readonly title: string;
  /** How votes come in now: the wall tells whoever has no phone what to do. */
  readonly ways: readonly Way[];
  /** What a session of the scene must do to stand here. */
  readonly play: readonly PlayCommand[];
};

/** @param now milliseconds since the epoch, for the clock. */
export function wallView(lesson: Lesson, now: number): WallView {
  return { ...shows(lesson, now), title: lesson.scene.title, ways: lesson.settings.ways, play: playOf(lesson) };
}

function shows(lesson: Lesson, now: number): WallShows {
  if (lesson.blank) return { shows: 'nothing' };
  switch (lesson.phase) {
    case 'empty':
      return { shows: 'nothing' };
    case 'lobby':
      return { shows: 'lobby', room: lesson.room };
    case 'playing':
      return inPlay(lesson, now);
    case 'debrief':
      return inDebrief(lesson);
    case 'ended':
      return { shows: 'ended' };
  }
}

function inPlay(lesson: Lesson, now: number): WallShows {
  const turn = turnNow(lesson);
  const words = stopNow(lesson)?.discuss;
  const clock = clockView(lesson.timer, now);
  if (lesson.card && words !== undefined) return { shows: 'card', words, ...(clock && { clock }) };
  if (!turn) return { shows: 'scene' };
  const ballot = ballotOf(turn);
  if (turn.asking && ballot) {
    return ballot.revealed ? revealed(ballot) : voting(lesson, ballot, clock);
  }
  switch (phaseOf(turn)) {
    case 'waiting':
      return { shows: 'decision', asked: cardOf(turn) };
    case 'open':
    case 'closed':
      return ballot ? voting(lesson, ballot, clock) : { shows: 'scene' };
    case 'discussing':
      return { shows: 'discuss', ...(words !== undefined && { words }), ...(clock && { clock }) };
    case 'revealed':
      return ballot ? revealed(ballot, turn.ballots[0]) : { shows: 'scene' };
    case 'decided': {
      const split = ballot?.revealed ? splitView(ballot, turn.ballots[0]) : undefined;
      return { shows: 'decided', asked: cardOf(turn), choice: turn.settled?.choice ?? '', ...(split && { split }) };
    }
  }
}

function voting(lesson: Lesson, ballot: Ballot, clock: ClockView | undefined): WallShows {
  const { question, round, counting, counted } = ballot;
  const open = isOpen(ballot);
  const byHand = counting !== undefined || counted.length > 0 || total(ballot.hands) > 0;
  const secret = question.kind === 'decision' && round === 1 && lesson.settings.mode === 'two-votes';
  return {
    shows: 'vote',
    ...{ open, asked: askedView(ballot), round, secret, room: lesson.room },
    ...(counting !== undefined && { counting: letterOf(counting) }),
    ...(!byHand && lesson.settings.ways.some((way) => way !== 'hands') && { answered: answeredOf(ballot) }),
    ...(clock && { clock }),
  };
}

function revealed(ballot: Ballot, first?: Ballot): WallShows {
  return { shows: 'split', asked: askedView(ballot), split: splitView(ballot, first) };
}

function inDebrief(lesson: Lesson): WallShows {
  const turns = settledOf(lesson);
  const { debriefAt: at = -1, trial } = lesson;
  const tried = trial && turns.find((t) => t.turn === trial.turn);
  const choice = tried && lettered(tried.card.replies).find((r) => r.id === trial.choice);
  if (choice) return { shows: 'trial', choice };
  const turn = turns[at];
  return { shows: 'debrief', at, of: turns.length, ...(turn && { turn: pageOf(turn) }) };
}

function pageOf(turn: Turn): DebriefPage {
  const { decision, title, replies } = turn.card;
  const last = turn.ballots.at(-1);
  return {
    ...{ turn: turn.turn, decision, title },
    choices: lettered(replies),
    choice: turn.settled?.choice ?? '',
    ...(last && { split: splitView(last, turn.ballots[0]) }),
  };
}

export function splitView(ballot: Ballot, first?: Ballot): SplitView {
  const counts = countsOf(ballot);
  const before = first && first.prompt !== ballot.prompt ? countsOf(first) : undefined;
  const rows = lettered(ballot.question.choices).map((choice) => ({
    ...choice,
    ...(before && { first: before[choice.id] ?? 0 }),
    count: counts[choice.id] ?? 0,
  }));
  return { rows, answered: total(counts), ...(first && before && { shift: shiftOf(first, ballot) }) };
}

export function lettered(choices: readonly Choice[]): Lettered[] {
  return choices.map(({ id, text }, i) => ({ id, text, letter: letterOf(i) }));
}

function askedView({ question: { kind, words, choices } }: Ballot): AskedView {
  return { kind, words, choices: lettered(choices) };
}

function cardOf({ card }: Turn): AskedView {
  return { kind: 'decision', words: card.title, choices: lettered(card.replies) };
}
