import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bundle, readBundle, writeBundle } from '../../../src/records/bundle/bundle';
import { bytes, ogg, packed, png, scene } from './packed';

const bundle: Bundle = { scene, made: '2026-11-22', pictures: [], lines: [] };

function written(given: Bundle) {
  const result = writeBundle(given);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.bytes;
}

describe('a bundle', () => {
  it('comes back as it was: texts, looks, pictures and recorded lines', () => {
    const full: Bundle = {
      ...bundle,
      pictures: [{ name: 'map.png', type: 'image/png', bytes: png() }],
      lines: [{ name: 'dale-1.ogg', type: 'audio/ogg', bytes: ogg() }],
      looks: { dale: { hair: 'short2' } },
    };
    expect(readBundle(written(full))).toEqual({ ok: true, bundle: full });
  });

  it('is the same bytes for the same content, in whatever order pictures came', () => {
    const [a, b] = ['a.png', 'b.png'].map((name) => ({ name, type: 'image/png', bytes: png() }));
    if (!a || !b) throw new Error('two pictures');
    expect(written({ ...bundle, pictures: [a, b] })).toEqual(written({ ...bundle, pictures: [b, a] }));
    expect(written(bundle)).toEqual(written(structuredClone(bundle)));
  });

  it('holds any text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        // A byte-order mark and a NUL are no text; the reader of files takes them out or refuses them.
        const clean = (text: string) => text.replace(/[\uFEFF\0]/g, '');
        const files = [
          { name: 'story.ink', text: clean(one) },
          { name: 'Über uns.ink', text: clean(two) },
        ];
        const read = readBundle(written({ ...bundle, scene: { ...scene, files } }));
        expect(read.ok && read.bundle.scene.files).toEqual(files);
      }),
    );
  });

  it('is not written where it could not be read', () => {
    const files = [{ name: '../story.ink', text: '' }];
    expect(writeBundle({ ...bundle, scene: { ...scene, main: '../story.ink', files } })).toMatchObject({ ok: false });
    const wide = [{ name: 'a.png', type: 'image/png', bytes: png(9000, 2) }];
    expect(writeBundle({ ...bundle, pictures: wide })).toMatchObject({ problems: [expect.stringContaining('pixels')] });
  });

  it('that was read is the scene that the manifest names, in its order', () => {
    const read = readBundle(packed());
    expect(read).toEqual({ ok: true, bundle: { scene, pictures: [], lines: [] } });
  });

  it('takes a byte-order mark off', () => {
    const read = readBundle(packed({ 'story/parts/end.ink': '\uFEFF=== end\n-> END' }));
    expect(read.ok && read.bundle.scene.files[1]?.text).toBe('=== end\n-> END');
  });
});

describe('any bytes at all', () => {
  it('are read or refused in words, never thrown at the page', () => {
    const good = packed({ 'pictures/a.png': png(), 'lines/b.ogg': ogg() });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(good.length),
        (flips, length) => {
          const bad = good.slice(0, length > good.length / 2 ? good.length : length);
          for (const [at, byte] of flips) if (at < bad.length) bad[at] = byte;
          const read = readBundle(bad);
          if (!read.ok) expect(read.problems[0]?.length).toBeGreaterThan(20);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(readBundle(noise as Uint8Array<ArrayBuffer>).ok).toBe(false);
        const begun = new Uint8Array([0x50, 0x4b, 3, 4, ...noise]);
        expect(readBundle(begun).ok).toBe(false);
      }),
    );
    expect(readBundle(bytes('')).ok).toBe(false);
  });
});
