/** What a window knows of its room, wherever its lesson is kept. */
import type { Attached, RoomKey } from '../../../classroom/protocol/host';
import type { PhoneServer, RoomReason } from '../../../ui/classroom/room';
import { type Cell, cell } from './cell';

export interface LinkState {
  readonly server: PhoneServer;
  readonly connection: 'joined' | 'lost' | 'none';
  readonly reason?: RoomReason;
  readonly room?: KnownRoom;
}

/** All but the log, which is the lesson's. */
export interface KnownRoom extends RoomKey, Omit<Attached, 'log'> {}

export interface Link {
  readonly state: Cell<LinkState>;
  readonly update: (fields: Partial<LinkState>) => void;
  /** News of the room, while there is one. */
  readonly known: (fields: Partial<KnownRoom>) => void;
}

export function openLink(first: LinkState): Link {
  const state = cell(first);
  const update = (fields: Partial<LinkState>): void => state.set({ ...state.get(), ...fields });
  return {
    state,
    update,
    known: (fields) => {
      const { room } = state.get();
      if (room) update({ room: { ...room, ...fields } });
    },
  };
}

export function knownRoom({ code, key }: RoomKey, { log: _, ...is }: Attached): KnownRoom {
  return { code, key, ...is };
}
