/** Packed files for tests: made by the library, or bent by hand. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Scene } from '../../../src/records/scene';

export type Bytes = Uint8Array<ArrayBuffer>;

export const scene: Scene = {
  slug: 'dock',
  title: 'The Dock',
  main: 'story.ink',
  files: [
    { name: 'story.ink', text: '# title: The Dock\nINCLUDE parts/end.ink\n-> end' },
    { name: 'parts/end.ink', text: '=== end\nDone. Żółw 🙂\n-> END' },
  ],
};

export const manifest = {
  format: 1,
  slug: scene.slug,
  title: scene.title,
  main: scene.main,
  files: scene.files.map((file) => file.name),
};

export const png = (width = 2, height = 2): Bytes => {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const data = new DataView(bytes.buffer);
  data.setUint32(16, width);
  data.setUint32(20, height);
  return bytes;
};
export const ogg = (): Bytes => bytes('OggS and so on');

export function bytes(text: string): Bytes {
  return strToU8(text) as Bytes;
}

/** A good bundle with some parts added, changed or (by null) taken out. */
export function packed(change: Record<string, Bytes | string | null> = {}, head: object = manifest): Bytes {
  const parts: Record<string, string | Bytes | null> = {
    'manifest.json': JSON.stringify(head),
    ...Object.fromEntries(scene.files.map(({ name, text }) => [`story/${name}`, text])),
    ...change,
  };
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) zippable[name] = typeof part === 'string' ? bytes(part) : part;
  }
  return zipSync(zippable, { mtime: '2000-01-01T00:00:00' }) as Bytes;
}

/** Offsets of each entry in the list at the end. */
export function listed(zip: Bytes): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at++) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2) found.push(at);
  }
  return found;
}

/** The same file with some of its bytes changed. */
export function bent(zip: Bytes, bend: (data: DataView, list: number[], bytes: Bytes) => void): Bytes {
  const copy = zip.slice();
  bend(new DataView(copy.buffer), listed(copy), copy);
  return copy;
}

/** One part under two names: both names get the same bytes, of the same length. */
export function renamed(zip: Bytes, from: string, to: string): Bytes {
  if (from.length !== to.length) throw new Error('Names of one length, or every offset shifts.');
  return bent(zip, (_data, _list, all) => {
    const [old, next] = [bytes(from), bytes(to)];
    for (let at = 0; at + old.length <= all.length; at++) {
      if (old.every((byte, i) => all[at + i] === byte)) all.set(next, at);
    }
  });
}
