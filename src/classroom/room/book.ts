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

/**
 * Entries one after the other, three fields each: a number made of the key, the key, the value. A short list is copied in
 * no time, a `Map` is built anew; and whoever looks for a key compares numbers that lie side by side, where other keys
 * would have to be fetched from all over the memory.
 */
type Page<T> = readonly (number | string | T)[];
const FIELDS = 3;
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

export function lookUp<T>({ shelves }: Book<T>, key: string): T | undefined {
  const sum = sumOf(key);
  const page = pageAt(shelves, placeOf(sum, shelves.length));
  const at = indexIn(page, sum, key);
  return at < 0 ? undefined : (page[at + 2] as T);
}

export function withEntry<T>(book: Book<T>, key: string, value: T): Book<T> {
  const { shelves, size } = book;
  const sum = sumOf(key);
  const place = placeOf(sum, shelves.length);
  const page = pageAt(shelves, place);
  const at = indexIn(page, sum, key);
  if (at >= 0) return { size, shelves: withPage(shelves, place, page.with(at + 2, value)) };
  const grown = { size: size + 1, shelves: withPage(shelves, place, [...page, sum, key, value]) };
  if (page.length < LONG * FIELDS || shelves.length === LARGE) return grown;
  // Of a book that is known in part, the size tells how many there are.
  return { size: grown.size, shelves: shelved(entriesOf(grown), LARGE).shelves };
}

export function withoutEntry<T>(book: Book<T>, key: string): Book<T> {
  const { shelves, size } = book;
  const sum = sumOf(key);
  const place = placeOf(sum, shelves.length);
  const page = pageAt(shelves, place);
  const at = indexIn(page, sum, key);
  return at < 0 ? book : { size: size - 1, shelves: withPage(shelves, place, page.toSpliced(at, FIELDS)) };
}

function withPage<T>(shelves: readonly Shelf<T>[], place: number, page: Page<T>): readonly Shelf<T>[] {
  const side = shelves.length;
  const shelf = Math.floor(place / side);
  return shelves.with(shelf, (shelves[shelf] ?? bare(side)).with(place % side, page));
}

function pageAt<T>(shelves: readonly Shelf<T>[], place: number): Page<T> {
  const side = shelves.length;
  return shelves[Math.floor(place / side)]?.[place % side] ?? BLANK;
}

/** Where the entry begins. -1: it is not there. */
function indexIn(page: Page<unknown>, sum: number, key: string): number {
  for (let i = 0; i < page.length; i += FIELDS) if (page[i] === sum && page[i + 1] === key) return i;
  return -1;
}

/** Of entries with the same key the last one counts. */
export function bookOf<T>(entries: Iterable<Entry<T>>): Book<T> {
  const latest = [...new Map(entries)];
  return shelved(latest, latest.length > FEW ? LARGE : SMALL);
}

function shelved<T>(entries: readonly Entry<T>[], side: number): Book<T> {
  const pages: (number | string | T)[][] = [];
  for (const [key, value] of entries) {
    const sum = sumOf(key);
    const place = placeOf(sum, side);
    pages[place] ??= [];
    pages[place].push(sum, key, value);
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

function addAll<T>(entries: Entry<T>[], shelf: Shelf<T>): void {
  for (const page of shelf) {
    for (let i = 0; i < page.length; i += FIELDS) entries.push([page[i + 1] as string, page[i + 2] as T]);
  }
}

/** The same for the same key; the ids of voters are digests and spread by themselves. */
function sumOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length && i < 8; i += 1) sum = (sum * 31 + key.charCodeAt(i)) | 0;
  // Thirty bits: numbers that the engine keeps in the list itself.
  return sum & 0x3fff_ffff;
}

const placeOf = (sum: number, side: number): number => sum % (side * side);

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
