import { describe, expect, it } from 'vitest';
import { pictureFacts, soundType } from '../../../src/records/bundle/media';

const of = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((p) => (typeof p === 'string' ? Array.from(p, (c) => c.charCodeAt(0)) : p)));

describe('sounds by their bytes', () => {
  it.each([
    ['audio/webm', of([0x1a, 0x45, 0xdf, 0xa3])],
    ['audio/ogg', of('OggS')],
    ['audio/wav', of('RIFF', [0, 0, 0, 0], 'WAVE')],
    ['audio/mp4', of([0, 0, 0, 32], 'ftypM4A ')],
    ['audio/mpeg', of('ID3')],
    ['audio/mpeg', of([0xff, 0xfb, 0x90])],
    [undefined, of([0xff, 0xd8, 0xff])],
    [undefined, of('<html>')],
    [undefined, of()],
  ])('%s', (type, bytes) => {
    expect(soundType(bytes)).toBe(type);
  });
});

describe('pictures by their bytes', () => {
  it('of each kind say how large they are', () => {
    const png = of([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 3, 0, 0, 0, 2, 0]);
    expect(pictureFacts(png)).toEqual({ type: 'image/png', width: 768, height: 512 });
    const jpeg = of([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 2, 0, 3, 0, 3, 1]);
    expect(pictureFacts(jpeg)).toEqual({ type: 'image/jpeg', width: 768, height: 512 });
    const webp = (kind: string, rest: number[]) => of('RIFF', [0, 0, 0, 0], 'WEBP', kind, rest, Array(20).fill(0));
    expect(pictureFacts(webp('VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 2, 0, 0xff, 1, 0]))).toEqual({
      type: 'image/webp',
      width: 768,
      height: 512,
    });
    const frame = [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 3, 0, 2];
    expect(pictureFacts(webp('VP8 ', frame))).toEqual({ type: 'image/webp', width: 768, height: 512 });
    const lossless = (768 - 1) | ((512 - 1) << 14);
    const bits = [0, 8, 16, 24].map((shift) => (lossless >> shift) & 0xff);
    expect(pictureFacts(webp('VP8L', [0, 0, 0, 0, 0x2f, ...bits]))).toEqual({
      type: 'image/webp',
      width: 768,
      height: 512,
    });
  });

  it('that end too soon are none', () => {
    expect(pictureFacts(of([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a]))).toBeUndefined();
    expect(pictureFacts(of([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBeUndefined();
    expect(pictureFacts(of('RIFF', [0, 0, 0, 0], 'WEBPVP8 '))).toBeUndefined();
    expect(pictureFacts(of('GIF89a'))).toBeUndefined();
  });
});
