/** Stories as they should never arrive: torn, shuffled, full of hostile characters, endless, nested beyond all sense. */
import fc from 'fast-check';

export interface Damaged {
  /** What was done, for whoever reads a failure. */
  readonly how: string;
  readonly source: string;
  /** Parts by the name in their INCLUDE line. */
  readonly parts?: (name: string) => string | undefined;
}

/** NUL, bell, escape, delete, next line, byte-order mark, right-to-left marks, a separator, halves of pairs, an emoji. */
const HOSTILE = [
  ...['\0', '\x07', '\x1b', '\x7f', '\x85', '\uFEFF', '\u202E', '\u200F', '\u2028', '\r', '\v', '\t'],
  ...['\uD800', '\uDFFF', '\u{1F9EF}', '\\', '`', '$', '\u0301'.repeat(40)],
];

/** Signs that mean something to ink, or to us. */
const SIGNS = [
  ...['{', '}', '(', ')', '[', ']', '|', '"', '#', '->', '<-', '->->', '<>', '~', '=', '==', '*', '+', '-', '- else:'],
  ...[
    '/*',
    '*/',
    '//',
    '\\',
    '\n',
    '\n* ',
    '\n- ',
    '\n=== ',
    '\n= ',
    '\n~ ',
    '\nVAR ',
    '\nLIST ',
    '\nCONST ',
    '\nEXTERNAL f()\n',
  ],
  ...[
    '\nINCLUDE ',
    '{&',
    '{!',
    '{~',
    '{stopping:\n- ',
    '{x:',
    '# decision: d',
    '# best',
    '# cast: A = B',
    '# end: e',
    '-> END',
    '-> DONE',
  ],
  ...[
    'not ',
    '?',
    '!?',
    '&&',
    '^',
    '%',
    '1/0',
    '0.5',
    '99999999999999999999',
    'TURNS_SINCE(-> k)',
    'RANDOM(5,1)',
    'LIST_ALL(x)',
  ],
];

/** Openers that may stand within each other, with what goes between them. */
const NESTS: Readonly<Record<string, (depth: number) => string>> = {
  'braces of text': (n) => `${'{a|'.repeat(n)}b${'}'.repeat(n)}`,
  'braces, bare': (n) => '{'.repeat(n) + '}'.repeat(n),
  'braces, open': (n) => '{a '.repeat(n),
  conditions: (n) => `VAR x = 1\n${'{x:'.repeat(n)}a${'}'.repeat(n)}`,
  'conditions over lines': (n) => `VAR x = 1\n${'{\n- x:\n'.repeat(n)}a\n${'}\n'.repeat(n)}`,
  parentheses: (n) => `VAR x = 1\n~ x = ${'('.repeat(n)}1${')'.repeat(n)}`,
  'quotes in braces': (n) => `{${'"{'.repeat(n)}1${'}"'.repeat(n)}}`,
  brackets: (n) => `* ${'['.repeat(n)}a${']'.repeat(n)}`,
  choices: (n) => Array.from({ length: Math.min(n, 300) }, (_, i) => `${'* '.repeat(i + 1)}c\n`).join(''),
  gathers: (n) => Array.from({ length: Math.min(n, 300) }, (_, i) => `${'- '.repeat(i + 1)}c\n`).join(''),
  asterisks: (n) => `${'*'.repeat(n)} c`,
  calls: (n) => `{${'f('.repeat(n)}1${')'.repeat(n)}}\n=== function f(x)\n~ return x`,
  negations: (n) => `{${'not '.repeat(n)}1}`,
  sums: (n) => `{${'1+'.repeat(n)}1}`,
  comments: (n) => '/*'.repeat(n),
  tags: (n) => `a ${'# t '.repeat(n)}`,
  bars: (n) => `{${'|'.repeat(n)}}`,
  glue: (n) => `a${'<>'.repeat(n)}`,
  equals: (n) => '='.repeat(n),
  tildes: (n) => '~'.repeat(n),
  backslashes: (n) => `a${'\\'.repeat(n)}`,
  'broken brackets': (n) => `* [a\n${'# b\n'.repeat(n)}`,
  'joined lines': (n) => `* [a \\\n${'  # b \\\n'.repeat(n)}]`,
};

