/**
 * The short way of votes. They come by the hundred a second, and what the library does with a message on its way up and
 * down costs more than all that Rapport does with a vote. So a message that is plainly a vote is taken off the web socket
 * as it comes, and its answer goes out as one ready frame. Whatever is not plainly one goes the library's way, to the
 * same rules (docs/decisions/0019).
 */
import type { Socket } from 'socket.io';
import type { Refused } from '../../classroom/protocol/phone';
import type { Metrics } from '../metrics';
import type { Bunch, Job } from './bunch';
import { isShortEvent, textFrame, textOf } from './frames';
import { told } from './handle';

/** A connection beneath Socket.IO, whatever carries it. */
export interface Line {
  readonly readyState: string;
  readonly transport: { readonly writable: boolean; readonly socket?: WebSocket };
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
  readonly _sender?: Sender;
}

interface Sender {
  sendFrame(frame: readonly Buffer[]): void;
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

/** What all lines have in common. */
export interface Lane<I, O> {
  readonly event: string;
  readonly metrics: Metrics;
  /** Takes messages together, in the order in which they came. */
  readonly bunch: Bunch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How the data of a plain message begin: the text behind the number of its question. */
  readonly begins: Buffer;
  /** A plain message from its packet's type to its end, as the page writes it. The first group numbers the question. */
  readonly plain: RegExp;
  readonly read: (plain: RegExpExecArray) => I;
  /** As JSON. */
  readonly write: (answer: O | Refused) => string;
}

/** Whoever is at the other end of a line. */
export interface Asker<I, O> {
  /** Nothing of it is under way: a message has not to wait. */
  readonly idle: boolean;
  /** Takes one of as many as it may ask. Where there is none left, it is told so on the long way. */
  spendOne(): boolean;
  /** @param came when the message did; it may have waited since. */
  answer(message: I, came: number): O | Refused;
}

/** Types of packets, as the two protocols of the library number them: a message, with an event or an answer in it. */
const [MESSAGE, EVENT, ACK] = ['4', '2', '3'];
/** Of a web socket. */
const OPEN = 1;

/** Never throws, whatever comes: a fault inside is an answer like any other. */
export function openLane<I, O extends object>(line: Line, lane: Lane<I, O>, asker: Asker<I, O>): void {
  const way = new ShortWay(line, lane, asker);
  way.listen();
  line.on('upgrade', () => way.listen());
}

/**
 * One for each connection, and in it what a message needs of it, not in one object behind the other: with thousands of
 * connections each of them would have to be fetched.
 */
class ShortWay<I, O extends object> {
  readonly #line: Line;
  readonly #lane: Lane<I, O>;
  readonly #asker: Asker<I, O>;
  /** Frames that wait for the bunch. */
  #waiting = 0;
  #socket: WebSocket | undefined;
  #receiver: Receiver | undefined;
  #sender: Sender | undefined;
  #longWay: Receiver['write'] | undefined;

  constructor(line: Line, lane: Lane<I, O>, asker: Asker<I, O>) {
    this.#line = line;
    this.#lane = lane;
    this.#asker = asker;
  }

  /** Where it is a web socket by now. */
  listen(): void {
    const { socket } = this.#line.transport;
    const receiver = socket?._receiver;
    if (!socket || !receiver) return;
    const longWay = receiver.write.bind(receiver);
    this.#socket = socket;
    this.#receiver = receiver;
    this.#sender = socket._sender;
    this.#longWay = longWay;
    // The library hands on what it makes of one piece before the next piece comes, so nothing overtakes it here; and what
    // it is given does not overtake what was put by.
    receiver.write = (data) => {
      if (this.#isPutBy(data)) return true;
      if (this.#waiting > 0) this.#lane.bunch.run();
      return longWay(data);
    };
  }

  /** As it comes, a message is only put by. What it says, and whether it is allowed, is seen when the bunch is taken. */
  #isPutBy(data: Buffer): boolean {
    const { begins, bunch, now } = this.#lane;
    if (!isShortEvent(data, begins) || !isBetweenFrames(this.#receiver) || !this.#isOpen()) return false;
    this.#waiting += 1;
    bunch.add(new PutBy(this, data, now()));
    return true;
  }

  take(data: Buffer, came: number): void {
    this.#waiting -= 1;
    if (!this.#isTaken(data, came) && this.#isOpen()) this.#longWay?.(data);
  }

  #isTaken(data: Buffer, came: number): boolean {
    const { event, metrics, plain, write } = this.#lane;
    const found = this.#asker.idle && plain.exec(textOf(data));
    if (!found || !this.#asker.spendOne()) return false;
    const is = this.#answered(found, came);
    told(metrics, event, is);
    const line = this.#line;
    if (line.readyState !== 'open') return true;
    send(line, this.#sender, `${ACK}${found[1]}[${write(is)}]`);
    // It lives: it need not be asked for a while. The answer tells it the same of the server.
    line.pingIntervalTimer?.refresh();
    return true;
  }

  #answered(found: RegExpExecArray, came: number): O | Refused {
    try {
      return this.#asker.answer(this.#lane.read(found), came);
    } catch {
      this.#lane.metrics.errors += 1;
      return { refused: 'trouble', again: 1000 };
    }
  }

  #isOpen(): boolean {
    return this.#socket?.readyState === OPEN;
  }
}

/** A frame that waits. */
class PutBy<I, O extends object> implements Job {
  readonly #way: ShortWay<I, O>;
  readonly #data: Buffer;
  readonly #came: number;

  constructor(way: ShortWay<I, O>, data: Buffer, came: number) {
    this.#way = way;
    this.#data = data;
    this.#came = came;
  }

  run(): void {
    this.#way.take(this.#data, this.#came);
  }
}

/**
 * Says something to one window that is connected to this process.
 * @param message as JSON
 */
export function tell({ nsp, conn }: Pick<Socket, 'nsp' | 'conn'>, event: string, message: string): void {
  const line = conn as unknown as Line;
  send(line, line.transport.socket?._sender, `${EVENT}${nsp.name},["${event}",${message}]`);
}

/** Where nothing waits before it on a web socket, it goes straight to the system: the library waits for what it wrote. */
function send(line: Line, sender: Sender | undefined, packet: string): void {
  const ready = [textFrame(MESSAGE + packet)];
  if (sender && line.readyState === 'open' && line.transport.writable) sender.sendFrame(ready);
  else line.write(packet, { wsPreEncodedFrame: ready });
}

/** Nothing that came before is waiting for its rest. */
const isBetweenFrames = (receiver: Receiver | undefined): boolean =>
  receiver?._state === 0 && receiver._bufferedBytes === 0;

/** Thousands of lines are asked each few seconds whether they still live; the question is always the same frame. */
export function readyPings(line: Line): void {
  line.on('packetCreate', (packet) => {
    if (packet.type === 'ping') packet.options.wsPreEncodedFrame = PING;
  });
}

const PING = [textFrame('2')];
