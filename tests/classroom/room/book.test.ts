import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Book,
  bookOf,
  changesOf,
  emptyBook,
  entriesOf,
  lookUp,
  withEntry,
  withoutEntry,
} from '../../../src/classroom/room/book';
import { take } from '../../../src/classroom/room/bucket';

/** Few keys and many: a book is laid out anew once it is no longer small. */
const changes = fc.integer({ min: 1, max: 300 }).chain((keys) => {
  const key = fc.integer({ min: 1, max: keys }).map((n) => `${(n * 7919) % 4096}`);
  const change = fc.tuple(fc.oneof({ weight: 9, arbitrary: key }, fc.string()), fc.option(fc.integer(), { freq: 4 }));
  return fc.array(change, { maxLength: 2 * keys, size: 'max' });
});

function changed(book: Book<number>, [key, value]: readonly [string, number | null]): Book<number> {
  return value === null ? withoutEntry(book, key) : withEntry(book, key, value);
}

it('is a map that leaves its former self as it was', () => {
  fc.assert(
    fc.property(changes, (changes) => {
      const plain = new Map<string, number>();
      let book = emptyBook<number>();
      for (const [key, value] of changes) {
        const before = [...entriesOf(book)];
        const after = changed(book, [key, value]);
        if (value === null) plain.delete(key);
        else plain.set(key, value);
        expect([...entriesOf(book)]).toEqual(before);
        book = after;
        expect(lookUp(book, key)).toBe(value ?? undefined);
        expect(book.size).toBe(plain.size);
      }
      expect(new Map(entriesOf(book))).toEqual(plain);
      expect(new Map(entriesOf(bookOf(plain)))).toEqual(plain);
    }),
  );
});

it('tells what was put in and taken out on the way to another', () => {
  fc.assert(
    fc.property(changes, changes, (first, then) => {
      const before = first.reduce(changed, emptyBook<number>());
      const after = then.reduce(changed, before);
      const { put, gone } = changesOf(before, after);
      const replayed = put.reduce(changed, gone.reduce(withoutEntry, before));
      expect(new Map(entriesOf(replayed))).toEqual(new Map(entriesOf(after)));
      for (const [key, value] of put) expect(lookUp(before, key)).not.toBe(value);
      for (const key of gone) expect(lookUp(after, key)).toBeUndefined();
    }),
  );
});

it('lets through a burst, then one for each while that passes', () => {
  const rate = { burst: 3, every: 1000 };
  const times = [0, 0, 0, 0, 999, 1000, 1500, 2000, 60_000, 60_000, 60_000, 60_000];
  let bucket: Parameters<typeof take>[0];
  const waits = times.map((now) => {
    const taken = take(bucket, rate, now);
    bucket = taken.bucket;
    return taken.again;
  });
  const free = undefined;
  expect(waits).toEqual([free, free, free, 1000, 1, free, 500, free, free, free, free, 1000]);
});

it('lets nobody wait longer than for one, though the clock was set back', () => {
  const rate = { burst: 3, every: 1000 };
  let bucket: Parameters<typeof take>[0];
  for (const now of [5_000_000, 5_000_000, 5_000_000, 1000]) {
    const taken = take(bucket, rate, now);
    bucket = taken.bucket;
    expect(taken.again).toBe(now === 1000 ? 1000 : undefined);
  }
  expect(take(bucket, rate, 2000).again).toBeUndefined();
});
