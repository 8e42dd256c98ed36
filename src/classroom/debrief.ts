/**
 * The class debrief: decision by decision how the room was split before and after it talked, what was taken and by whom,
 * beside what the play's own debrief says of every reply. A pure function of the lesson and of that debrief.
 */
import type { Debrief, DecisionDebrief, ReplyDebrief } from '../core/debrief';
import type { Ballot, Lesson, QuestionKind, Settled, Turn } from './model';
import { type NamedPart, partsOf, type TeamPart, teamSplits } from './parts';
import { isOpen, settledOf } from './phase';
import { answeredOf, type Counts, countsOf, type Shift, shiftOf } from './split';
import { type Lettered, lettered, type SplitView, splitView } from './views/wall';

/** One vote as it was counted. */
export interface VoteRecord {
  /** 1 is the first. */
  readonly round: number;
  readonly counts: Counts;
  readonly answered: number;
  /** People in the room; 0 when nobody counted them. */
  readonly room: number;
  /** Whole seconds from its opening to its close. */
  readonly seconds: number;
}

export interface ClassReply extends Lettered {
  readonly first?: number;
  /** Of the last vote. */
  readonly last?: number;
  readonly taken: boolean;
  /** What it is worth, what they heard, why; absent where the play's debrief has no such reply. */
  readonly debrief?: ReplyDebrief;
}

export interface AskedRecord {
  readonly kind: QuestionKind;
  readonly words: string;
  readonly split: SplitView;
}

export interface TeamSplit {
  readonly team: string;
  /** Only what it voted for. */
  readonly counts: readonly { readonly letter: string; readonly count: number }[];
}

export interface ClassDecision {
  /** 1 is the first decision met. */
  readonly number: number;
  readonly turn: number;
  readonly decision: string;
  readonly title: string;
  readonly replies: readonly ClassReply[];
  readonly settled: Settled;
  readonly votes: readonly VoteRecord[];
  /** The last vote of each team that voted, by letter, in the order of their names; absent without teams. */
  readonly teams?: readonly TeamSplit[];
  /** Between the first vote and the last. */
  readonly shift?: Shift;
  readonly questions: readonly AskedRecord[];
  /** The facilitator's note; empty where there is none. */
  readonly note: string;
  /** Whole seconds from the decision on the wall to the choice; absent where the room jumped over it. */
  readonly seconds?: number;
  /** What was taken here before the room came back to take it again. */
  readonly before: readonly Settled[];
  /** The tone asked and used, the meters moved; absent where the play's debrief has no such decision. */
  readonly debrief?: DecisionDebrief;
}

export interface ClassDebrief {
  readonly title: string;
  readonly decisions: readonly ClassDecision[];
  /** People in the room, as last counted. */
  readonly room: number;
  /** Answers of all votes on decisions, of so many that were possible; absent where nobody counted the room. */
  readonly participation?: { readonly answered: number; readonly of: number };
  /** Votes for a best reply, first and last, over the decisions that were voted twice or more. */
  readonly moved?: { readonly first: number; readonly last: number; readonly votes: number };
  readonly overrides: number;
  /** Absent where nobody chose a team. */
  readonly teams?: readonly TeamPart[];
  /** Who took part; absent where nobody gave a name. */
  readonly people?: readonly NamedPart[];
  /** Whole minutes from the beginning of the scene to the last choice. */
  readonly minutes: number;
}

/** @param debrief of the same play; of an unfinished one it covers the decisions so far. */
export function classDebrief(lesson: Lesson, debrief: Debrief | undefined): ClassDebrief {
  const turns = settledOf(lesson);
  const decisions = turns.flatMap((turn, i): ClassDecision[] => {
    const beside = debrief?.decisions[i];
    const fits = beside?.decision.id === turn.card.decision ? beside : undefined;
    return turn.settled ? [decisionOf(lesson, turn, turn.settled, i + 1, fits)] : [];
  });
  const votes = decisions.flatMap((d) => d.votes).filter((v) => v.room > 0);
  const sum = (of: (vote: VoteRecord) => number) => votes.reduce((all, vote) => all + of(vote), 0);
  const participation = { answered: sum((v) => v.answered), of: sum((v) => Math.max(v.room, v.answered)) };
  const moved = movedToBest(decisions);
  return {
    title: lesson.scene.title,
    decisions,
    room: lesson.room,
    ...(votes.length > 0 && { participation }),
    ...(moved && { moved }),
    overrides: decisions.filter((d) => d.settled.by === 'override').length,
    ...partsOf(lesson),
    minutes: Math.max(0, Math.round(((turns.at(-1)?.settled?.at ?? 0) - (lesson.beganAt ?? 0)) / 60_000)),
  };
}

