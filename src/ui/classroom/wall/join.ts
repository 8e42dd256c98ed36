/** How phones get in, as far as the wall may tell it. Pure. */
import type { WallView } from '../../../classroom/views/wall';
import type { RoomProps, WifiCard } from '../room';

export type Join =
  | { readonly join: 'open'; readonly origin: string; readonly code: string; readonly wifi?: WifiCard }
  /** Nobody new comes in. */
  | { readonly join: 'locked' }
  /** The code is on its way. */
  | { readonly join: 'soon' }
  /** Phones are to vote, and none gets in just now. */
  | { readonly join: 'shut' };

/** Undefined where phones are no way to vote. */
export function joinOf({ ways }: Pick<WallView, 'ways'>, given: RoomProps | undefined): Join | undefined {
  if (!ways.includes('phones') || !given) return undefined;
  const { connection, reason, room } = given;
  if (reason === 'connecting' && !room) return { join: 'soon' };
  // A connection that comes back in a moment takes no code from the wall: somebody may just be reading it.
  if (!room || !(connection === 'joined' || reason === 'connecting')) return { join: 'shut' };
  if (room.roster.settings.locked) return { join: 'locked' };
  const { origin, code, wifi } = room;
  return origin === undefined ? { join: 'shut' } : { join: 'open', origin, code, ...(wifi && { wifi }) };
}
