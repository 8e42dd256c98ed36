/** Plain text of a reply and its words: what counting rules count. */

/** Text as one play shows it: of inline alternatives the first, of conditions that stand side by side the first, too. */
export function plainText(source: string): string {
  let out = '';
  let at = 0;
  let justClosed = false;
  while (at < source.length) {
    const char = source[at] as string;
    if (char === '\\' && at + 1 < source.length) {
      out += source[at + 1];
      at += 2;
      justClosed = false;
      continue;
    }
    if (char === '{') {
      const end = closing(source, at);
      if (!justClosed) out += firstAlternative(source.slice(at + 1, end));
      at = end + 1;
      justClosed = true;
      continue;
    }
    out += char;
    at++;
    justClosed = false;
  }
  return out
    .replace(/<>|->\s*\w*/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Index of the brace that closes the one at `from`; the end of the text where none does. */
function closing(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    if (source[i] === '{') depth++;
    if (source[i] === '}' && --depth === 0) return i;
  }
  return source.length;
}

/** `condition: this | that` or `this | that`; a bare `name` prints a value of unknown words, one word long. */
function firstAlternative(inside: string): string {
  const colon = inside.indexOf(':');
  if (colon === -1 && !inside.includes('|')) return 'x';
  const body = colon === -1 ? inside.replace(/^[&!~]/, '') : inside.slice(colon + 1);
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '{') depth++;
    if (body[i] === '}') depth--;
    if (body[i] === '|' && depth === 0) return plainText(body.slice(0, i));
  }
  return plainText(body);
}

/** What stands between double quotes, joined; empty where nothing is said. An open quote runs to the end. */
export function spokenPart(text: string): string {
  return [...text.matchAll(/"([^"]*)(?:"|$)/g)]
    .map((m) => (m[1] as string).trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** `I'll`, `6:22` and `twenty-five` are one word each; stage directions in brackets are none. */
export function wordsOf(text: string): string[] {
  return withoutAsides(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’:.,-]*(?<![.,:'’-])|[\p{L}\p{N}]/gu) ?? [];
}

/** `(quietly)` outside of what is said. */
function withoutAsides(text: string): string {
  return text.replace(/"[^"]*"|\([^)]*\)/g, (part) => (part.startsWith('(') ? ' ' : part));
}

const ABBREVIATION = /\b(?:mr|mrs|ms|dr|sgt|lt|st|no|vs|a\.m|p\.m)\.$/i;

export function sentencesOf(text: string): number {
  let count = 0;
  let open = false;
  for (const part of withoutAsides(text).split(/(?<=[.!?…])(?=["'”’)\s]|$)/)) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    if (!open) count++;
    open = ABBREVIATION.test(part.trim()) || !/[.!?…]$/.test(part.trim());
  }
  return count;
}
