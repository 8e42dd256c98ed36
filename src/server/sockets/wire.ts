/** Socket.IO on all listeners at once, and what a connection has to show before a message of it is read. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type DefaultEventsMap, Server, type ServerOptions } from 'socket.io';
import { LARGEST_FROM_HOST } from '../../classroom/protocol/limits';
import { type Bucket, take } from '../../classroom/room/bucket';
import type { Origins } from '../origins';
import type { World } from '../world';
import { Crowd } from './crowd';
import { type Line, readyPings } from './lane';
import type { Hosts, Phones } from './names';

const PATH = '/socket.io/';
/** Characters of one packet of a phone. Longer ones are not even parsed. */
const LARGEST_PACKET = 16_000;
/** Packets of a phone, or of a window that has shown no key yet: far above a finger's, far below a flood. */
const PACKETS = { burst: 300, every: 20 };

/** What the engine under Socket.IO can do with requests of servers that it does not know. */
interface Engine {
  readonly clients: Readonly<Record<string, Connection>>;
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  on(event: 'connection', run: (connection: Connection) => void): void;
}

/** What is asked of the request that a connection began with, as long as it lasts. */
interface Began {
  readonly headers: IncomingHttpHeaders;
  readonly url?: string | undefined;
  readonly connection: { readonly encrypted?: boolean };
}

interface Connection {
  request: Began;
  readonly remoteAddress: string;
  on(event: 'packet', run: (packet: { readonly data?: unknown }) => void): void;
  on(event: 'close', run: () => void): void;
  close(discard?: boolean): void;
}

export interface Wire {
  readonly phones: Phones;
  readonly hosts: Hosts;
  /** Takes a request, if it is meant for the sockets. */
  request(request: IncomingMessage, response: ServerResponse): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** From now on this connection may send as much as a facilitator's window does. */
  trust(connection: object): void;
  /** Ends every connection; pages make new ones at once and are told where the room is. */
  cut(): void;
  close(): Promise<void>;
}

export interface WireOptions {
  readonly origins: Origins;
  readonly world: World;
  /** Facilitators' windows on other computers are let in. */
  readonly hostsFromLan: boolean;
  /** Connections of one visitor at a time, where another number than usual is wanted. */
  readonly mostOfOne?: number;
  /** Reaches the connections of other processes, too. */
  readonly adapter?: ServerOptions['adapter'];
}

export function wireSockets({ origins, world, hostsFromLan, mostOfOne, adapter }: WireOptions): Wire {
  // The engine wants a server to sit on. This one never listens: requests come from one server for each address.
  const io = new Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Record<string, never>>(createServer(), {
    path: PATH,
    serveClient: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    maxHttpBufferSize: LARGEST_FROM_HOST + 10_000,
    ...(adapter && { adapter }),
  });
  const engine = io.engine as unknown as Engine;
  /** Connections that came from a page of this server: a browser says so with everything but a plain fetch. */
  const proven = new WeakSet<object>();
  const trusted = new WeakSet<object>();
  const crowd = new Crowd(mostOfOne);
  engine.on('connection', (connection) => {
    slim(connection);
    readyPings(connection as unknown as Line);
    watch(connection, trusted, world);
    connection.on('close', crowd.add(origins.visitorOf(connection.request.headers, connection.remoteAddress)));
  });

  const hosts = io.of('/host');
  hosts.use((socket, next) => {
    const { headers, address } = socket.handshake;
    if (!hostsFromLan && !origins.fromHere(headers, address)) return next(new Error('not-from-here'));
    if (origins.originOf(headers) !== 'own' && !proven.has(socket.conn)) return next(new Error('wrong-origin'));
    next();
  });

  const refuse = (request: IncomingMessage): string | undefined => {
    if (!origins.knowsHost(request)) return '421 Misdirected Request';
    const origin = origins.originOf(request.headers);
    if (origin === 'foreign') return '403 Forbidden';
    const sid = new URL(request.url ?? '/', 'http://localhost').searchParams.get('sid');
    const { remoteAddress = '' } = request.socket;
    if (sid === null && crowd.isFull(origins.visitorOf(request.headers, remoteAddress)))
      return '503 Service Unavailable';
    const connection = sid !== null && Object.hasOwn(engine.clients, sid) ? engine.clients[sid] : undefined;
    if (origin === 'own' && connection) proven.add(connection);
    return undefined;
  };

  return {
    phones: io.of('/') as unknown as Phones,
    hosts: hosts as unknown as Hosts,
    request(request, response) {
      if (!isForSockets(request)) return false;
      const refused = refuse(request);
      if (refused) response.writeHead(Number(refused.slice(0, 3))).end();
      else engine.handleRequest(request, response);
      return true;
    },
    upgrade(request, socket, head) {
      // A connection that breaks now is nobody's fault.
      socket.on('error', () => {});
      const refused = isForSockets(request) ? refuse(request) : '404 Not Found';
      if (refused) socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\n\r\n`);
      else engine.handleUpgrade(request, socket, head);
    },
    trust: (connection) => void trusted.add(connection),
    cut: () => {
      for (const connection of Object.values(engine.clients)) connection.close(true);
    },
    close: () => io.close(),
  };
}

const isForSockets = ({ url = '' }: IncomingMessage): boolean => url.startsWith(PATH);

/** The whole request would stay in memory with its streams and its socket, for each phone as long as it is there. */
function slim(connection: Connection): void {
  const { headers, url, connection: line } = connection.request;
  connection.request = { headers, url, connection: { encrypted: line.encrypted === true } };
}

/** Whoever has no key and sends too much or too often loses the connection. */
function watch(connection: Connection, trusted: WeakSet<object>, world: World): void {
  let bucket: Bucket | undefined;
  connection.on('packet', ({ data }) => {
    if (trusted.has(connection)) return;
    const taken = take(bucket, PACKETS, world.now());
    bucket = taken.bucket;
    const size = typeof data === 'string' || data instanceof Uint8Array ? data.length : 0;
    if (taken.again !== undefined || size > LARGEST_PACKET) connection.close(true);
  });
}
