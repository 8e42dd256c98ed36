/**
 * A map that is never changed: putting something in makes a new one that shares nearly everything with the old one. A
 * room of thousands takes hundreds of votes a second, and copying all of its members for each would be ruin.
 */
export interface Book<T> {
  readonly size: number;
  /** As many as each has pages: few in a small book, which is copied whole nearly as fast. */
  readonly shelves: readonly Shelf<T>[];
}

/** Some of the pages. What is put in is copied with its page and its shelf, so all three are short. */
export type Shelf<T> = readonly Page<T>[];

/** A short list is copied in no time, a `Map` is built anew. */
type Page<T> = readonly Entry<T>[];
type Entry<T> = readonly [key: string, value: T];

/** Shelves, and pages on each, in a book of few entries and in one of many. */
const [SMALL, LARGE] = [4, 32];
/** Entries of a small book at most, where all are known at once. */
const FEW = 64;
/** With so many entries on a page a small book becomes a large one. */
const LONG = 8;
const BLANK: Page<never> = [];
const BARE = new Map([SMALL, LARGE].map((side) => [side, Array.from({ length: side }, () => BLANK)]));

const bare = (side: number): Shelf<never> => BARE.get(side) ?? [];

export const emptyBook = <T>(): Book<T> => EMPTY;
const EMPTY: Book<never> = shelved([], SMALL);

export function lookUp<T>(book: Book<T>, key: string): T | undefined {
  const page = pageFor(book, key);
  return page[indexIn(page, key)]?.[1];
}

export function withEntry<T>(book: Book<T>, key: string, value: T): Book<T> {
  const page = pageFor(book, key);
  const i = indexIn(page, key);
  if (i >= 0) return withPage(book, key, page.with(i, [key, value]), book.size);
  const grown = withPage(book, key, [...page, [key, value]], book.size + 1);
  if (page.length < LONG || grown.shelves.length === LARGE) return grown;
  // Of a book that is known in part, the size tells how many there are.
  return { ...shelved(entriesOf(grown), LARGE), size: grown.size };
}

export function withoutEntry<T>(book: Book<T>, key: string): Book<T> {
  const page = pageFor(book, key);
  const i = indexIn(page, key);
  return i < 0 ? book : withPage(book, key, page.toSpliced(i, 1), book.size - 1);
}

function withPage<T>({ shelves }: Book<T>, key: string, page: Page<T>, size: number): Book<T> {
  const side = shelves.length;
  const place = placeOf(key, side);
  const shelf = Math.floor(place / side);
  return { size, shelves: shelves.with(shelf, (shelves[shelf] ?? bare(side)).with(place % side, page)) };
}

function pageFor<T>({ shelves }: Book<T>, key: string): Page<T> {
  const side = shelves.length;
  const place = placeOf(key, side);
  return shelves[Math.floor(place / side)]?.[place % side] ?? BLANK;
}

/** -1: it is not there. */
function indexIn(page: Page<unknown>, key: string): number {
  for (let i = 0; i < page.length; i += 1) if (page[i]?.[0] === key) return i;
  return -1;
}

/** Of entries with the same key the last one counts. */
export function bookOf<T>(entries: Iterable<Entry<T>>): Book<T> {
  const latest = [...new Map(entries)];
  return shelved(latest, latest.length > FEW ? LARGE : SMALL);
}

function shelved<T>(entries: readonly Entry<T>[], side: number): Book<T> {
  const pages: Entry<T>[][] = [];
  for (const entry of entries) {
    const place = placeOf(entry[0], side);
    pages[place] ??= [];
    pages[place].push(entry);
  }
  const shelves = Array.from({ length: side }, (_, shelf) => {
    const own = Array.from({ length: side }, (__, i) => pages[shelf * side + i] ?? BLANK);
    return own.every((page) => page === BLANK) ? bare(side) : own;
  });
  return { size: entries.length, shelves };
}

export function mapBook<T>(book: Book<T>, change: (value: T) => T): Book<T> {
  return bookOf(entriesOf(book).map(([key, value]) => [key, change(value)]));
}

/** In no order that means anything. */
export function entriesOf<T>(book: Book<T>): readonly Entry<T>[] {
  const entries: Entry<T>[] = [];
  for (const shelf of book.shelves) addAll(entries, shelf);
  return entries;
}

/** In no order that means anything. */
export const valuesOf = <T>(book: Book<T>): readonly T[] => entriesOf(book).map((entry) => entry[1]);

export function entriesOn<T>(shelf: Shelf<T>): readonly Entry<T>[] {
  const entries: Entry<T>[] = [];
  addAll(entries, shelf);
  return entries;
}

/** `flat()` takes twenty times as long. */
function addAll<T>(entries: Entry<T>[], shelf: Shelf<T>): void {
  for (const page of shelf) for (const entry of page) entries.push(entry);
}

/** The same place for the same key; the ids of voters are digests and spread by themselves. */
function placeOf(key: string, side: number): number {
  let sum = 0;
  for (let i = 0; i < key.length && i < 8; i += 1) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return sum % (side * side);
}

/** What was put in or taken out on the way from one book to another. Shelves that both share are not looked at. */
export function changesOf<T>(
  before: Book<T>,
  after: Book<T>,
): { readonly put: readonly (readonly [string, T])[]; readonly gone: readonly string[] } {
  const put: [string, T][] = [];
  const gone: string[] = [];
  const shared = (one: Book<T>, other: Book<T>, i: number): boolean =>
    one.shelves.length === other.shelves.length && one.shelves[i] === other.shelves[i];
  for (const [i, shelf] of after.shelves.entries()) {
    if (shared(after, before, i)) continue;
    for (const [key, value] of entriesOn(shelf)) if (lookUp(before, key) !== value) put.push([key, value]);
  }
  for (const [i, shelf] of before.shelves.entries()) {
    if (shared(after, before, i)) continue;
    for (const [key] of entriesOn(shelf)) if (lookUp(after, key) === undefined) gone.push(key);
  }
  return { put, gone };
}
