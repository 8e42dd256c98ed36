/**
 * A phone's line to its room. It comes back by itself, at once when the phone wakes or finds its network again. Nothing
 * waits in it: what has no answer is sent again by whoever wants it, for every message may come twice.
 *
 * The library carries the line: polling first, then a web socket, and tries without end. Questions and answers on it are
 * written here, for its own half of that would not fit what a phone may fetch.
 */
import { Manager } from 'socket.io-client';
import type { PhoneToServer, ServerToPhone } from '../../classroom/protocol/phone';

type Asked = keyof PhoneToServer;
type Message<E extends Asked> = Parameters<PhoneToServer[E]>[0];
export type Answer<E extends Asked> = Parameters<Parameters<PhoneToServer[E]>[1]>[0];

export interface PhoneLine {
  /** Undefined: there is no connection, or no answer came in time. */
  readonly ask: <E extends Asked>(event: E, message: Message<E>) => Promise<Answer<E> | undefined>;
  readonly live: () => boolean;
  /** Drops the connection, if there is one, and tries anew without waiting. */
  readonly again: () => void;
  readonly close: () => void;
}

export interface PhoneLineEvents {
  readonly live: () => void;
  readonly lost: () => void;
  /** The phone was asleep, or in another app, or without a network. */
  readonly woke: () => void;
  readonly told: { readonly [E in keyof ServerToPhone]: ServerToPhone[E] };
}

/** Milliseconds in which an answer comes, or the line is dead. */
const ANSWER = 3000;
/** After the server has hung up. */
const HUNG_UP = 1000;
const TRIES = { reconnectionDelay: 400, reconnectionDelayMax: 3000, timeout: 6000, autoConnect: false };

/** Types of packets, as the protocol numbers them. */
const [CONNECT, DISCONNECT, EVENT, ACK, REFUSED] = [0, 1, 2, 3, 4];

interface Packet {
  readonly type: number;
  readonly id?: number;
  readonly data?: unknown[];
}

/** To the server that this page came from. */
export function openPhoneLine(events: PhoneLineEvents): PhoneLine {
  const manager = new Manager(location.origin, TRIES);
  const open: Record<number, (answer: never | undefined) => void> = {};
  let [live, closed, asked] = [false, false, 0];

  const again = (): void => {
    if (closed) return;
    manager._close();
    manager.connect();
  };
  const lost = (): void => {
    if (live) events.lost();
    live = false;
  };
  const hungUp = (): void => {
    manager._close();
    setTimeout(again, HUNG_UP);
  };
  manager.on('open', () => manager._packet({ type: CONNECT, nsp: '/' }));
  manager.on('close', lost);
  manager.on('packet', ({ type, id, data }: Packet) => {
    // The server does not ask a phone that has just voted whether it lives: its answer says as much of the server.
    manager.engine['_resetPingTimeout']();
    if (type === CONNECT) {
      live = true;
      events.live();
    } else if (type === EVENT && data) {
      const [name, message] = data as [keyof ServerToPhone, never];
      events.told[name]?.(message);
    } else if (type === ACK && id !== undefined) open[id]?.(data?.[0] as never);
    else if (type === DISCONNECT || type === REFUSED) hungUp();
  });
  manager.connect();

  const wake = (): void => {
    if (document.visibilityState === 'hidden' || closed) return;
    if (live) events.woke();
    else again();
  };
  document.addEventListener('visibilitychange', wake);
  // Taken out of the browser's cache of pages; a page that is only being loaded opens its line anyway.
  addEventListener('pageshow', ({ persisted }) => persisted && wake());
  addEventListener('online', wake);
  // Without a network nobody says that the line is dead.
  addEventListener('offline', () => live && manager.engine.close());
  return {
    ask: (event, message) =>
      new Promise((resolve) => {
        if (!live) return resolve(undefined);
        asked += 1;
        const id = asked;
        open[id] = (answer) => {
          delete open[id];
          resolve(answer);
        };
        setTimeout(() => open[id]?.(undefined), ANSWER);
        manager._packet({ type: EVENT, nsp: '/', id, data: [event, message] });
      }),
    live: () => live,
    again,
    close: () => {
      closed = true;
      manager._close();
    },
  };
}
