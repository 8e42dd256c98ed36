/** What the editor says to people. */

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const RENAME = {
  kind: {
    knot: 'knot',
    stitch: 'stitch',
    function: 'function',
    label: 'label',
    decision: 'decision',
    variable: 'variable',
  },
  title: (kind: string, name: string) => `Rename ${kind} ${name}`,
  places: (count: number) => `in ${plural(count, 'place')}`,
  was: 'Records of earlier plays keep their old name through “was”.',
  done: (name: string, to: string, count: number) => `${name} is ${to} now, in ${plural(count, 'place')}.`,
  keys: 'Enter renames, Esc leaves it.',
  nothing: 'Put the cursor on the name of a knot, a stitch, a label or a decision to rename it.',
  variable: 'Meters keep the names that the cast gives them. Other variables are changed by hand.',
  same: 'That is its name already.',
  empty: 'Type a name.',
  letters: 'Use letters, digits and underscores, and begin with a letter.',
  hyphens: 'Use letters, digits, hyphens or underscores, and begin with a letter.',
  reserved: (name: string) => `${name} is a word of ink.`,
  taken: (name: string, kind: string, line: number) => `There is a ${kind} ${name} already, on line ${line}.`,
  steals: (name: string, line: number) => `${name} on line ${line} would then mean something else.`,
} as const;

export const COMPLETE = {
  needed: 'needed',
  of: (tag: string) => `for ${tag}`,
  moves: (who: string) => `what it does to ${who}`,
  reserved: { You: 'the officer', Read: 'a page to read' },
  place: (kind: keyof typeof RENAME.kind, file: string, line: number) =>
    `${RENAME.kind[kind]}, ${file ? `${file} ` : ''}line ${line}`,
  ends: { END: 'The scene ends here.', DONE: 'This thread of the scene ends here.' },
} as const;

export const VARIABLE = {
  mirrored: (who: string, meter: string) =>
    `${who}’s ${meter}, 0 to 100, rounded down. Rapport sets it after every line; a story only reads it.`,
  can: (who: string, fact: string, needs: string) =>
    `True once ${who} would tell “${fact}” (${needs}). Rapport sets it; a story only reads it.`,
  twin: 'Which facts this play has: 0 the first ones, 1 or 2 their twins. The seed picks.',
  own: 'A variable of this story.',
} as const;
