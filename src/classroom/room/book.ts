/**
 * A map that is never changed: putting something in makes a new one that shares nearly everything with the old one. A
 * room of thousands takes hundreds of votes a second, and copying all of its members for each would be ruin.
 */
export interface Book<T> {
  readonly size: number;
  readonly pages: readonly ReadonlyMap<string, T>[];
}

const PAGES = 256;
const BLANK: ReadonlyMap<string, never> = new Map<string, never>();

export const emptyBook = <T>(): Book<T> => EMPTY;
const EMPTY: Book<never> = { size: 0, pages: Array.from({ length: PAGES }, () => BLANK) };

export function lookUp<T>(book: Book<T>, key: string): T | undefined {
  return book.pages[pageOf(key)]?.get(key);
}

export function withEntry<T>(book: Book<T>, key: string, value: T): Book<T> {
  const at = pageOf(key);
  const page = new Map(book.pages[at]).set(key, value);
  return { size: book.size + page.size - (book.pages[at]?.size ?? 0), pages: book.pages.with(at, page) };
}

export function withoutEntry<T>(book: Book<T>, key: string): Book<T> {
  const at = pageOf(key);
  const page = new Map(book.pages[at]);
  return page.delete(key) ? { size: book.size - 1, pages: book.pages.with(at, page) } : book;
}

export function bookOf<T>(entries: Iterable<readonly [string, T]>): Book<T> {
  const pages = Array.from({ length: PAGES }, () => new Map<string, T>());
  for (const [key, value] of entries) pages[pageOf(key)]?.set(key, value);
  return { size: pages.reduce((sum, page) => sum + page.size, 0), pages };
}

/** In no order that means anything. */
export function* entriesOf<T>(book: Book<T>): Generator<[string, T]> {
  for (const page of book.pages) yield* page;
}

/** The same page for the same key; the ids of voters are digests and spread by themselves. */
function pageOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length && i < 8; i += 1) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return sum % PAGES;
}

/** What was put in or taken out on the way from one book to another. Pages that both share are not looked at. */
export function changesOf<T>(
  before: Book<T>,
  after: Book<T>,
): { readonly put: readonly (readonly [string, T])[]; readonly gone: readonly string[] } {
  const put: [string, T][] = [];
  const gone: string[] = [];
  for (const [at, page] of after.pages.entries()) {
    const old = before.pages[at] ?? BLANK;
    if (old === page) continue;
    for (const [key, value] of page) if (old.get(key) !== value) put.push([key, value]);
    for (const key of old.keys()) if (!page.has(key)) gone.push(key);
  }
  return { put, gone };
}