/** Stories that never come to an end. */
const ENDLESS: Readonly<Record<string, string>> = {
  divert: '-> a\n=== a\n-> b\n=== b\n-> a',
  'divert that prints': '-> a\n=== a\nAgain.\n-> a',
  'divert that glues': '-> a\n=== a\nAgain <>\n-> a',
  'function within itself': '{f(1)}\n=== function f(x)\n~ return f(x + 1)',
  'functions within each other': '~ f()\n=== function f()\n~ g()\n=== function g()\n~ f()',
  tunnel: '-> t ->\n=== t\n-> t ->\n->->',
  'tunnel without a way back': '-> t ->\nHm.\n=== t\nIn.',
  thread: '<- t\n=== t\n<- t\n* [a] b\n-> DONE',
  'thread of choices': '-> t\n=== t\n* [a] b\n<- t\n-> DONE',
  'text that doubles': 'VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n-> a',
  'text that doubles and prints': 'VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n{s}\n-> a',
  'number that grows': 'VAR n = 2\n-> a\n=== a\n~ n = n * n\n{n}\n-> a',
  'choice without text': '-> a\n=== a\n+ -> a',
  'sequence of itself': '-> a\n=== a\n{shuffle:\n- -> a\n- -> a\n}',
  'list that counts itself': 'LIST l = (x), y\n-> a\n=== a\n~ l = LIST_INVERT(l)\n-> a',
  'division by zero': 'VAR z = 0\n{1 / z} {z mod z}\n-> END',
  'choice in a loop': '-> a\n=== a\n+ [on] -> a',
  'lines before the first choice': `-> a\n=== a\n${'Word.\n'.repeat(3_000)}* [a] b\n-> END`,
};

/** A small sound story of random shape, plain or with a decision of ours. */
const generated = fc
  .record({
    knots: fc.integer({ min: 1, max: 6 }),
    replies: fc.integer({ min: 1, max: 4 }),
    ours: fc.constantFrom(true, false, false, false),
  })
  .map(({ knots, replies, ours }) => {
    const head = ours ? '# title: T\n# cast: Theo = Theo, engineer; employees; guarded\n' : 'VAR n = 0\n';
    const reply = (k: number) => (r: number) =>
      `* ${ours ? `(r${r}) ["Well ${r}."${r === 0 ? ' # best' : ' # right-if: x'}]` : `{n < ${r + 9}} [Go ${r}.]`}\n  Theo: Hm.\n  -> k${(k + r + 1) % knots}\n`;
    const knot = (k: number) =>
      `=== k${k}\nTheo: Here is ${k}.\n${ours ? `# decision: d${k}\n` : '~ n = n + 1\n'}${[...Array(replies).keys()].map(reply(k)).join('')}- -> END\n`;
    return `${head}-> k0\n${[...Array(knots).keys()].map(knot).join('')}`;
  });

/** Some thousand characters of a story, from the beginning of a line on, below its own head. */
function piece(story: string): fc.Arbitrary<string> {
  const head = story.slice(0, story.indexOf('\n===') + 1);
  return fc
    .record({ from: fc.nat(story.length), length: fc.integer({ min: 500, max: 4_000 }) })
    .map(({ from, length }) => {
      const start = story.indexOf('\n', from) + 1;
      return `${head.split('\n').slice(0, 40).join('\n')}\n${story.slice(start, start + length)}`;
    });
}

const somewhere = (text: string) => fc.nat(text.length);

function insert(text: string, what: readonly string[], times: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(somewhere(text), fc.constantFrom(...what)), { minLength: 1, maxLength: times })
    .map((all) => {
      let out = text;
      for (const [at, sign] of all) out = out.slice(0, at) + sign + out.slice(at);
      return out;
    });
}

const torn = (text: string) =>
  fc
    .tuple(somewhere(text), somewhere(text))
    .map(([a, b]) => text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b)));

const shuffled = (text: string) => {
  const lines = text.split('\n');
  return fc.shuffledSubarray(lines, { minLength: Math.ceil(lines.length / 2) }).map((some) => some.join('\n'));
};

