/**
 * What phones may show. As on the wall there is no count in it before the split is shown; what people would hear of a
 * reply comes with the decision, and of the key there is nothing before the lesson has ended. Whoever has one phone has
 * all of it, so nothing is left to the page to hide.
 */
import type { Decision } from '../../core/model';
import type { Ballot, Lesson, Turn } from '../model';
import { ballotOf, isOpen, phaseOf, settledOf, turnNow } from '../phase';
import type { PhoneAsk, PhoneMoment, PhoneShows, PhoneView } from '../protocol/phone';
import { clockView } from '../timer';
import { lettered, splitView } from './wall';

export interface PhoneViewOptions {
  /** Number of this picture; it must rise with each one that is sent. */
  readonly step: number;
  /** Milliseconds since the epoch, for the clock. */
  readonly now: number;
  /** The first that people hear after a reply of this turn; undefined where nothing is said. */
  readonly follows: (turn: Turn, choice: string) => string | undefined;
  /** The decisions that the room has met, as the key has them. */
  readonly key: readonly Decision[];
  /** Makes the words of authors ready to be read: phones have no room to do it themselves. */
  readonly typeset?: (text: string) => string;
}

export function phoneView(lesson: Lesson, options: PhoneViewOptions): PhoneView {
  const view = { ...shows(lesson, options), title: lesson.scene.title, step: options.step };
  return options.typeset ? typesetIn(view, options.typeset) : view;
}

/** Fields that an author wrote; the others are names of things. */
const WRITTEN = new Set(['title', 'words', 'text', 'follows', 'why']);

function typesetIn<T>(value: T, typeset: (text: string) => string, field = ''): T {
  if (typeof value === 'string') return (WRITTEN.has(field) ? typeset(value) : value) as T;
  if (Array.isArray(value)) return value.map((each) => typesetIn(each, typeset, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, typesetIn(each, typeset, name)])) as T;
}

function shows(lesson: Lesson, options: PhoneViewOptions): PhoneShows {
  switch (lesson.phase) {
    case 'empty':
    case 'lobby':
      return { shows: 'lobby' };
    case 'playing':
      return inPlay(lesson, options);
    case 'debrief':
      return inDebrief(lesson, options);
    case 'ended':
      return { shows: 'end', moments: momentsOf(lesson, options.key) };
  }
}

const WATCH: PhoneShows = { shows: 'watch' };

function inPlay(lesson: Lesson, options: PhoneViewOptions): PhoneShows {
  const turn = turnNow(lesson);
  const ballot = ballotOf(turn);
  if (!turn || !ballot || lesson.card) return WATCH;
  // A wall that goes blank takes nobody's buttons away.
  if (isOpen(ballot)) return byPhone(lesson) ? { shows: 'ask', ...askOf(lesson, ballot, options.now) } : WATCH;
  if (ballot.revealed) return lesson.blank ? WATCH : result(ballot, turn, turn.asking ? undefined : options);
  if (!turn.asking && phaseOf(turn) !== 'closed') return WATCH;
  return byPhone(lesson) ? { shows: 'closed', prompt: ballot.prompt } : WATCH;
}

/** Where hands alone are counted, a phone would count its owner twice. */
function byPhone({ settings }: Lesson): boolean {
  return settings.ways.includes('phones');
}

function askOf(lesson: Lesson, { prompt, question, round }: Ballot, now: number): PhoneAsk {
  const { kind, words, choices } = question;
  return { prompt, kind, words, round, choices: lettered(choices), ...clockView(lesson.timer, now) };
}

/** @param options absent for an extra question: nothing is decided by it. */
function result(ballot: Ballot, turn: Turn, options?: PhoneViewOptions): PhoneShows {
  const { rows } = splitView(ballot, options && turn.ballots[0]);
  const taken = options && turn.settled?.choice;
  return {
    ...{ shows: 'result', prompt: ballot.prompt, words: ballot.question.words },
    rows: rows.map((row) => {
      const follows = taken === undefined ? undefined : options?.follows(turn, row.id);
      return { ...row, ...(follows !== undefined && { follows }) };
    }),
    ...(taken !== undefined && { taken }),
  };
}

function inDebrief(lesson: Lesson, options: PhoneViewOptions): PhoneShows {
  const turn = settledOf(lesson)[lesson.debriefAt ?? -1];
  const ballot = turn?.ballots.at(-1);
  return turn && ballot && !lesson.trial && !lesson.blank ? result(ballot, turn, options) : WATCH;
}

/** What the room jumped over, nobody decided. */
function momentsOf(lesson: Lesson, key: readonly Decision[]): PhoneMoment[] {
  return settledOf(lesson).flatMap(({ card, ballots, settled }): PhoneMoment[] => {
    if (!settled || settled.by === 'jump') return [];
    const options = key.find((d) => d.id === card.decision)?.options ?? [];
    const choices = lettered(card.replies).map((reply) => {
      const known = options.find((o) => o.label === reply.id);
      return { ...reply, best: known?.best ?? false, why: known?.why ?? '' };
    });
    return [{ title: card.title, prompts: ballots.map((b) => b.prompt), choices, taken: settled.choice }];
  });
}
