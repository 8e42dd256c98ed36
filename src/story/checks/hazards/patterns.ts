/** Patterns of wording, put together from readable ones, and read with an eye on denial. */

/** Words that turn what follows in the same clause around. */
const NEGATED =
  /\b(?:not|never|no|nobody|without|instead|rather|cannot|can't|don't|doesn't|won't|wouldn't|shouldn't|isn't|aren't|wasn't|couldn't|didn't)\b/i;

/** The first match that its own clause does not deny: "I can't promise it stays here" is no promise. */
export function affirmed(text: string, pattern: RegExp): string | undefined {
  for (const match of text.matchAll(everywhere(pattern))) {
    const before = text.slice(0, match.index).split(/[.,;:!?"]|\bbut\b/i);
    if (!NEGATED.test(before.at(-1) ?? '')) return match[0];
  }
  return undefined;
}

const compiled = new WeakMap<RegExp, RegExp>();

/** The same pattern for all its matches; making one costs more than running it. */
function everywhere(pattern: RegExp): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  compiled.set(pattern, known);
  return known;
}

/** The first match, whatever stands before it. */
export function matched(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0];
}

/**
 * One pattern of many, whatever the case.
 * @param words what words in capitals stand for: `{ WHO: 'him|her' }` for `/\bgrab WHO\b/`.
 */
export function either(patterns: readonly RegExp[], words: Readonly<Record<string, string>> = {}): RegExp {
  const known = (name: string) => (Object.hasOwn(words, name) ? `(?:${words[name]})` : name);
  const sources = patterns.map((p) => p.source.replace(/[A-Z]{2,}/g, known));
  return new RegExp(sources.join('|'), 'i');
}

/** Names as a pattern, one that matches nothing where there are none. */
export function anyOf(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
}

export const PERSON_NOUNS =
  'man|woman|guy|kid|boy|girl|driver|visitor|guest|person|patient|employee|tenant|fellow|lady';

/** Somebody to whom something is done. @param names as in the cast. */
export function whom(names: readonly string[]): string {
  return `him|her|them|you|somebody|someone|anybody|anyone|(?:the|this|that) (?:${PERSON_NOUNS})|${anyOf(names)}`;
}

/** Whose something is. */
export function whose(names: readonly string[]): string {
  return `his|her|their|your|the (?:${PERSON_NOUNS})'s|(?:${anyOf(names)})'s`;
}

/** Somebody of whom something is said. */
export function who(names: readonly string[]): string {
  return `he|she|they|${anyOf(names)}`;
}