const doubled = (text: string) =>
  fc.tuple(somewhere(text), somewhere(text)).map(([a, b]) => text + text.slice(Math.min(a, b), Math.max(a, b)));

const gigantic = (text: string) =>
  fc
    .tuple(somewhere(text), fc.constantFrom('x', 'word ', '{a|b} ', '# t ', '\\{', '- ', '((', '“’'))
    .map(([at, word]) => text.slice(0, at) + word.repeat(Math.ceil(200_000 / word.length)) + text.slice(at));

const nested = (text: string) =>
  fc
    .tuple(somewhere(text), fc.constantFrom(...Object.keys(NESTS)), fc.constantFrom(3, 8, 15, 40, 300, 1_000))
    .map(([at, name, depth]) => {
      const line = text.indexOf('\n', at) + 1;
      return {
        how: `${name}, ${depth} deep`,
        source: `${text.slice(0, line)}${NESTS[name]?.(depth)}\n${text.slice(line)}`,
      };
    });

const endless = fc
  .tuple(fc.constantFrom(...Object.entries(ENDLESS)), fc.string({ maxLength: 20 }))
  .map(([[name, source], tail]) => ({ how: name, source: `${source}\n${tail}` }));

const many = fc
  .tuple(fc.constantFrom(500, 1_500, 25_000), fc.constantFrom('knots', 'choices', 'variables', 'lines', 'stitches'))
  .map(([n, what]) => {
    const each: Readonly<Record<string, (i: number) => string>> = {
      knots: (i) => `=== k${i}\n-> k${i + 1}\n`,
      choices: (i) => `* c${i}\n`,
      variables: (i) => `VAR v${i} = ${i}\n`,
      lines: () => 'a\n',
      stitches: (i) => `= s${i}\nb\n`,
    };
    return { how: `${n} ${what}`, source: `=== k\n${Array.from({ length: n }, (_, i) => each[what]?.(i)).join('')}` };
  });

/** Parts that name each other: in a circle, twice each, themselves, nobody, or with a torn text. */
const included = (text: string) =>
  fc.constantFrom('circle', 'doubling', 'itself', 'missing', 'hostile name', 'torn').map((how) => {
    const parts = (name: string): string | undefined => {
      if (how === 'circle') return `INCLUDE ${name === 'a' ? 'b' : 'a'}\n${text.slice(0, 200)}`;
      if (how === 'doubling') return `INCLUDE ${name}a\nINCLUDE ${name}b\nHm.\n`;
      if (how === 'itself') return `INCLUDE ${name}\n`;
      return how === 'torn' ? `{ ${text.slice(50, 400)}` : undefined;
    };
    const name = how === 'hostile name' ? '../../\0\uD800"; drop' : 'a';
    return { how: `parts: ${how}`, source: `INCLUDE ${name}\n${text}`, parts };
  });

/** @param stories sound texts to begin with. */
export function damaged(stories: readonly string[]): fc.Arbitrary<Damaged> {
  const whole = fc.oneof({ weight: 2 * stories.length, arbitrary: generated }, ...stories.map(piece));
  const on = (how: string, damage: (text: string) => fc.Arbitrary<string>) =>
    whole.chain(damage).map((source): Damaged => ({ how, source }));
  return fc.oneof(
    { weight: 3, arbitrary: on('torn', torn) },
    { weight: 3, arbitrary: on('shuffled', shuffled) },
    { weight: 2, arbitrary: on('doubled', doubled) },
    { weight: 2, arbitrary: on('hostile characters', (text) => insert(text, HOSTILE, 30)) },
    { weight: 4, arbitrary: on('a few hostile characters', (text) => insert(text, HOSTILE, 3)) },
    { weight: 6, arbitrary: on('signs of ink', (text) => insert(text, SIGNS, 12)) },
    { weight: 1, arbitrary: on('a gigantic line', gigantic) },
    { weight: 5, arbitrary: whole.chain(nested) },
    { weight: 3, arbitrary: endless },
    { weight: 1, arbitrary: many },
    { weight: 2, arbitrary: whole.chain(included) },
  );
}
