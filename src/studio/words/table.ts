/** Words of the decision table, and of what writes its cells into the text. */

/** Why a cell cannot be written. */
export const WRITE = {
  unsafe: 'Written from here this would change something else in the scene too. Change it in Write.',
  backslash: 'A backslash means something to Ink. Leave it out, or write it in Write.',
  twice: (name: string) => `“# ${name}” stands twice on this reply. Take one away in Write first.`,
  dynamic: 'This depends on what happened in the scene (it has braces). Change it in Write.',
  comment: 'A comment stands in the middle of this. Change it in Write, so that the comment is not lost.',
  brackets: 'This reply has no [brackets] to hold its tags. Add them in Write first.',
  empty: 'A reply needs words.',
  steps: (who: string) => `What stands behind “# ${who}” cannot be read. Mend it in Write first.`,
  reply: 'The reply',
  gone: 'This row is not there any more.',
  number: 'A step is a whole number from -3 to 3.',
  tone: 'Choose one of the five tones: yielding, low-key, businesslike, directive, command.',
  readOnly: 'This is counted from the text; it changes with it.',
  noLabel: 'This reply has no label yet. Give it one in Write: * (label) [ … ].',
  first: 'It is the first reply already.',
  last: 'It is the last reply already.',
  apart: 'Something stands between the two replies that belongs to neither. Move it in Write.',
  inBraces: 'These replies stand inside braces, where moving one could change when it shows. Move it in Write.',
  between: 'A comment stands there, and it would end up above another reply. Move it in Write.',
} as const;

const CHIPS: Readonly<Record<string, string>> = {
  absolutes: 'absolute',
  'best-longest': 'best is longest',
  'best-shortest': 'best is shortest',
  'better-liked': 'better liked',
  courtesy: 'courtesy',
  'ends-with-question': 'question',
  'first-person': 'first person',
  'firm-share': 'firm is right',
  jargon: 'policy words',
  'length-spread': 'length',
  'moderate-tone': 'middle tone',
  'most-sentences': 'most sentences',
  'near-same': 'nearly the same',
  'same-tone': 'one tone',
  specifics: 'specific',
  'spoken-best': 'spoken',
  sympathy: 'sympathy',
  ballot: 'too long to vote on',
  'polite-wrong': 'polite and wrong',
  'tough-wrong': 'tough and wrong',
};

/** Heads of the columns. */
export const COLUMNS = {
  decision: 'Decision',
  asks: 'Asks',
  situation: 'Situation',
  grade: 'Grade',
  label: 'Reply',
  words: 'Words of the officer',
  tone: 'Tone',
  toneNote: 'gold: asked',
  security: 'Security',
  service: 'Service',
  sum: 'Sum',
  'right-if': 'Right if',
  why: 'Why',
  heard: 'Heard',
  length: 'Words',
  lengthNote: 'median',
  cues: 'Cues',
  /** One line, for a sheet and for screen readers. */
  plain: (column: HeadOf): string =>
    column.who ? `${column.who}, ${column.ledger}` : (COLUMNS[column.id as 'label'] as string),
  flag: (rule: string): string => CHIPS[rule] ?? rule.replaceAll('-', ' '),
} as const;

interface HeadOf {
  readonly id: string;
  readonly who?: string;
  readonly ledger?: string;
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The table around its cells. */
export const TABLE = {
  title: 'Decision table',
  counts: (decisions: number, replies: number) =>
    `${counted(decisions, 'decision', 'decisions')}, ${counted(replies, 'reply', 'replies')}. Every cell writes straight into the Ink.`,
  blind: 'Blind: hide the key',
  flagged: (n: number) => `Only flagged (${n})`,
  columns: (names: readonly string[]) => `Columns: ${names.length > 0 ? names.join(', ') : 'nobody'}`,
  columnsTitle: 'What the table shows',
  print: 'Print',
  csv: 'CSV',
  csvName: (scene: string) => `${scene}-decisions.csv`,
  empty:
    'No decision yet. Write a line such as “# decision: first = The first word  # asks: low-key” above the replies.',
  noneFlagged: 'Nothing is flagged.',
  asks: 'asks:',
  noAsks: 'no tone yet',
  noSituation: 'no situation yet',
  wordsRange: (from: number, to: number) => (from === to ? `words ${from}` : `words ${from} to ${to}`),
  best: 'best',
  noLabel: 'no label',
  sayWhen: 'say when this is right',
  sayWhy: 'say why',
  nothing: 'not set',
  step: (text: string) => (text === '' ? 'not set' : text),
  tone: (used: string, asked: string) => `${used || 'not set'}; asked: ${asked || 'not set'}`,
  length: (words: number, median: number) => `${words} words, ${median} in the middle`,
  chooseTone: 'Choose a tone',
  edit: (what: string) => `Edit ${what}`,
  offer: (what: string) => `What can stand in ${what}`,
} as const;

/** The foot: what will be written, or was. */
export const FOOT = {
  where: (reply: string, column: string) => `${reply}, ${column}`,
  only: 'Only this changes.',
  more: (n: number) => `${counted(n, 'more place changes', 'more places change')} with it.`,
  score: (before: number | null, after: number | null) =>
    before === after ? '' : `Score ${before ?? '–'} → ${after ?? '–'}.`,
  moved: (reply: string, by: number) => `${reply} moved ${by < 0 ? 'up' : 'down'} with its answers.`,
  line: (line: number) => `line ${line}`,
  undo: 'Undo',
  keys: [
    ['↵', 'edit'],
    ['+ −', 'step a number'],
    ['Ctrl Space', 'what can stand here'],
    ['Tab', 'next cell'],
    ['Ctrl ↵', 'to the Ink line'],
    ['Alt ↑ ↓', 'move the reply'],
    ['B', 'blind'],
  ],
  struck: 'old:',
  fresh: 'new:',
} as const;
