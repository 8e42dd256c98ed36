import type { Draft, Finding, Rule } from '../rule';

/** A byte-order mark, spaces without width, marks of direction: they come along when text is pasted. */
const UNSEEN = /[\uFEFF\u200B\u200E\u200F\u2060]/g;
/** Spaces that ink does not know as spaces. */
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u3000]/g;
/** What stands before the first word of a line: there ink looks for its signs. */
const SIGNS = /^[^\p{L}\p{N}"'“‘\n]*/gmu;

/** Characters that nobody sees and ink stumbles over. */
export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  family: 'language',
  severity: 'error',
  why: 'Ink takes it for text, so the line is not the choice, tag or knot that it looks like.',
  explains: true,
  on: 'text',
  check: ({ texts, plain }: Draft) => (plain ? [] : [...texts].flatMap(([file, text]) => found(file, text))),
};

function found(file: string, text: string): Finding[] {
  const places = [
    ...[...text.matchAll(UNSEEN)].map((m) => ({ at: m.index, to: '' })),
    ...(text.search(ODD_SPACE) === -1 ? [] : oddSpaces(text)),
  ];
  const byLine = new Map<number, { at: number; to: string }[]>();
  for (const place of places) {
    const line = text.slice(0, place.at).split('\n').length;
    byLine.set(line, [...(byLine.get(line) ?? []), place]);
  }
  return [...byLine].map(([line, there]) => ({
    file,
    line,
    what: `There ${there.length === 1 ? 'is a character' : `are ${there.length} characters`} here that nobody sees (${codes(text, there)}).`,
    mend: 'Delete the line’s beginning and type it again.',
    fix: {
      label: 'Remove what nobody sees',
      edits: there.map(({ at, to }) => ({ file, from: at, to: at + 1, text: to })),
    },
  }));
}

function oddSpaces(text: string) {
  return [...text.matchAll(SIGNS)].flatMap(({ index, 0: signs }) =>
    [...signs.matchAll(ODD_SPACE)].map((m) => ({ at: index + m.index, to: ' ' })),
  );
}

function codes(text: string, places: readonly { readonly at: number }[]): string {
  const names = places.map(({ at }) => `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...new Set(names)].join(', ');
}
