/** How a decision is settled, and how the room comes back to one. */
import type { Lesson, SettledBy, Turn } from '../model';
import { phaseOf, runOf, turnNow } from '../phase';
import { leadersOf } from '../split';
import { badStops, closing, type Do, GONE, LONGEST_NOTE, leaving, type Made, no, turnOnWall } from './made';

export function pick(lesson: Lesson, { turn: number, choice }: Do<'pick'>): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no(GONE);
  if (turn.settled) return no('This is decided already.');
  if (!offers(turn, choice)) return no('There is no such reply.');
  return turn.pick === choice ? [] : [{ fact: 'Picked', turn: number, choice }];
}

export function decideTurn(lesson: Lesson, { turn: number, choice, note }: Do<'decide'>): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no(GONE);
  if (turn.settled) return no('This is decided already. Page Up takes it back.');
  if (!offers(turn, choice)) return no('There is no such reply.');
  if (note !== undefined && note.length > LONGEST_NOTE) return no(TOO_LONG);
  const { mode } = lesson.settings;
  return [
    ...(turn.asking ? leaving(lesson) : closing(lesson)),
    {
      fact: 'DecisionMade',
      turn: number,
      choice,
      by: settledBy(lesson, turn, choice),
      mode,
      ...(note?.trim() && { note: note.trim() }),
    },
  ];
}

export const TOO_LONG = `A note has at most ${LONGEST_NOTE} characters.`;

/** The room's own word counts once its vote is closed; whatever goes before or against it is an override. */
function settledBy({ settings }: Lesson, turn: Turn, choice: string): SettledBy {
  const phase = phaseOf(turn);
  const ballot = turn.ballots.at(-1);
  if (!ballot || phase === 'open') return 'override';
  const leaders = leadersOf(ballot);
  if (settings.mode === 'facilitator' || leaders.length === 0) return 'facilitator';
  if (!leaders.includes(choice)) return 'override';
  if (leaders.length === 1) return 'majority';
  return settings.tie === 'first' && leaders[0] === choice ? 'tie' : 'facilitator';
}

export function undecide(lesson: Lesson, { turn: number }: Do<'undecide'>): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no('The scene has gone on. Step back to the decision instead.');
  if (!turn.settled) return no('Nothing is decided here yet.');
  return [...leaving(lesson), { fact: 'DecisionUndone', turn: number }];
}

export function stepBack(lesson: Lesson, { turn: number }: Do<'step-back'>): Made {
  const turn = runOf(lesson).find((t) => t.turn === number);
  if (!turn) return no('That decision is no part of this run any more.');
  if (turn === turnNow(lesson) && !turn.settled) return no('This decision is on the wall already.');
  return [...leave(lesson), { fact: 'SteppedBack', turn: number }];
}

export function jump(lesson: Lesson, { stops, choices }: Do<'jump'>): Made {
  if (lesson.phase !== 'playing' && lesson.phase !== 'debrief') return no('Begin the scene first.');
  const bad = badStops(stops, true);
  if (bad !== undefined) return no(bad);
  const met = stops.flatMap((s) => (s.decision ? [s.decision] : []));
  if (!stops.at(-1)?.decision) return no('One can only jump to a decision.');
  if (choices.length !== met.length - 1) return no('The way to that decision is not complete.');
  const wrong = choices.findIndex((choice, i) => !met[i]?.replies.some((r) => r.id === choice));
  if (wrong !== -1) return no(`Decision "${met[wrong]?.decision}" has no reply "${choices[wrong]}".`);
  return [...leave(lesson), { fact: 'Jumped', stops, choices, mode: lesson.settings.mode }];
}

/** Nothing stays open behind the room. */
function leave(lesson: Lesson) {
  return turnNow(lesson)?.asking ? leaving(lesson) : closing(lesson);
}

function offers(turn: Turn, choice: string): boolean {
  return turn.card.replies.some((r) => r.id === choice);
}
