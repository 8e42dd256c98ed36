import type { Socket } from 'socket.io';
import type { Lan } from '../lan';
import type { Metrics } from '../metrics';
import type { Origins } from '../origins';
import type { RoomStore } from '../store/store';
import type { World } from '../world';
import type { Outbox } from './outbox';

/** Whoever is at the other end, as far as limits go. */
export function visitorOf({ origins }: Desk, { handshake }: Pick<Socket, 'handshake'>): string {
  return origins.visitorOf(handshake.headers, handshake.address);
}

/** What the handlers of messages work with. */
export interface Desk {
  readonly store: RoomStore;
  readonly world: World;
  readonly metrics: Metrics;
  readonly outbox: Outbox;
  readonly lan: Lan;
  readonly origins: Pick<Origins, 'visitorOf'>;
  /** Facilitators' windows on other computers are let in. */
  readonly hostsFromLan: boolean;
  /** This connection is a facilitator's: it may send more than a phone. */
  readonly trust: (connection: object) => void;
  /** A line for `--verbose`; nobody is named in it. */
  readonly log: (line: string) => void;
}
