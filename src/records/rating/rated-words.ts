/** Why a filled sheet, or a box of it, does not count. */

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const RATED_WORDS = {
  notSheet: (file: string, fault: string) =>
    `“${file}” is not a filled rating sheet (${fault}). Fill in the file that came with the page.`,
  noColumn: (column: string) => `there is no column “${column}”`,
  newer: (file: string) => `“${file}” was made by a newer Rapport. Load this page again, or update Rapport.`,
  noLetter: (file: string, row: number, said: string) =>
    `“${file}”, box ${row}: “${said}” is none of its letters, so it counts as not answered.`,
  foreign: (file: string, n: number) =>
    `“${file}”: ${plural(n, 'box belongs', 'boxes belong')} to no decision of this scene, and ${n === 1 ? 'is' : 'are'} left out.`,
  empty: (file: string) => `“${file}” has no answers yet. Write one letter a row under “best”.`,
  otherKey: (file: string) => `“${file}” was printed under another key. Its answers count by the key of today.`,
};
