import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookOf, emptyBook, entriesOf, lookUp, withEntry, withoutEntry } from '../../../src/classroom/room/book';
import { take } from '../../../src/classroom/room/bucket';

it('is a map that leaves its former self as it was', () => {
  const put = fc.tuple(fc.string(), fc.option(fc.integer(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(put), (changes) => {
      const plain = new Map<string, number>();
      let book = emptyBook<number>();
      for (const [key, value] of changes) {
        const before = [...entriesOf(book)];
        const after = value === undefined ? withoutEntry(book, key) : withEntry(book, key, value);
        if (value === undefined) plain.delete(key);
        else plain.set(key, value);
        expect([...entriesOf(book)]).toEqual(before);
        book = after;
        expect(lookUp(book, key)).toBe(value);
      }
      expect(book.size).toBe(plain.size);
      expect(new Map(entriesOf(book))).toEqual(plain);
      expect(new Map(entriesOf(bookOf(plain)))).toEqual(plain);
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
