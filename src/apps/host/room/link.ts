/** What a window knows of its room, wherever its lesson is kept. */
import type { Attached, RoomKey } from '../../../classroom/protocol/host';
import type { PhoneServer, RoomReason } from '../../../ui/classroom/room';

export interface LinkState {
  readonly server: PhoneServer;
  readonly connection: 'joined' | 'lost' | 'none';
  readonly reason?: RoomReason;
  readonly room?: KnownRoom;
}

/** All but the log, which is the lesson's. */
export interface KnownRoom extends RoomKey, Omit<Attached, 'log'> {}

export function knownRoom({ code, key }: RoomKey, { log: _, ...is }: Attached): KnownRoom {
  return { code, key, ...is };
}
