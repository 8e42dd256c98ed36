/** The line between a facilitator's window and the server of rooms. It tries again for ever; who uses it attaches anew. */
import { io, type Socket } from 'socket.io-client';
import type { HostToServer, ServerToHost } from '../../classroom/protocol/host';
import type { Refused } from '../../classroom/protocol/phone';

type Ask = keyof HostToServer;
type MessageOf<K extends Ask> = Parameters<HostToServer[K]>[0];
type AnswerOf<K extends Ask> = Parameters<Parameters<HostToServer[K]>[1]>[0];

export interface LineListeners extends ServerToHost {
  readonly up: () => void;
  /** `shut`: the server is there, and does not let this window in. */
  readonly down: (why: 'unreachable' | 'shut') => void;
}

export interface HostLine {
  readonly isUp: () => boolean;
  /** Never throws: an answer that does not come is `trouble`. Nothing waits for a line that is down. */
  readonly ask: <K extends Ask>(what: K, message: MessageOf<K>) => Promise<AnswerOf<K> | Refused>;
  readonly listen: (listeners: LineListeners) => void;
  /** Does not wait for the next try. */
  readonly tryNow: () => void;
  readonly close: () => void;
}

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 8000;
/** Milliseconds between two tries: at first, and at most. */
const TRY = { first: 200, most: 2000 } as const;
const TROUBLE: Refused = { refused: 'trouble' };

/** @param server `http://192.168.8.20:4173` */
export function openHostLine(server: string, headers: Readonly<Record<string, string>> = {}): HostLine {
  const socket: Socket<ServerToHost, HostToServer> = io(new URL('/host', server).href, {
    reconnectionDelay: TRY.first,
    reconnectionDelayMax: TRY.most,
    timeout: PATIENCE,
    autoConnect: false,
    forceNew: true,
    extraHeaders: headers,
  });
  let again: ReturnType<typeof setTimeout> | undefined;
  /** Where the server itself hung up, the library does not try again. */
  const tryLater = (): void => {
    clearTimeout(again);
    if (!socket.active) again = setTimeout(() => socket.connect(), TRY.most);
  };
  return {
    isUp: () => socket.connected,
    ask: async (what, message) => {
      if (!socket.connected) return TROUBLE;
      try {
        return (await ackOf(socket, what, message)) as AnswerOf<typeof what>;
      } catch {
        return TROUBLE;
      }
    },
    listen: ({ up, down, ...events }) => {
      socket.on('connect', up);
      socket.on('disconnect', () => {
        down('unreachable');
        tryLater();
      });
      socket.on('connect_error', () => {
        down(socket.active ? 'unreachable' : 'shut');
        tryLater();
      });
      for (const [name, listener] of Object.entries(events)) socket.on(name as keyof ServerToHost, listener);
      socket.connect();
    },
    tryNow: () => {
      clearTimeout(again);
      if (!socket.connected) socket.disconnect().connect();
    },
    close: () => {
      clearTimeout(again);
      socket.off();
      socket.disconnect();
    },
  };
}

/** The library types each message by its name; here the name is a variable. */
function ackOf(socket: Socket, what: Ask, message: unknown): Promise<unknown> {
  return socket.timeout(PATIENCE).emitWithAck(what, message);
}
