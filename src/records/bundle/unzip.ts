/**
 * Opens a packed file from a stranger. The list at its end is checked first (how many, how large, where), so that
 * nothing is unpacked that would not fit; then each part is unpacked in small steps and counted again, because a list
 * can lie. Anything out of the ordinary is refused: the Studio writes ordinary files.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc';
import { BUNDLE_LIMITS as LIMITS } from './limits';
import { isSafeName, sameName } from './names';
import { BUNDLE_WORDS as W } from './words';

type Bytes = Uint8Array<ArrayBuffer>;

/** Says in words what is wrong; never leaves this folder. */
export class BundleError extends Error {}

export interface Part {
  readonly name: string;
  readonly bytes: Bytes;
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly deflated: boolean;
  /** Where its own header lies. */
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The longest comment that may follow the list. */
const COMMENT = 0xffff;
/** A value that says "see the large form", which no scene needs. */
const LARGE = 0xffffffff;

/** @throws BundleError with words for a person. */
export function unzip(bytes: Bytes): Part[] {
  if (bytes.length > LIMITS.packed) throw new BundleError(W.tooLarge(LIMITS.packed));
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || data.getUint32(0, true) !== LOCAL) throw new BundleError(W.notOurs);
  const entries = listOf(bytes, data);
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!isSafeName(name)) throw new BundleError(W.name(name));
    if (seen.has(sameName(name))) throw new BundleError(W.twice(name));
    seen.add(sameName(name));
  }
  if (entries.reduce((all, e) => all + e.size, 0) > LIMITS.unpacked) throw new BundleError(W.tooMuch(LIMITS.unpacked));
  // Parts that share bytes would unpack to more than was sent.
  let free = 0;
  return entries
    .toSorted((a, b) => a.at - b.at)
    .map((entry) => {
      if (entry.at < free) throw new BundleError(W.damaged(entry.name));
      const from = bodyOf(data, entry);
      free = from + entry.packed;
      return { name: entry.name, bytes: unpacked(bytes.subarray(from, free), entry) };
    });
}

function listOf(bytes: Bytes, data: DataView): Entry[] {
  const end = endOf(data);
  const count = data.getUint16(end + 10, true);
  const size = data.getUint32(end + 12, true);
  let at = data.getUint32(end + 16, true);
  // More than one disk, or the large form.
  const plain = data.getUint16(end + 4, true) === 0 && data.getUint16(end + 8, true) === count && at !== LARGE;
  if (!plain || at + size > end) throw new BundleError(W.cut);
  if (count > LIMITS.entries) throw new BundleError(W.tooMany(LIMITS.entries));
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end || data.getUint32(at, true) !== CENTRAL) throw new BundleError(W.cut);
    const flags = data.getUint16(at + 8, true);
    const method = data.getUint16(at + 10, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => data.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ];
    const name = nameOf(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    // Bit 0 and bit 6 stand for two ways to encrypt.
    if (flags & 0x41) throw new BundleError(W.encrypted);
    const [packed, unpackedSize] = [data.getUint32(at + 20, true), data.getUint32(at + 24, true)];
    if ((method !== 0 && method !== 8) || packed === LARGE || unpackedSize === LARGE) throw new BundleError(W.notOurs);
    const crc = data.getUint32(at + 16, true);
    entries.push({ name, packed, size: unpackedSize, crc, deflated: method === 8, at: data.getUint32(at + 42, true) });
    at += CENTRAL_LENGTH + nameLength + extra + comment;
  }
  return entries;
}

/** The list's end stands at the end of the file, before a comment of any length. */
function endOf(data: DataView): number {
  const last = data.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - COMMENT; at--) {
    if (data.getUint32(at, true) === END && at + END_LENGTH + data.getUint16(at + 20, true) === data.byteLength)
      return at;
  }
  throw new BundleError(W.cut);
}

function nameOf(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleError(W.name(String.fromCharCode(...bytes.subarray(0, 60))));
  }
}

function bodyOf(data: DataView, { at, packed, name }: Entry): number {
  if (at + LOCAL_LENGTH > data.byteLength || data.getUint32(at, true) !== LOCAL) throw new BundleError(W.damaged(name));
  const from = at + LOCAL_LENGTH + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (from + packed > data.byteLength) throw new BundleError(W.cut);
  return from;
}

/** Bytes that are given to the unpacker at a time: at most a thousand times as many can come out at once. */
const STEP = 4096;

function unpacked(body: Bytes, { name, size, crc, deflated }: Entry): Bytes {
  const out = new Uint8Array(size);
  let at = 0;
  const take = (piece: Uint8Array): void => {
    if (at + piece.length > size) throw new BundleError(W.damaged(name));
    out.set(piece, at);
    at += piece.length;
  };
  if (deflated) inflate(body, name, take);
  else take(body);
  if (at !== size || crc32(out) !== crc) throw new BundleError(W.damaged(name));
  return out;
}

function inflate(body: Bytes, name: string, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < body.length || at === 0; at += STEP) {
      stream.push(body.subarray(at, at + STEP), at + STEP >= body.length);
    }
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    throw new BundleError(W.damaged(name), { cause });
  }
}
