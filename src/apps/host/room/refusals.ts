/** What a refusal of the server means for a facilitator's window. */
import type { Refusal } from '../../../classroom/protocol/phone';
import type { RoomReason } from '../../../ui/classroom/room';

const REASONS: Partial<Record<Refusal, RoomReason>> = {
  'no-room': 'no-room',
  'other-version': 'other-version',
  'slow-down': 'slow-down',
  full: 'full',
};

export function reasonOf(refused: Refusal): RoomReason {
  return REASONS[refused] ?? 'trouble';
}

/** Milliseconds until a refusal is worth another try. */
export function again(after = 5000): number {
  return Math.max(500, after);
}
