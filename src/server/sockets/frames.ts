/** Frames of web sockets with short texts of Socket.IO in them (RFC 6455, section 5.2). */

/** How a message with an event begins: two types of packets, as the two protocols of the library number them. */
const [FIRST, SECOND] = ['4', '2'].map((sign) => sign.charCodeAt(0));
/** Bytes before the text of a short frame from a page, and of its text at most. */
const [HEAD, SHORT] = [6, 125];
const PLAIN = Buffer.alloc(SHORT);

/** A masked frame of text, whole, short and alone, with an event that begins so. */
export function isShortEvent(data: Buffer, begins: Buffer): boolean {
  const size = data.length - HEAD;
  if (size < 2 || size > SHORT || data[0] !== 0x81 || data[1] !== (0x80 | size)) return false;
  if (signAt(data, 0) !== FIRST || signAt(data, 1) !== SECOND) return false;
  let at = 2;
  // The number of the question, which may be missing.
  while (isDigit(signAt(data, at))) at += 1;
  for (let i = 0; i < begins.length; i += 1) if (signAt(data, at + i) !== begins[i]) return false;
  return true;
}

/** Unmasked. Beyond the end: a number that is no sign. */
const signAt = (data: Buffer, at: number): number => (data[HEAD + at] ?? -1) ^ data[2 + (at & 3)]!;
const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;

/** The text of a short frame; nothing where it is more than ASCII: whether that is good text is for the library to judge. */
export function textOf(data: Buffer): string {
  const size = data.length - HEAD;
  let signs = 0;
  for (let i = 0; i < size; i += 1) {
    const sign = signAt(data, i);
    PLAIN[i] = sign;
    signs |= sign;
  }
  return signs < 0x80 ? PLAIN.toString('latin1', 0, size) : '';
}

/** One whole frame of text from a server. In one piece it goes to the system in one piece. */
export function textFrame(text: string): Buffer {
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
