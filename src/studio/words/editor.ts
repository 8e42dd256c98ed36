/** What the editor says to people. */
import type { Where } from '../../vocabulary/rows';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const RENAME = {
  kind: {
    knot: 'knot',
    stitch: 'stitch',
    function: 'function',
    label: 'label',
    decision: 'decision',
    variable: 'variable',
    person: 'person',
  },
  title: (kind: string, name: string) => `Rename ${kind} ${name}`,
  places: (count: number) => `in ${plural(count, 'place')}`,
  said: (name: string, count: number) =>
    count === 0 ? '' : `${name} is also said ${plural(count, 'time')} in words, which stay: Ctrl F finds them.`,
  was: 'Records of earlier plays keep their old name through “was”.',
  done: (name: string, to: string, count: number) => `${name} is ${to} now, in ${plural(count, 'place')}.`,
  keys: 'Enter renames, Esc leaves it.',
  nothing: 'Put the cursor on the name of a person, a knot, a stitch, a label or a decision to rename it.',
  variable: 'Meters keep the names that the cast gives them. Other variables are changed by hand.',
  same: 'That is its name already.',
  empty: 'Type a name.',
  letters: 'Use letters, digits and underscores, and begin with a letter.',
  hyphens: 'Use letters, digits, hyphens or underscores, and begin with a letter.',
  reserved: (name: string) => `${name} is a word of ink.`,
  reservedSpeaker: (name: string) => `${name} speaks in every scene. Take another name.`,
  tag: (name: string) => `${name} is a word of the language, so nobody can have it as a name in lines.`,
  speaks: (name: string, line: number) =>
    `${name} stands before a colon on line ${line} and is not of the cast. It would become this person.`,
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

const WHERE: Record<Where, string> = {
  global: 'at the top of the file',
  line: 'on a line of the story',
  decision: 'on the line of a decision',
  choice: 'inside a reply’s brackets',
};

export const HELP = {
  title: 'Help',
  allTags: (where: Where) => `Tags that can stand ${WHERE[where]}`,
  elsewhere: (places: readonly Where[]) => `It belongs ${places.map((w) => WHERE[w]).join(' or ')}.`,
  syntax: 'Value',
  example: 'Example',
  close: 'Esc closes',
  moves: (who: string) =>
    `What happens to ${who}’s trust and rapport: competence, integrity and rapport, each -3 to 3.`,
  steps: (who: string) => ({
    syntax: 'competence n, integrity n, rapport n',
    example: `# ${who}: competence 2, integrity 1, rapport 2`,
  }),
  hidden: (who: string, needs: string) => `A fact that ${who} tells from ${needs}.`,
  ending: 'An ending of the scene.',
  decision: (replies: number, line: number) =>
    `A decision with ${plural(replies, 'reply', 'replies')}, on line ${line}.`,
  person: (role: string, set: string, face: string) =>
    [role, `one of the ${set}`, `looks ${face} at first`].filter(Boolean).join('; '),
  starts: (trust: number, rapport: number, propensity: number) =>
    `Begins with trust ${trust} and rapport ${rapport}${propensity === 0 ? '' : `; trusts people ${propensity > 0 ? 'easily' : 'slowly'} (${propensity > 0 ? '+' : ''}${propensity})`}.`,
  reserved: {
    You: 'The officer whom the player chose says this.',
    Read: 'A page, a screen or an order to read; shown as paper.',
  },
  face: 'The face that goes with these words.',
  noFace: (name: string) => `Nobody can make the face “${name}”.`,
  faces: (all: string) => `Faces: ${all}.`,
  path: 'A part of this story in a file of its own.',
  place: (kind: keyof typeof RENAME.kind, file: string, line: number) => {
    const [first = '', ...rest] = RENAME.kind[kind];
    return `${first.toUpperCase()}${rest.join('')} on line ${line}${file ? ` of ${file}` : ''}.`;
  },
  uses: (count: number) =>
    count === 0 ? 'Nothing leads here or asks for it.' : `Named in ${plural(count, 'other place')}.`,
  begins: (value: string) => `Begins as ${value}.`,
} as const;

const sign = (title: string, text: string) => ({ title, text: [text] });

/** Signs of ink, for people who never saw them. */
export const SIGN = {
  choice: sign(
    '* or +',
    'A reply. One with * can be given once, one with + again and again; more of them nest it deeper.',
  ),
  gather: sign('-', 'Whatever reply was given, the scene goes on here.'),
  bracket: sign(
    '[ ]',
    'What the reply says, and behind it what it is worth. What follows the bracket is said afterwards.',
  ),
  hash: sign('#', 'Begins a tag: something that the scene knows and nobody says.'),
  divert: sign('->', 'The scene goes on at the place that is named.'),
  glue: sign('<>', 'Joins this line to the next.'),
  logic: sign('{ }', 'Logic: what stands before the colon decides whether the rest is said.'),
  via: sign('(…)', 'How the voice arrives, such as (radio) or (phone).'),
  escape: sign('\\', 'The next sign is only a letter here, not a sign of ink.'),
  continued: sign('\\', 'The next line belongs to this one. Nothing may stand behind the backslash.'),
  ends: {
    END: sign('END', 'The scene ends here.'),
    DONE: sign('DONE', 'This thread of the scene ends here.'),
  },
  keyword: {
    VAR: sign('VAR', 'Something that the story remembers, with its value at the start.'),
    CONST: sign('CONST', 'A name for a value that never changes.'),
    LIST: sign('LIST', 'A list of states that something can be in.'),
    INCLUDE: sign('INCLUDE', 'Another file of this story, read as if it stood here.'),
    EXTERNAL: sign('EXTERNAL', 'A function of another program. Scenes of Rapport have none.'),
    '~': sign('~', 'A line of logic: something is worked out or remembered, and nothing is said.'),
  },
} as const;

export const EDITOR = {
  label: (file: string) => `Text of ${file}. Escape leaves the editor, F1 explains the word at the cursor.`,
  region: 'Editor',
  left: 'Out of the editor. Tab moves on, Shift Tab goes back into it.',
  play: 'Read as a play',
  file: (file: string) => `File ${file}`,
  best: 'the best reply',
} as const;

export const FINDING = {
  all: 'All tags',
  more: (count: number) => `and ${count} more on this line`,
  gone: 'The text has changed since. In a moment there is a fresh mend.',
  none: 'Nothing to mend here. F8 goes to the next problem.',
  clear: 'No problems.',
  stop: (number: number, of: number, file: string, line: number) =>
    `Problem ${number} of ${of}, ${file ? `${file} ` : ''}line ${line}.`,
  mend: (label: string) => `Alt Enter: ${label}.`,
  severity: { error: 'To mend', advice: 'To weigh' },
} as const;

export const FOLD = {
  worth: (lines: number) => plural(lines, 'line'),
  head: (lines: number) => `${plural(lines, 'more line')} about the scene`,
  variables: (lines: number) => `${plural(lines, 'more line')} the Studio keeps`,
  knot: (lines: number) => plural(lines, 'line'),
  unfold: (text: string) => `${text} folded away. Enter unfolds.`,
  play: 'Reads as a play. Alt 0 brings everything back.',
  all: 'Everything is shown.',
  nothing: 'There is nothing to fold here.',
} as const;

export const NAVIGATE = {
  nowhere: 'Nothing is declared for this word.',
  noWayBack: 'There is no place to go back to.',
} as const;

export const HITS = {
  title: (hits: number, of: number) =>
    hits === 0 ? `Never reached in ${of} plays.` : `Reached ${hits} times in ${of} plays.`,
  short: (hits: number) => {
    if (hits < 1000) return String(hits);
    const thousands = hits / 1000;
    return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
  },
} as const;

/** What the library under the editor says. */
export const PHRASES: Readonly<Record<string, string>> = {
  Find: 'Find',
  Replace: 'Replace with',
  next: 'Next',
  previous: 'Previous',
  all: 'Select all',
  'match case': 'Match case',
  'by word': 'Whole words',
  regexp: 'Pattern',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
  Completions: 'What can stand here',
  'folded code': 'folded lines',
  'Folded lines': 'Folded lines',
  'Unfolded lines': 'Unfolded lines',
};