export function voteRecord(ballot: Ballot): VoteRecord {
  const { round, room, openedAt, closedAt = openedAt } = ballot;
  const seconds = Math.max(0, Math.round((closedAt - openedAt) / 1000));
  return { round, counts: countsOf(ballot), answered: answeredOf(ballot), room, seconds };
}

/** Whole seconds from the wall to the choice. */
export function secondsOf({ shownAt, settled }: Turn): number | undefined {
  return settled && settled.by !== 'jump' ? Math.max(0, Math.round((settled.at - shownAt) / 1000)) : undefined;
}

export function noteOn(lesson: Lesson, decision: string): string {
  return Object.hasOwn(lesson.notes, decision) ? (lesson.notes[decision] ?? '') : '';
}

function decisionOf(
  lesson: Lesson,
  turn: Turn,
  settled: Settled,
  number: number,
  beside: DecisionDebrief | undefined,
): ClassDecision {
  const { decision, title } = turn.card;
  const closed = turn.ballots.filter((b) => !isOpen(b));
  const [first] = closed;
  const last = closed.at(-1);
  const seconds = secondsOf(turn);
  return {
    ...{ number, turn: turn.turn, decision, title, settled },
    replies: repliesOf(turn, settled, first, last, beside),
    votes: closed.map(voteRecord),
    ...teamsOf(lesson, turn, last),
    ...(first && last && first !== last && { shift: shiftOf(first, last) }),
    questions: turn.questions
      .filter((q) => !isOpen(q))
      .map((q) => ({ kind: q.question.kind, words: q.question.words, split: splitView(q) })),
    note: noteOn(lesson, decision),
    ...(seconds !== undefined && { seconds }),
    before: lesson.turns.flatMap((t) =>
      t.past === 'taken-again' && t.card.decision === decision && t.turn < turn.turn && t.settled ? [t.settled] : [],
    ),
    ...(beside && { debrief: beside }),
  };
}

function teamsOf(lesson: Lesson, { card }: Turn, last: Ballot | undefined): Pick<ClassDecision, 'teams'> {
  const splits = last ? Object.entries(teamSplits(last, lesson.members)) : [];
  if (splits.length === 0) return {};
  const teams = splits.map(([team, counts]) => ({
    team,
    counts: lettered(card.replies).flatMap(({ id, letter }) => {
      const count = counts[id] ?? 0;
      return count > 0 ? [{ letter, count }] : [];
    }),
  }));
  return { teams: teams.sort((a, b) => a.team.localeCompare(b.team, 'en')) };
}

function repliesOf(
  { card }: Turn,
  settled: Settled,
  first: Ballot | undefined,
  last: Ballot | undefined,
  beside: DecisionDebrief | undefined,
): ClassReply[] {
  const [before, after] = [first && countsOf(first), last && countsOf(last)];
  const known = beside ? [beside.chosen, ...beside.others] : [];
  return lettered(card.replies).map((reply) => {
    const debrief = known.find((k) => k.option.label === reply.id);
    return {
      ...reply,
      ...(before && first !== last && { first: before[reply.id] ?? 0 }),
      ...(after && { last: after[reply.id] ?? 0 }),
      taken: reply.id === settled.choice,
      ...(debrief && { debrief }),
    };
  });
}

function movedToBest(decisions: readonly ClassDecision[]): ClassDebrief['moved'] {
  const twice = decisions.filter((d) => d.shift && d.debrief);
  if (twice.length === 0) return undefined;
  const best = twice.flatMap((d) => d.replies.filter((r) => r.debrief?.option.best));
  const votes = twice.reduce((sum, d) => sum + (d.votes.at(-1)?.answered ?? 0), 0);
  return {
    first: best.reduce((sum, r) => sum + (r.first ?? 0), 0),
    last: best.reduce((sum, r) => sum + (r.last ?? 0), 0),
    votes,
  };
}
