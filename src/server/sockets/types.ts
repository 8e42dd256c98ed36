import type { Namespace, Socket } from 'socket.io';
import type { HostToServer, ServerToHost } from '../../classroom/protocol/host';
import type { PhoneToServer, ServerToPhone } from '../../classroom/protocol/phone';
import type { Lan } from '../lan';
import type { Metrics } from '../metrics';
import type { RoomStore } from '../store/store';
import type { World } from '../world';
import type { Outbox } from './outbox';

type None = Record<string, never>;
export type Phones = Namespace<PhoneToServer, ServerToPhone, None, { code?: string; voter?: string }>;
export type Hosts = Namespace<HostToServer, ServerToHost, None, { code?: string }>;
export type PhoneSocket = Socket<PhoneToServer, ServerToPhone, None, { code?: string; voter?: string }>;
export type HostSocket = Socket<HostToServer, ServerToHost, None, { code?: string }>;

/** What the handlers of messages work with. */
export interface Desk {
  readonly store: RoomStore;
  readonly world: World;
  readonly metrics: Metrics;
  readonly outbox: Outbox;
  readonly lan: Lan;
  /** Facilitators' windows on other computers are let in. */
  readonly hostsFromLan: boolean;
  /** A line for `--verbose`; nobody is named in it. */
  readonly log: (line: string) => void;
}

/** Rooms of Socket.IO: everybody who is in, each phone by its voter, the windows of the facilitator. */
export const insideOf = (code: string): string => `in:${code}`;
export const voterRoom = (code: string, voter: string): string => `who:${code}:${voter}`;
export const hostsOf = (code: string): string => `host:${code}`;
