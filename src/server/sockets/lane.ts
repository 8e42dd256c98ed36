/**
 * The short way of votes. They come by the hundred a second, and what the library does with a message on its way up and
 * down costs more than all that Rapport does with a vote. So a message that is plainly a vote is read off the line as it
 * comes, and its answer goes out as one ready frame. Whatever is not plainly one goes the library's way, to the same rules.
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
  readonly transport: {
    readonly name: string;
    readonly writable: boolean;
    readonly socket?: { readonly _sender?: { sendFrame(frame: readonly Buffer[]): void } };
  };
  listeners(event: 'data'): ((data: unknown) => void)[];
  removeAllListeners(event: 'data'): void;
  on(event: 'data', run: (data: unknown) => void): void;
  on(event: 'packetCreate', run: (packet: { readonly type: string; readonly options: Ready }) => void): void;
  write(data: string, options: Ready): void;
}

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
  /** Milliseconds to wait before this may be asked again. */
  readonly wait: () => number | undefined;
  readonly run: (message: I) => O | Refused;
}

/** Types of packets, as the protocols of the library number them. */
const [MESSAGE, EVENT, ACK] = ['4', '2', '3'];
const ID = /^\d{1,9}$/;

/** @throws nothing, whatever comes: a fault inside is an answer like any other. */
export function openLane<I, O extends object>(line: Line, lane: Lane<I, O>): void {
  const before = line.listeners('data');
  const name = `["${lane.event}",`;
  /** Messages that the library has got and not yet handed on, which it does in the next tick. */
  let ahead = 0;
  const theLongWay = (data: unknown): void => {
    for (const run of before) run.call(line, data);
    ahead += 1;
    process.nextTick(() => {
      ahead -= 1;
    });
  };
  line.removeAllListeners('data');
  line.on('data', (data) => {
    const free = ahead === 0 && lane.turns.idle;
    const asked = free && typeof data === 'string' ? readAsk(data, name) : undefined;
    const message = asked && lane.read(asked.message);
    if (!asked || message === undefined) {
      theLongWay(data);
      return;
    }
    const answer = answered(message, lane);
    told(lane.metrics, lane.event, answer);
    send(line, `${ACK}${asked.id}[${JSON.stringify(answer)}]`);
  });
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
  const sender = free && transport.name === 'websocket' ? transport.socket?._sender : undefined;
  if (sender) sender.sendFrame(ready);
  else line.write(packet, { wsPreEncodedFrame: ready });
}

function answered<I, O extends object>(message: I, { wait, run, metrics }: Lane<I, O>): O | Refused {
  try {
    const again = wait();
    return again === undefined ? run(message) : { refused: 'slow-down', again };
  } catch {
    metrics.errors += 1;
    return { refused: 'trouble', again: 1000 };
  }
}

/** An event that wants an answer, of the namespace that needs no name: `27["vote",{…}]`. */
function readAsk(data: string, name: string): { readonly id: string; readonly message: unknown } | undefined {
  const at = data.indexOf(name);
  const id = data.slice(1, at);
  if (data[0] !== EVENT || at < 0 || !ID.test(id) || !data.endsWith(']')) return undefined;
  try {
    return { id, message: JSON.parse(data.slice(at + name.length, -1)) };
  } catch {
    return undefined;
  }
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
