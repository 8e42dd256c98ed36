/** Puts translations into the text of a story. What would break the ink is refused in words. */
import type { Edit } from '../../vocabulary/problems';
import type { StoryString } from './collect';

export interface Refused {
  readonly id: string;
  readonly reason: string;
}

export interface Applied {
  readonly edits: readonly Edit[];
  readonly refused: readonly Refused[];
}

/** @param translations words by id; what is missing or empty stays in the language of the story. */
export function applyStrings(strings: readonly StoryString[], translations: ReadonlyMap<string, string>): Applied {
  const edits: Edit[] = [];
  const refused: Refused[] = [];
  for (const { id, text, file, span } of strings) {
    const words = translations.get(id)?.trim() ?? '';
    if (words === '' || words === text) continue;
    const reason = brokenBy(text, words);
    if (reason) refused.push({ id, reason });
    else edits.push({ file, from: span.from, to: span.to, text: words });
  }
  return { edits, refused };
}

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Conditions and speakers inside a line: names that the story knows. */
const NAMES = /\{[^{}|:]*(?::|\})|(?<=[:|}]\s*)[A-Z][\w'-]*(?:\s*\([^)]*\))?:\s+(?:\([a-z-]+\))?/g;

/** What ink reads must come through as it was: it is logic, not words. */
function brokenBy(text: string, words: string): string | undefined {
  if (/[\r\n]/.test(words)) return 'A text is one line; take the line breaks out.';
  for (const [mark, name] of MARKS) {
    if (count(text, mark) !== count(words, mark)) return `Keep each ${name} of the original where it belongs.`;
  }
  const lost = text.match(NAMES)?.find((name) => !words.includes(name.trim()));
  return lost ? `Keep "${lost.trim()}" as it is; only the words around it are to be translated.` : undefined;
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)\{/g, '"{"'],
  [/(?<!\\)\}/g, '"}"'],
  [/(?<!\\)\|/g, '"|"'],
  [/(?<!\\)#/g, '"#"'],
  [/(?<!\\)\[/g, '"["'],
  [/(?<!\\)\]/g, '"]"'],
  [/->/g, '"->"'],
  [/<>/g, '"<>"'],
  [/\/\//g, '"//"'],
  [/\\$/g, 'backslash'],
];
