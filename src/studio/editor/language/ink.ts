/** Ink with the words of Rapport as a language of CodeMirror: the tokens of a line, each with a class of the style sheet. */
import { HighlightStyle, LanguageSupport, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { Tag } from '@lezer/highlight';
import { readLine } from './line';
import { type LineState, START, type Token, type TokenKind } from './tokens';

/** A class for each kind; what only the cast or the table can judge gets its look in `names.ts`. */
const CLASSES: Partial<Record<TokenKind, string>> = {
  comment: 'ink-comment',
  knot: 'ink-knot',
  knotName: 'ink-knot',
  keyword: 'ink-logic',
  path: 'ink-divert',
  name: 'ink-logic',
  number: 'ink-number',
  string: 'ink-string',
  logic: 'ink-logic',
  choice: 'ink-choice',
  gather: 'ink-choice',
  label: 'ink-choice',
  hash: 'ink-tag',
  tag: 'ink-tag',
  face: 'ink-face',
  divert: 'ink-divert',
  target: 'ink-divert',
  glue: 'ink-divert',
  escape: 'ink-comment',
  continued: 'ink-comment',
};
const REST: readonly TokenKind[] = ['bracket', 'word', 'person', 'via'];

/** Node names of the syntax tree. The library keeps some short names, `tag` among them, for itself. */
export const NODE = 'ink_';

const tags = new Map<string, Tag>([...Object.keys(CLASSES), ...REST].map((kind) => [NODE + kind, Tag.define()]));

interface Reader {
  line: LineState;
  tokens: readonly Token[];
  next: number;
}

const language = StreamLanguage.define<Reader>({
  name: 'ink',
  startState: () => ({ line: START, tokens: [], next: 0 }),
  copyState: (state) => ({ ...state }),
  blankLine: (state) => {
    state.line = readLine('', state.line).after;
  },
  token: (stream, state) => {
    if (stream.sol()) {
      const { tokens, after } = readLine(stream.string, state.line);
      Object.assign(state, { line: after, tokens, next: 0 });
    }
    const token = state.tokens[state.next];
    if (token && token.from <= stream.pos) {
      state.next++;
      stream.pos = token.to;
      return NODE + token.kind;
    }
    stream.pos = token?.from ?? stream.string.length;
    return null;
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: [] } },
  tokenTable: Object.fromEntries(tags),
});

const looks = HighlightStyle.define(
  Object.entries(CLASSES).map(([kind, name]) => ({ tag: tags.get(NODE + kind) as Tag, class: name })),
);

export function inkLanguage(): LanguageSupport {
  return new LanguageSupport(language, syntaxHighlighting(looks));
}
