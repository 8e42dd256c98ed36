import { describe, expect, it } from 'vitest';
import { blocksAfter } from '../../src/story/blocks';
import { codeOf } from '../../src/story/code';
import { scan } from '../../src/story/scan';
import { signsIn } from '../../src/story/signs';
import { STORY } from './checks/story';

const piecesOf = (source: string) => scan(source, 'a.ink').pieces;
const cut = (source: string, { from, to }: { from: number; to: number }) => source.slice(from, to);

describe('the place of everything', () => {
  it('is exact: each tag, value, label and text is found again at its span', () => {
    for (const piece of piecesOf(STORY)) {
      for (const tag of piece.tags) {
        expect(cut(STORY, tag.span)).toMatch(/^#/);
        expect(cut(STORY, tag.span)).toContain(tag.name);
        expect(cut(STORY, tag.valueSpan)).toBe(tag.value);
        expect(STORY.slice(0, tag.span.from).split('\n')).toHaveLength(tag.line);
      }
      if (piece.label) expect(cut(STORY, piece.labelSpan ?? { from: 0, to: 0 })).toBe(piece.label);
      if (piece.kind === 'choice') expect(cut(STORY, piece.textSpan)).toBe(piece.text);
    }
  });

  it('survives Windows line ends and comments', () => {
    const source = '-> a\r\n=== a // x\r\n* (b) ["Hi" \\\r\n    # best /* y */ \\\r\n    # why: So.] # sound: door\r\n';
    const [, choice, behind] = piecesOf(source);
    expect(choice?.tags.map((t) => [t.name, t.line, cut(source, t.span)])).toEqual([
      ['best', 4, '# best'],
      ['why', 5, '# why: So.'],
    ]);
    expect(behind).toMatchObject({ kind: 'line', behind: true, tags: [{ name: 'sound', value: 'door' }] });
  });
});

describe('pieces', () => {
  it('know their knot, stitch and depth', () => {
    const source = '-> a\n=== a\nHi.\n* (b) [Yes]\n* * (c) [No]\n- - (d) So.\n= s\nHo.\n';
    expect(piecesOf(source).map((p) => [p.kind, p.knot, p.depth, p.label, p.text])).toEqual([
      ['line', '', 0, undefined, ''],
      ['line', 'a', 0, undefined, 'Hi.'],
      ['choice', 'a', 1, 'b', 'Yes'],
      ['choice', 'a', 2, 'c', 'No'],
      ['line', 'a', 2, 'd', 'So.'],
      ['line', 'a.s', 0, undefined, 'Ho.'],
    ]);
  });

  it('end a tag where ink leaves it', () => {
    expect(piecesOf('{x: Hi. # a: b | Ho. # c} # d: e -> f\n')[0]?.tags.map((t) => [t.name, t.value])).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['d', 'e'],
    ]);
    expect(piecesOf('Hi. # a: b \\-> c\n')[0]?.tags[0]?.value).toBe('b \\-> c');
  });

  it('know the words of a choice from its conditions', () => {
    const texts = piecesOf('* {a} {b || c} Look.\n* {a: One|Two} more.\n* (d) {a} [Go]\n').map((p) => p.text);
    expect(texts).toEqual(['Look.', '{a: One|Two} more.', 'Go']);
  });

  it('leave notes to the author out', () => {
    expect(piecesOf('TODO: a line\nHi.\n').map((p) => p.text)).toEqual(['Hi.']);
  });
});

describe('blocks', () => {
  it.each([
    ['{x:', ['condition']],
    ['{ x > 2 :', ['condition']],
    ['{', ['switch']],
    ['{stopping:', ['sequence']],
    ['{shuffle once:', ['sequence']],
    ['{&', ['sequence']],
    ['{x: a|b}', []],
    ['{x: {y:', ['condition', 'condition']],
    ['\\{', []],
  ])('%s opens %j', (text, open) => {
    expect(blocksAfter(text, [])).toEqual(open);
  });

  it('close again', () => {
    expect(blocksAfter('}', ['switch'])).toEqual([]);
    expect(blocksAfter('- else: {a|b}', ['switch'])).toEqual(['switch']);
  });
});

describe('code', () => {
  const code = (text: string, inside = false) => codeOf(text, inside).map((c) => c.text.trim());

  it.each([
    ['Hi {x > 2: yes|no}, {y}.', ['x > 2', 'y']],
    ['{a|b|c}', []],
    ['{&a|b}', []],
    ['{a || b: c}', ['a || b']],
    ['{stopping:', []],
    ['~ x = y + 1', ['x = y + 1']],
    ['VAR x = 2', ['2']],
    ['-> more(x, 2)', ['x, 2']],
    ['\\{x\\}', []],
  ])('of %s is %j', (text, found) => {
    expect(code(text)).toEqual(found);
  });

  it('of a branch is its condition', () => {
    expect(code('- x > 2: yes', true)).toEqual(['x > 2']);
    expect(code('- else: ~ x = 2', true)).toEqual(['x = 2']);
    expect(code('- Theo: hi')).toEqual([]);
  });
});

describe('signs', () => {
  it('know the tag that they stand in', () => {
    expect(signsIn('a | b # c | d \\| e', '|', false)).toEqual([
      { at: 2, depth: 0 },
      { at: 10, tag: 6, depth: 0 },
    ]);
    expect(signsIn('* [a # b] | c', '|', true)).toEqual([{ at: 10, depth: 0 }]);
    expect(signsIn('{x: a # t | b}', '|', false)).toEqual([{ at: 10, depth: 1 }]);
  });
});
