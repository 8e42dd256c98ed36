/** Characters with a meaning for ink, as they stand in a line: which tag they stand in, and how deep in braces. */

/** Where a sign stands in a line's text. */
export interface Sign {
  readonly at: number;
  /** Offset of the hash of the tag that it stands in; undefined in plain text. */
  readonly tag?: number;
  /** Braces around it, counted from the tag's own. */
  readonly depth: number;
}

/** Every unescaped occurrence of a sign. @param isChoice whether a closing bracket ends the last tag. */
export function signsIn(text: string, sign: string, isChoice: boolean): Sign[] {
  if (!text.includes(sign)) return [];
  const close = isChoice ? lastBracket(text) : -1;
  const found: Sign[] = [];
  let depth = 0;
  let tag: { readonly at: number; readonly depth: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') {
      at++;
      continue;
    }
    if (char === '}') depth--;
    if (tag && (depth < tag.depth || (char === '|' && depth > 0 && depth === tag.depth) || at === close))
      tag = undefined;
    if (char === '#') tag = { at, depth };
    if (text.startsWith(sign, at)) found.push({ at, ...(tag && { tag: tag.at }), depth: depth - (tag?.depth ?? 0) });
    if (char === '{') depth++;
  }
  return found;
}

/** The last unescaped closing bracket, -1 where there is none. */
export function lastBracket(text: string): number {
  return Math.max(-1, ...[...text.matchAll(/(?<!\\)\]/g)].map((m) => m.index));
}
