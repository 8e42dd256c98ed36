/**
 * The short way of votes. They come by the hundred a second, and what the library does with a message on its way up and
 * down costs more than all that Rapport does with a vote. So a message that is plainly a vote is taken off the web socket
 * as it comes, and its answer goes out as one ready frame. Whatever is not plainly one goes the library's way, to the
 * same rules (docs/decisions/0019).
 */
import type { Socket } from 'socket.io';
import type { Refused } from '../../classroom/protocol/phone';
import type { Metrics } from '../metrics';
import type { Bunch } from './bunch';
import { told } from './handle';
import type { Turns } from './turns';

/** A connection beneath Socket.IO, whatever carries it. */
export interface Line {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: { readonly name: string; readonly writable: boolean; readonly socket?: WebSocket };
  /** Runs out when the other end is to be asked whether it lives. The library keeps it for itself. */
  readonly pingIntervalTimer?: { refresh(): void };
  on(event: 'upgrade', run: () => void): void;
  on(event: 'packetCreate', run: (packet: { readonly type: string; readonly options: Ready }) => void): void;
  write(data: string, options: Ready): void;
}

/** Of polling there is none. What begins with `_` the library keeps for itself: where it is missing, it is not used. */
interface WebSocket {
  readonly readyState: number;
  readonly _receiver?: Receiver;
  readonly _sender?: { sendFrame(frame: readonly Buffer[]): void };
}

/** Makes messages of what comes from the system, and holds what has not come whole. */
interface Receiver {
  readonly _state: number;
  readonly _bufferedBytes: number;
  write(data: Buffer): boolean;
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
  /** Takes messages together, in the order in which they came. */
  readonly bunch: Bunch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A plain message from its packet's type to its end, as the page writes it. The first group numbers the question. */
  readonly plain: RegExp;
  readonly read: (plain: RegExpExecArray) => I;
  /** Whoever asks more often than that is told so on the long way. */
  readonly allowed: () => boolean;
  /** @param came when it did; it may have waited since. */
  readonly run: (message: I, came: number) => O | Refused;
}

/** Types of packets, as the two protocols of the library number them: a message, with an event or an answer in it. */
const [MESSAGE, EVENT, ACK] = ['4', '2', '3'];
const [FIRST, SECOND] = [MESSAGE, EVENT].map((sign) => sign.charCodeAt(0));
/** Of a web socket. */
const OPEN = 1;
/** Bytes before the text of a short frame from a page, and of its text at most. */
const [HEAD, SHORT] = [6, 125];
const PLAIN = Buffer.alloc(SHORT);

/** Never throws, whatever comes: a fault inside is an answer like any other. */
export function openLane<I, O extends object>(line: Line, lane: Lane<I, O>): void {
  const taken = (socket: WebSocket, data: Buffer): boolean => {
    if (!isShortEvent(data) || !lane.turns.idle) return false;
    if (line.readyState !== 'open' || socket.readyState !== OPEN || !isBetweenFrames(socket._receiver)) return false;
    const plain = lane.plain.exec(textOf(data));
    if (!plain || !lane.allowed()) return false;
    const came = lane.now();
    lane.bunch.add(() => answer(plain, came));
    return true;
  };

  const answer = (plain: RegExpExecArray, came: number): void => {
    const is = answered(lane, lane.read(plain), came);
    told(lane.metrics, lane.event, is);
    if (line.readyState !== 'open') return;
    send(line, `${ACK}${plain[1]}[${JSON.stringify(is)}]`);
    // It lives: it need not be asked for a while. The answer tells it the same of the server.
    line.pingIntervalTimer?.refresh();
  };

  const listen = (): void => {
    const { socket } = line.transport;
    const receiver = socket?._receiver;
    if (!socket || !receiver) return;
    const longWay = receiver.write.bind(receiver);
    // The library hands on what it makes of one piece before the next piece comes, so nothing overtakes it here.
    receiver.write = (data) => taken(socket, data) || longWay(data);
  };
  listen();
  line.on('upgrade', listen);
}

/**
 * Says something to one window that is connected to this process.
 * @param message as JSON
 */
export function tell({ nsp, conn }: Pick<Socket, 'nsp' | 'conn'>, event: string, message: string): void {
  send(conn as unknown as Line, `${EVENT}${nsp.name},["${event}",${message}]`);
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

function answered<I, O>({ run, metrics }: Lane<I, O>, message: I, came: number): O | Refused {
  try {
    return run(message, came);
  } catch {
    metrics.errors += 1;
    return { refused: 'trouble', again: 1000 };
  }
}

/** A masked frame of text, whole, short and alone, that begins as an event does (RFC 6455, section 5.2). */
function isShortEvent(data: Buffer): boolean {
  const size = data.length - HEAD;
  if (size < 2 || size > SHORT || data[0] !== 0x81 || data[1] !== (0x80 | size)) return false;
  return (data[HEAD]! ^ data[2]!) === FIRST && (data[HEAD + 1]! ^ data[3]!) === SECOND;
}

/** Nothing that came before is waiting for its rest. */
const isBetweenFrames = (receiver: Receiver | undefined): boolean =>
  receiver?._state === 0 && receiver._bufferedBytes === 0;

/** Nothing where it is more than ASCII: whether that is good text is for the library to judge. */
function textOf(data: Buffer): string {
  const plain = PLAIN.subarray(0, data.length - HEAD);
  let signs = 0;
  for (let i = 0; i < plain.length; i += 1) {
    const sign = data[i + HEAD]! ^ data[2 + (i & 3)]!;
    plain[i] = sign;
    signs |= sign;
  }
  return signs < 0x80 ? plain.toString('latin1') : '';
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
