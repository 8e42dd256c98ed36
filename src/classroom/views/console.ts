/** What the facilitator's console shows: the wall, what the two keys will do, the vote, the run of the scene. */
import { backStep } from '../back';
import type { Ballot, Lesson, LessonSettings, QuestionKind, Settled, Stop, Trial, Turn, TurnPhase } from '../model';
import { nextStep, picksOf, type Step } from '../next';
import { ballotOf, isOpen, phaseOf, turnNow } from '../phase';
import { answeredOf, countsOf, handsFor, total } from '../split';
import { type ClockView, clockView } from '../timer';
import { OVER } from '../words';
import { type RunRow, runRows } from './run';
import { type Lettered, lettered, type SplitView, splitView, type WallView, wallView } from './wall';

export interface ConsoleOptions {
  /** Milliseconds since the epoch, for the clock. */
  readonly now: number;
  /** The facilitator holds V: counts of phones and of the front keyboard before the split is shown. */
  readonly peek: boolean;
}

export interface CountedChoice extends Lettered {
  readonly hands: number;
  readonly hand: 'not-yet' | 'now' | 'counted';
  /** Hands and votes together; absent until the split is shown or peeked at. */
  readonly count?: number;
}

export interface BallotView {
  readonly prompt: number;
  readonly kind: QuestionKind;
  readonly words: string;
  readonly round: number;
  /** Votes that this mode holds; with ties it may become one more. */
  readonly of: number;
  readonly open: boolean;
  readonly revealed: boolean;
  /** Hands are being counted. */
  readonly counting: boolean;
  readonly choices: readonly CountedChoice[];
  readonly answered: number;
  /** Who has voted, by phone or at the front keyboard. */
  readonly voters: readonly string[];
  readonly room: number;
  /** Set where there are more hands and votes than people. */
  readonly over?: string;
}

export interface TurnView {
  readonly turn: number;
  readonly decision: string;
  readonly title: string;
  readonly phase: TurnPhase;
  readonly replies: readonly Lettered[];
  readonly asking: boolean;
  /** The reply that `next` takes, where the facilitator decides. */
  readonly pick?: string;
  readonly settled?: Settled;
  /** How often the room took it before and came back. */
  readonly before: number;
  readonly ballot?: BallotView;
  /** Once the split was shown. */
  readonly split?: SplitView;
}

export interface ConsoleView {
  readonly phase: Lesson['phase'];
  readonly title: string;
  readonly room: number;
  readonly settings: LessonSettings;
  readonly blank: boolean;
  readonly wall: WallView;
  readonly next?: Step;
  readonly back?: Step;
  /** On the wall now. */
  readonly stop?: Stop;
  /** The line that comes next, where it is known: a decision must be settled first. */
  readonly ahead?: Stop;
  readonly turn?: TurnView;
  readonly clock?: ClockView;
  /** The note on the decision on the wall. */
  readonly note: string;
  readonly run: readonly RunRow[];
  readonly trial?: Trial;
}

export function consoleView(lesson: Lesson, options: ConsoleOptions): ConsoleView {
  const { phase, scene, room, settings, blank, trial } = lesson;
  const turn = turnNow(lesson);
  const clock = clockView(lesson.timer, options.now);
  const decision = turn?.card.decision;
  return {
    ...{ phase, title: scene.title, room, settings, blank, trial },
    wall: wallView(lesson, options.now),
    next: nextStep(lesson),
    back: backStep(lesson),
    stop: phase === 'playing' ? lesson.stops[lesson.at] : undefined,
    ahead: phase === 'playing' || phase === 'lobby' ? lesson.stops[lesson.at + 1] : undefined,
    turn: turn && turnView(lesson, turn, options.peek),
    clock,
    note: decision !== undefined && Object.hasOwn(lesson.notes, decision) ? (lesson.notes[decision] ?? '') : '',
    run: runRows(lesson),
  };
}

function turnView(lesson: Lesson, turn: Turn, peek: boolean): TurnView {
  const { decision, title, replies } = turn.card;
  const ballot = ballotOf(turn);
  return {
    ...{ turn: turn.turn, decision, title, phase: phaseOf(turn), asking: turn.asking, settled: turn.settled },
    replies: lettered(replies),
    pick: picksOf(lesson, turn)?.now,
    before: lesson.turns.filter((t) => t.past === 'taken-again' && t.card.decision === decision).length,
    ballot: ballot && ballotView(lesson, ballot, peek),
    split: ballot?.revealed ? splitView(ballot, turn.asking ? undefined : turn.ballots[0]) : undefined,
  };
}

function ballotView(lesson: Lesson, ballot: Ballot, peek: boolean): BallotView {
  const { prompt, question, round, counting, revealed } = ballot;
  const counts = countsOf(ballot);
  const answered = answeredOf(ballot);
  const voters = Object.keys(ballot.votes);
  const room = isOpen(ballot) ? lesson.room : ballot.room;
  const two = question.kind === 'decision' && lesson.settings.mode === 'two-votes';
  // Hands that everybody sees raised are no secret to whoever counts them.
  const shown = peek || revealed || voters.length === 0;
  const choices = lettered(question.choices).map((choice, i): CountedChoice => {
    const hands = handsFor(ballot.hands, choice.id);
    const counted = ballot.counted.includes(choice.id) || hands > 0;
    const hand = counting === i ? 'now' : counted ? 'counted' : 'not-yet';
    return { ...choice, hands, hand, ...(shown && { count: counts[choice.id] ?? 0 }) };
  });
  return {
    ...{ prompt, kind: question.kind, words: question.words, round, of: two ? Math.max(2, round) : round },
    ...{ open: isOpen(ballot), revealed, counting: counting !== undefined, choices, answered, voters, room },
    ...(room > 0 && answered > room && { over: OVER(answered, room, total(ballot.hands) > 0) }),
  };
}
