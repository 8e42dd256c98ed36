/**
 * A map that is never changed: putting something in makes a new one that shares nearly everything with the old one. A
 * room of thousands takes hundreds of votes a second, and copying all of its members for each would be ruin.
 */
export interface Book<T> {
  readonly size: number;
  readonly shelves: readonly Shelf<T>[];
}

/** Some of the pages. What is put in is copied with its page and its shelf, so both are short. */
export type Shelf<T> = readonly ReadonlyMap<string, T>[];

const [SHELVES, PAGES] = [16, 16];
const BLANK: ReadonlyMap<string, never> = new Map<string, never>();
const BARE: Shelf<never> = Array.from({ length: PAGES }, () => BLANK);

export const emptyBook = <T>(): Book<T> => EMPTY;
const EMPTY: Book<never> = { size: 0, shelves: Array.from({ length: SHELVES }, () => BARE) };

export function lookUp<T>(book: Book<T>, key: string): T | undefined {
  const place = placeOf(key);
  return book.shelves[shelfOf(place)]?.[pageOf(place)]?.get(key);
}

export function withEntry<T>(book: Book<T>, key: string, value: T): Book<T> {
  return withPage(book, key, (page) => page.set(key, value));
}

export function withoutEntry<T>(book: Book<T>, key: string): Book<T> {
  return lookUp(book, key) === undefined ? book : withPage(book, key, (page) => page.delete(key));
}

function withPage<T>(book: Book<T>, key: string, change: (page: Map<string, T>) => void): Book<T> {
  const place = placeOf(key);
  const shelf = book.shelves[shelfOf(place)] ?? BARE;
  const before = shelf[pageOf(place)] ?? BLANK;
  const page = new Map(before);
  change(page);
  return {
    size: book.size + page.size - before.size,
    shelves: book.shelves.with(shelfOf(place), shelf.with(pageOf(place), page)),
  };
}

export function bookOf<T>(entries: Iterable<readonly [string, T]>): Book<T> {
  const shelves: Map<string, T>[][] = Array.from({ length: SHELVES }, () => []);
  let size = 0;
  for (const [key, value] of entries) {
    const place = placeOf(key);
    const shelf = shelves[shelfOf(place)];
    if (!shelf) continue;
    shelf[pageOf(place)] ??= new Map();
    size -= shelf[pageOf(place)]?.size ?? 0;
    shelf[pageOf(place)]?.set(key, value);
    size += shelf[pageOf(place)]?.size ?? 0;
  }
  return { size, shelves: shelves.map((shelf) => Array.from({ length: PAGES }, (_, i) => shelf[i] ?? BLANK)) };
}

export function mapBook<T>(book: Book<T>, change: (value: T) => T): Book<T> {
  return bookOf(entriesOf(book).map(([key, value]) => [key, change(value)]));
}

/** In no order that means anything. */
export function entriesOf<T>(book: Book<T>): readonly [string, T][] {
  return book.shelves.flatMap(entriesOn);
}

export function entriesOn<T>(shelf: Shelf<T>): readonly [string, T][] {
  const entries: [string, T][] = [];
  if (shelf === BARE) return entries;
  for (const page of shelf) {
    for (const entry of page.size > 0 ? page : []) entries.push(entry);
  }
  return entries;
}

/** The same place for the same key; the ids of voters are digests and spread by themselves. */
function placeOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length && i < 8; i += 1) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return sum % (SHELVES * PAGES);
}

const shelfOf = (place: number): number => Math.floor(place / PAGES);
const pageOf = (place: number): number => place % PAGES;

/** What was put in or taken out on the way from one book to another. Shelves that both share are not looked at. */
export function changesOf<T>(
  before: Book<T>,
  after: Book<T>,
): { readonly put: readonly (readonly [string, T])[]; readonly gone: readonly string[] } {
  const put: [string, T][] = [];
  const gone: string[] = [];
  for (const [i, shelf] of after.shelves.entries()) {
    const old = before.shelves[i] ?? BARE;
    if (old === shelf) continue;
    for (const [key, value] of entriesOn(shelf)) if (lookUp(before, key) !== value) put.push([key, value]);
    for (const [key] of entriesOn(old)) if (lookUp(after, key) === undefined) gone.push(key);
  }
  return { put, gone };
}
