/**
 * The short way of votes. They come by the hundred a second, and what the library does with a message on its way up and
 * down costs more than all that Rapport does with a vote. So a message that is plainly a vote is taken off the web socket
 * as it comes, and its answer goes out as one ready frame. Whatever is not plainly one goes the library's way, to the
 * same rules (docs/decisions/0019).
 */
import type { Socket } from 'socket.io';
import type { Refused } from '../../classroom/protocol/phone';
import type { Metrics } from '../metrics';
import { told } from './handle';
import type { Turns } from './turns';

/** A connection beneath Socket.IO, whatever carries it. */
export interface Line {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: { readonly name: string; readonly writable: boolean; readonly socket?: WebSocket };
  on(event: 'upgrade', run: () => void): void;
  on(event: 'packetCreate', run: (packet: { readonly type: string; readonly options: Ready }) => void): void;
  write(data: string, options: Ready): void;
}

/** Of polling there is none. */
interface WebSocket {
  readonly _sender?: { sendFrame(frame: readonly Buffer[]): void };
  listeners(event: 'message'): Heard[];
  removeAllListeners(event: 'message'): void;
  on(event: 'message', run: Heard): void;
}

type Heard = (data: Buffer, isBinary: boolean) => void;

/** A packet may bring its frame for a web socket with it; other transports take no notice. */
interface Ready {
  wsPreEncodedFrame?: readonly Buffer[];
}

export interface Lane<I, O> {
  readonly event: string;
  readonly metrics: Metrics;
  /** Those of the connection: while something is under way, a message has to wait like any other. */
  readonly turns: Turns;
  /** Undefined: it is not plain. */
  readonly read: (message: unknown) => I | undefined;
  /** Whoever asks more often than that is told so on the long way. */
  readonly allowed: () => boolean;
  readonly run: (message: I) => O | Refused;
}

/** Types of packets, as the two protocols of the library number them: a message, with an event or an answer in it. */
const [MESSAGE, EVENT, ACK] = ['4', '2', '3'];
const [FIRST, SECOND] = [MESSAGE, EVENT].map((sign) => sign.charCodeAt(0));

/** Never throws, whatever comes: a fault inside is an answer like any other. */
export function openLane<I, O extends object>(line: Line, lane: Lane<I, O>): void {
  const start = `["${lane.event}",`;
  /** Messages that the library has got and not yet handed on, which it does in the next tick. */
  let ahead = 0;
  const late = (): void => {
    ahead -= 1;
  };

  const taken = (data: Buffer, isBinary: boolean): boolean => {
    if (isBinary || data[0] !== FIRST || data[1] !== SECOND) return false;
    if (ahead > 0 || !lane.turns.idle || line.readyState !== 'open') return false;
    const asked = readAsk(data.toString(), start);
    const message = asked && lane.read(asked.message);
    if (!asked || message === undefined || !lane.allowed()) return false;
    const answer = answered(message, lane);
    told(lane.metrics, lane.event, answer);
    send(line, `${ACK}${asked.id}[${JSON.stringify(answer)}]`);
    return true;
  };

  const listen = (): void => {
    const { socket } = line.transport;
    if (!socket) return;
    const longWay = socket.listeners('message');
    socket.removeAllListeners('message');
    socket.on('message', (data, isBinary) => {
      if (taken(data, isBinary)) return;
      ahead += 1;
      for (const run of longWay) run.call(socket, data, isBinary);
      process.nextTick(late);
    });
  };
  listen();
  line.on('upgrade', listen);
}

/** Says something to one window that is connected to this process. */
export function tell({ nsp, conn }: Pick<Socket, 'nsp' | 'conn'>, event: string, message: object): void {
  send(conn as unknown as Line, `${EVENT}${nsp.name},${JSON.stringify([event, message])}`);
}

/** Where nothing waits before it on a web socket, it goes straight to the system. */
function send(line: Line, packet: string): void {
  const ready = [textFrame(MESSAGE + packet)];
  const { transport, readyState, writeBuffer } = line;
  const free = readyState === 'open' && transport.writable && writeBuffer.length === 0;
  const sender = free && transport.name === 'websocket' && transport.socket?._sender;
  if (sender) sender.sendFrame(ready);
  else line.write(packet, { wsPreEncodedFrame: ready });
}

function answered<I, O>(message: I, { run, metrics }: Lane<I, O>): O | Refused {
  try {
    return run(message);
  } catch {
    metrics.errors += 1;
    return { refused: 'trouble', again: 1000 };
  }
}

/** An event that wants an answer, of the namespace that needs no name: `427["vote",{…}]`. */
function readAsk(text: string, start: string): { readonly id: string; readonly message: unknown } | undefined {
  const at = text.indexOf(start);
  const id = text.slice(2, at);
  if (at < 3 || at > 11 || !isDigits(id) || !text.endsWith(']')) return undefined;
  try {
    return { id, message: JSON.parse(text.slice(at + start.length, -1)) };
  } catch {
    return undefined;
  }
}

function isDigits(text: string): boolean {
  for (const sign of text) if (sign < '0' || sign > '9') return false;
  return true;
}

/** Thousands of lines are asked each few seconds whether they still live; the question is always the same frame. */
export function readyPings(line: Line): void {
  line.on('packetCreate', (packet) => {
    if (packet.type === 'ping') packet.options.wsPreEncodedFrame = PING;
  });
}

/** One whole frame of text from a server (RFC 6455, section 5.2). In one piece it goes to the system in one piece. */
function textFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const [head, short] = size < 126 ? [2, size] : size < 65_536 ? [4, 126] : [10, 127];
  const frame = Buffer.allocUnsafe(head + size);
  frame[0] = 0x81;
  frame[1] = short;
  if (head === 4) frame.writeUInt16BE(size, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(size), 2);
  frame.write(text, head);
  return frame;
}

const PING = [textFrame('2')];
