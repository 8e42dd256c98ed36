/** Words of the box with the gold button. Pure: view in, words out. */
import type { ConsoleView } from '../../../classroom/views/console';
import { BALLOT } from '../words/console';

export function ballotHead({ phase, turn, wall, trial, settings }: ConsoleView): string {
  const { head } = BALLOT;
  if (phase === 'lobby') return head.lobby;
  if (phase === 'ended') return head.ended;
  if (phase === 'debrief') return trial ? head.trial : head.debrief;
  if (wall.shows === 'card') return head.card;
  if (!turn) return head.scene;
  if (turn.asking && turn.ballot) return BALLOT.question[turn.ballot.kind];
  if (turn.phase === 'waiting') return head.waiting;
  if (turn.phase === 'discussing') return head.talk;
  if (turn.phase === 'decided') return head.decided;
  if (!turn.ballot) return head.scene;
  const hands = settings.ways.every((way) => way === 'hands');
  return (hands ? BALLOT.hands : BALLOT.vote)(turn.ballot.round, turn.ballot.of);
}

/** `0:18`, `1:05`. @param left milliseconds; part of a second counts as one, so that 0:00 means that it is over. */
export function clockWords(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** More blocks than this would be too small to tell apart. */
const MOST_BLOCKS = 56;

/** One block for each person, or undefined where a bar says it better. */
export function blocks(answered: number, room: number): readonly boolean[] | undefined {
  if (room === 0 || Math.max(answered, room) > MOST_BLOCKS) return undefined;
  return Array.from({ length: Math.max(answered, room) }, (_, i) => i < answered);
}
