/** What a picture or a sound is, by its bytes: a name is only a claim. */

export interface Media {
  /** Inside its folder: `dale-evening.webm`. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything of a scene that is not text. */
export interface SceneMedia {
  readonly pictures: readonly Media[];
  /** Recorded lines. */
  readonly lines: readonly Media[];
  /** People drawn for this scene, plain JSON; whoever draws them checks what it says. */
  readonly looks?: unknown;
}

export type MediaKind = 'pictures' | 'lines';

/** The ending of a sound's name by its type. */
export const SOUND_ENDINGS: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
};

/** The ending of a picture's name by its type. */
export const PICTURE_ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

const ENDINGS = [...Object.values(SOUND_ENDINGS), ...Object.values(PICTURE_ENDINGS), 'jpeg'];

/** The id of the line that a recording says or a picture shows: its name without the ending. */
export function lineIdOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 && ENDINGS.includes(name.slice(at + 1).toLowerCase()) ? name.slice(0, at) : name;
}

type Bytes = Uint8Array<ArrayBuffer>;

const ascii = (bytes: Bytes, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const begins = (bytes: Bytes, ...signs: number[]): boolean => signs.every((sign, i) => bytes[i] === sign);
const view = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function soundType(bytes: Bytes): string | undefined {
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return 'audio/webm';
  if (ascii(bytes, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE') return 'audio/wav';
  if (ascii(bytes, 4, 4) === 'ftyp') return 'audio/mp4';
  const mpeg = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2;
  return ascii(bytes, 0, 3) === 'ID3' || mpeg ? 'audio/mpeg' : undefined;
}

export interface PictureFacts {
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Undefined for anything but PNG, JPEG and WebP with a size that can be read. */
export function pictureFacts(bytes: Bytes): PictureFacts | undefined {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png(bytes);
  if (begins(bytes, 0xff, 0xd8, 0xff)) return jpeg(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes);
  return undefined;
}

/** A drawing in text: it may hold a program, whatever it is called. */
export function isSvg(bytes: Bytes): boolean {
  return /<svg[\s>]/i.test(ascii(bytes, 0, Math.min(bytes.length, 2000)));
}

function png(bytes: Bytes): PictureFacts | undefined {
  if (bytes.length < 24 || ascii(bytes, 12, 4) !== 'IHDR') return undefined;
  return { type: 'image/png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** The first frame header says how large the picture is. */
function jpeg(bytes: Bytes): PictureFacts | undefined {
  const data = view(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { type: 'image/jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    at += 2 + data.getUint16(at + 2);
  }
  return undefined;
}

function webp(bytes: Bytes): PictureFacts | undefined {
  if (bytes.length < 30) return undefined;
  const data = view(bytes);
  const type = 'image/webp';
  const three = (at: number): number => data.getUint16(at, true) + (data.getUint8(at + 2) << 16);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return { type, width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type, width: three(24) + 1, height: three(27) + 1 };
    default:
      return undefined;
  }
}
