/** Readers of the values that tags carry. Forgiving of spaces and case; strict about meaning. */
import type { Steps } from '../core/model';
import { suggestion } from './nearest';
import { TagError } from './problems';

/** Names that the global tags declare; line and choice tags may only use these. */
export interface Names {
  readonly cast: readonly string[];
  readonly hidden: readonly string[];
  readonly endings: readonly string[];
}

/** A whole number within bounds. */
export function whole(text: string, min: number, max: number, tag: string): number {
  const t = text.trim();
  if (!/^[+-]?\d+$/.test(t)) {
    throw new TagError(
      `"${tag}" wants a whole number, not "${t}".`,
      `Write a number from ${min} to ${max}, such as "${tag}: ${Math.min(max, 2)}".`,
    );
  }
  const n = Number(t);
  if (n < min || n > max) throw new TagError(`"${tag}" is ${n}, outside ${min} to ${max}.`, `Use ${min} to ${max}.`);
  return n;
}

/** One of a list of words, case-insensitive. */
export function oneOf<T extends string>(text: string, words: readonly T[], tag: string): T {
  const t = text.trim().toLowerCase();
  const found = words.find((w) => w.toLowerCase() === t);
  if (!found) {
    const { mend, suggest } = suggestion(t, words);
    throw new TagError(
      `"${text.trim()}" is not ${/^[aeiou]/.test(tag) ? 'an' : 'a'} ${tag}.`,
      mend,
      suggest && { ...suggest, from: text.trim() },
    );
  }
  return found;
}

/** A name from the cast, in the spelling of the cast row. */
export function castName(text: string, names: Names, tag: string): string {
  return oneOf(text, names.cast, tag === 'cast' ? 'name of the cast' : `name of the cast (${tag})`);
}

export function some(text: string, tag: string, example: string): string {
  const t = text.trim();
  if (t === '') throw new TagError(`"${tag}" is empty.`, `Write something after the colon, such as "${example}".`);
  return t;
}

/** `name = rest`. */
export function pair(text: string, tag: string, example: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new TagError(`"${tag}" wants a name, an equals sign and a text.`, `Write it like "${example}".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** An identifier for labels, facts, endings and promises: lower case, digits, hyphens or underscores. */
export function id(text: string, tag: string): string {
  const t = text.trim();
  if (!/^[A-Za-z][\w-]*$/.test(t)) {
    throw new TagError(
      `"${t}" cannot be a name for "${tag}".`,
      'Use letters, digits, hyphens or underscores, and begin with a letter.',
    );
  }
  return t;
}

export function segments(text: string): string[] {
  return text
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '');
}

/** `word number, word number`: the pairs, with each word known. */
export function counted<T extends string>(
  text: string,
  words: readonly T[],
  min: number,
  max: number,
  tag: string,
): [T, number][] {
  return text.split(',').map((part) => {
    const m = /^\s*([A-Za-z-]+)\s*([+-]?\d+)\s*$/.exec(part);
    if (!m) {
      throw new TagError(
        `"${part.trim()}" in "${tag}" is not a word with a number.`,
        `Write it like "${words[0]} 2", parts separated by commas.`,
      );
    }
    return [oneOf(m[1] as string, words, `word for "${tag}"`), whole(m[2] as string, min, max, `${tag} ${m[1]}`)];
  });
}

/** Steps toward one person: `competence 2, integrity 1, rapport 2`. */
export function steps(text: string, who: string): Steps {
  const out = { competence: 0, integrity: 0, rapport: 0 };
  for (const [ledger, n] of counted(text, ['competence', 'integrity', 'rapport'] as const, -3, 3, who)) out[ledger] = n;
  return out;
}
