/** Authors type straight quotes; a page that is read at leisure shows the printed ones. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014-])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([{\u201c])'(?=\S)/g, '$1\u2018')
    .replace(/'/g, '\u2019')
    .replace(/\.\.\./g, '\u2026');
}

/** A sentence somebody spoke, in quotation marks once. */
export function quoted(text: string): string {
  const set = typeset(text.trim());
  return set.startsWith('\u201c') ? set : `\u201c${set}\u201d`;
}

/** Some replies are deeds without a spoken word. */
export function isSpoken(text: string): boolean {
  return /["\u201c]/.test(text);
}

/** Ends as a sentence does, for authors who leave out the last stop. */
export function sentence(text: string): string {
  const set = typeset(text.trim());
  return /[.!?\u2026]["\u201d\u2019)]*$/.test(set) || set === '' ? set : `${set}.`;
}
