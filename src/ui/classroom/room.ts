/** What Console, Wall and Start are told of the room of phones, and what they may ask of it. They own no rule of it. */
import type { LanAddress, RoomAct, RoomHealth, Roster } from '../../classroom/protocol/host';

/** Whether phones can be had at all from where this page came. */
export type PhoneServer =
  /** Not known yet; for a moment after the page opened. */
  | 'asking'
  | 'ready'
  /** A page from a folder: no server is there to be asked. */
  | 'folder'
  /** Served by something that knows no rooms, or that does not answer. */
  | 'none'
  /** The server answers, but this computer is in no network that a phone could be in. */
  | 'alone';

/** Why a room is `lost`, or why there is `none` although phones are to vote; the words stand with the pages. */
export type RoomReason =
  /** On its way; it was not there a moment ago. */
  | 'connecting'
  /** The server does not answer. It is tried again for ever. */
  | 'unreachable'
  /** The server has no such room: it was closed, or nobody was in it for half a day. */
  | 'no-room'
  /** The page is older or newer than the server: reload it. */
  | 'other-version'
  /** The server takes facilitators from its own computer alone. */
  | 'not-allowed'
  /** Too many tries in a short time, or too many rooms. */
  | 'slow-down'
  | 'full'
  /** In a window elsewhere: no window keeps the lesson just now, so nothing can be changed. */
  | 'leader-gone'
  | 'trouble';

/** For a card that joins a phone to the Wi-Fi. Kept in this browser alone. */
export interface WifiCard {
  readonly name: string;
  /** Empty where `security` is `none`. */
  readonly password: string;
  readonly security: 'none' | 'wpa';
}

/** What is known of the open room; it stays while the connection is lost. */
export interface OpenRoom {
  /** Six signs, in upper case. */
  readonly code: string;
  /** The address that phones are shown, chosen or likeliest: `http://192.168.8.20:4173`. Absent: no phone gets here. */
  readonly origin?: string;
  /** All that there are, the likeliest first, each with a note. */
  readonly addresses: readonly LanAddress[];
  /** The server's own words on what keeps phones away. */
  readonly trouble?: string;
  readonly wifi?: WifiCard;
  readonly roster: Roster;
  readonly health: RoomHealth;
  /** This window lays the votes into the lesson. With several windows only one does; none need tell the facilitator. */
  readonly leads: boolean;
  /** A window on another computer: it keeps no lesson of its own. */
  readonly follows: boolean;
  /** Addresses that open console and wall elsewhere; whoever has them can lead the class. Absent: not allowed. */
  readonly elsewhere?: { readonly console: string; readonly wall: string };
}

export interface RoomAsks {
  /** Phones are shown this address: one of `addresses`, by its origin. */
  readonly pickAddress: (origin: string) => void;
  /** Undefined: no Wi-Fi card. */
  readonly setWifi: (wifi: WifiCard | undefined) => void;
  /** Settings, let in, remove, drop a name. What the server refuses is told as any other press (`told`). */
  readonly act: (act: RoomAct) => void;
  /** Phones become a way to vote of the open lesson, and its room opens. */
  readonly openPhones: () => void;
  /** Phones are no way to vote any more; the room is closed and forgotten by the server, the votes stay. */
  readonly closePhones: () => void;
  /** Copies an address of `elsewhere`; told in words, also where the browser does not allow it. */
  readonly copy: (address: string) => void;
  /** Tries the connection at once instead of waiting for the next time. */
  readonly tryNow: () => void;
}

export interface RoomProps {
  readonly server: PhoneServer;
  /** `none`: no room is open, or none is wanted. `lost`: there is one, and it cannot be reached just now. */
  readonly connection: 'joined' | 'lost' | 'none';
  /** With `lost`, and with `none` where phones are to vote and the room could not be opened. */
  readonly reason?: RoomReason;
  readonly room?: OpenRoom;
  readonly asks: RoomAsks;
}
