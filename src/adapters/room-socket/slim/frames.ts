/**
 * The frames of a line of text, in place of the library's `engine.io-parser` on phones: the same protocol without the
 * half that carries binary data, which no message of ours has. What a server sends in it is no frame here.
 */
interface Frame {
  readonly type: string;
  readonly data?: string;
}

export const protocol = 4;

/** Each at the digit that stands for it. */
const TYPES = ['open', 'close', 'ping', 'pong', 'message', 'upgrade', 'noop'];
const BETWEEN = '\x1e';

const written = ({ type, data = '' }: Frame): string => TYPES.indexOf(type) + data;

export function encodePacket(frame: Frame, _binary: boolean, done: (text: string) => void): void {
  done(written(frame));
}

export function decodePacket(text: unknown): Frame {
  const type = typeof text === 'string' ? TYPES[text.charCodeAt(0) - 48] : undefined;
  if (typeof text !== 'string' || type === undefined) return { type: 'error', data: 'parser error' };
  return text.length > 1 ? { type, data: text.slice(1) } : { type };
}

export function encodePayload(frames: readonly Frame[], done: (text: string) => void): void {
  done(frames.map(written).join(BETWEEN));
}

export function decodePayload(text: string): Frame[] {
  return text.split(BETWEEN).map(decodePacket);
}

/** Of HTTP/3 alone, which phones leave out; the library names them where it describes that transport. */
export const createPacketEncoderStream = undefined;
export const createPacketDecoderStream = undefined;
