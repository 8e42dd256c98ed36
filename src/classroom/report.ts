/**
 * The class report: what a room decided, as a file. No device is in it, and a name only where the facilitator asked for
 * names: then who took part, never who voted for what. The format is described in
 * docs/classroom-report.md and is read by the Studio's item analysis.
 */
import { writeCsv } from '../core/csv';
import type { Decision } from '../core/model';
import { noteOn, secondsOf, type VoteRecord, voteRecord } from './debrief';
import type { Ballot, Lesson, LessonSettings, Mode, QuestionKind, SettledBy, Turn } from './model';
import { type NamedPart, partsOf, type TeamPart, teamSplits } from './parts';
import { isOpen, letterOf } from './phase';
import type { Counts } from './split';

export const REPORT_VERSION = 1;

export interface ReportedDecision {
  readonly decision: string;
  readonly title: string;
  /** In the order of their letters. */
  readonly replies: readonly { readonly label: string; readonly text: string }[];
  /** Labels of the best replies; empty where the key is not known. */
  readonly best: readonly string[];
  /** The first vote of a room that had not met this decision before. */
  readonly first?: Counts;
  /** The last vote after talk, after a tie, or when it was taken again. */
  readonly second?: Counts;
  readonly votes: readonly VoteRecord[];
  /** The last vote of each team, where people chose one. */
  readonly teams?: Readonly<Record<string, Counts>>;
  readonly chosen?: string;
  readonly by?: SettledBy;
  readonly mode?: Mode;
  /** Why it was overridden. */
  readonly note?: string;
  readonly notes?: string;
  readonly seconds?: number;
  readonly questions: readonly {
    readonly kind: QuestionKind;
    readonly words: string;
    readonly choices: readonly { readonly id: string; readonly text: string }[];
    readonly counts: Counts;
  }[];
  /** Not part of the way that the room went in the end. */
  readonly past?: 'taken-again' | 'undone';
}

/** Times are milliseconds since the epoch. */
export interface ClassReport {
  readonly rapport: 'class-report';
  readonly version: typeof REPORT_VERSION;
  readonly id: string;
  readonly story: string;
  readonly title: string;
  readonly keyHash: string;
  readonly textHash: string;
  readonly world: number;
  /** When it ended, or what was last decided. */
  readonly at: number;
  readonly startedAt: number;
  readonly room: number;
  readonly settings: LessonSettings;
  readonly decisions: readonly ReportedDecision[];
  /** By team, how many of its members answered how many of the votes; absent without teams. */
  readonly teams?: readonly TeamPart[];
  /** Who took part, where names were asked for; absent without names. */
  readonly people?: readonly NamedPart[];
  readonly ending?: string;
}

/** @param key decisions of the story, for the best replies; those that are missing are reported without. */
export function classReport(lesson: Lesson, key: readonly Decision[]): ClassReport {
  const { id, scene, room, settings, openedAt, beganAt = openedAt, endedAt } = lesson;
  const { story, title, keyHash, textHash, world } = scene;
  const last = lesson.turns.reduce((at, t) => Math.max(at, t.settled?.at ?? 0), beganAt);
  const ending = lesson.stops[lesson.at]?.ending;
  const met = new Set<string>();
  const decisions = lesson.turns.flatMap((turn) => {
    if (turn.ballots.length === 0 && turn.questions.length === 0 && !turn.settled) return [];
    const fresh = !met.has(turn.card.decision);
    met.add(turn.card.decision);
    return [decisionOf(lesson, turn, fresh, key)];
  });
  return {
    ...{ rapport: 'class-report', version: REPORT_VERSION, id, story, title, keyHash, textHash, world },
    ...{ at: endedAt ?? last, startedAt: beganAt, room, settings, decisions },
    ...partsOf(lesson),
    ...(ending !== undefined && { ending }),
  };
}

function decisionOf(lesson: Lesson, turn: Turn, fresh: boolean, key: readonly Decision[]): ReportedDecision {
  const { card, settled, past } = turn;
  const { decision, title, replies } = card;
  const votes = turn.ballots.filter((b) => !isOpen(b)).map(voteRecord);
  const first = fresh ? votes[0] : undefined;
  const second = votes.at(-1);
  const note = noteOn(lesson, decision);
  const seconds = secondsOf(turn);
  return {
    ...{ decision, title },
    replies: replies.map(({ id, text }) => ({ label: id, text })),
    best: key.find((d) => d.id === decision)?.options.flatMap((o) => (o.best ? [o.label] : [])) ?? [],
    ...(first && { first: first.counts }),
    ...(second && second !== first && { second: second.counts }),
    votes,
    ...teamsOf(
      lesson,
      turn.ballots.findLast((b) => !isOpen(b)),
    ),
    ...(settled && { chosen: settled.choice, by: settled.by, mode: settled.mode }),
    ...(settled?.note !== undefined && { note: settled.note }),
    ...(note !== '' && { notes: note }),
    ...(seconds !== undefined && { seconds }),
    questions: turn.questions.filter((q) => !isOpen(q)).map((q) => ({ ...q.question, counts: voteRecord(q).counts })),
    ...(past && { past }),
  };
}

function teamsOf(lesson: Lesson, ballot: Ballot | undefined): Pick<ReportedDecision, 'teams'> {
  const teams = ballot ? teamSplits(ballot, lesson.members) : {};
  return Object.keys(teams).length > 0 ? { teams } : {};
}

const COLUMNS = [
  ...['number', 'decision', 'title', 'team', 'question', 'letter', 'choice', 'words', 'best', 'first', 'second'],
  ...['chosen', 'by', 'mode', 'answered', 'room', 'seconds', 'note', 'notes', 'past'],
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** One row for each reply of each decision, again for each team, and for each choice of each extra question. */
export function reportCsv(report: ClassReport): string {
  const rows = report.decisions.flatMap((decision, i) => rowsOf(decision, i + 1));
  return writeCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function rowsOf(d: ReportedDecision, number: number): Row[] {
  const last = d.votes.at(-1);
  const same = { number, decision: d.decision, title: d.title, past: d.past };
  const replies = d.replies.map(
    ({ label, text }, i): Row => ({
      ...{ ...same, question: 'decision', letter: letterOf(i), choice: label, words: text },
      ...{ best: d.best.includes(label) ? 'yes' : '', first: d.first?.[label], second: d.second?.[label] },
      ...{ chosen: d.chosen === label ? 'yes' : '', by: d.chosen === label ? d.by : '', mode: d.mode },
      ...{ answered: last?.answered, room: last?.room, seconds: d.seconds, note: d.note, notes: d.notes },
    }),
  );
  const asked = d.questions.flatMap(({ kind, choices, counts }) =>
    choices.map(
      ({ id, text }, i): Row => ({
        ...{ ...same, question: kind, letter: letterOf(i), choice: id, words: text, first: counts[id] },
      }),
    ),
  );
  return [...replies, ...teamRows(d, same), ...asked];
}

/** The last vote of each team stands where the room's last vote stands. */
function teamRows(d: ReportedDecision, same: Row): Row[] {
  return Object.entries(d.teams ?? {}).flatMap(([team, counts]) =>
    d.replies.map(
      ({ label, text }, i): Row => ({
        ...{ ...same, team, question: 'decision', letter: letterOf(i), choice: label, words: text },
        ...(d.second ? { second: counts[label] } : { first: counts[label] }),
      }),
    ),
  );
}
