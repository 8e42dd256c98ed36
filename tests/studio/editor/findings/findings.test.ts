import { EditorState, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { findingsAt, findingsField, setFindings } from '../../../../src/studio/editor/findings/field';
import { nextStop, stopsOf } from '../../../../src/studio/editor/findings/next';
import { spanOfProblem } from '../../../../src/studio/editor/findings/place';
import type { Problem } from '../../../../src/vocabulary/problems';
import { draftOf, STORY } from '../scene';

const problem = (more: Partial<Problem>): Problem => ({
  ...{ severity: 'error', family: 'language', file: 'story.ink', line: 1, rule: 'x', what: '', why: '', mend: '' },
  ...more,
});
const TEXT = 'Theo: Hm.\n* (walk) ["Come?" \\\n    # sevice: 1 \\\n    # best]\n# decision: intake = X\n';
const fixed = problem({
  line: 3,
  fix: {
    label: 'Change',
    edits: [{ file: 'story.ink', from: TEXT.indexOf('sevice'), to: TEXT.indexOf('sevice') + 6, text: 'service' }],
  },
});

describe('where a finding stands', () => {
  const shown = (more: Partial<Problem>) => {
    const { from, to } = spanOfProblem(problem(more), Text.of(TEXT.split('\n')));
    return TEXT.slice(from, to);
  };

  it('is what its mend would change, else the word it quotes, else label or name, else the line', () => {
    expect(shown(fixed)).toBe('sevice');
    expect(shown({ line: 3, what: '"# sevice" is not a word.' })).toBe('sevice');
    expect(shown({ line: 2, what: '"Come?" is "walk" again.' })).toBe('Come?');
    expect(shown({ line: 2, what: 'Its "nobody" is missing.' })).toBe('walk');
    expect(shown({ line: 5, what: 'x' })).toBe('intake');
    expect(shown({ line: 1, what: 'x' })).toBe('Theo: Hm.');
    expect(shown({ line: 3, what: 'x' })).toBe('# sevice: 1');
    expect(shown({ line: 0, what: 'x' })).toBe('');
    expect(shown({ line: 99, what: 'x' })).toBe('');
  });

  it('is on its own line for every finding of a broken story', () => {
    const broken = STORY.replace('tone: low-key', 'tnoe: low-key')
      .replace('Theo: (guarded)', 'Thoe: (guarded)')
      .replace('# place', '# plaec');
    const doc = Text.of(broken.split('\n'));
    const { problems } = draftOf(broken);
    expect(problems.length).toBeGreaterThan(3);
    for (const p of problems.filter((each) => each.line > 0)) {
      const { from, to } = spanOfProblem(p, doc);
      expect(doc.lineAt(from).number).toBe(p.line);
      expect(doc.lineAt(to).number).toBe(p.line);
    }
  });
});

describe('findings while the text moves', () => {
  const start = (...problems: Problem[]) =>
    EditorState.create({ doc: TEXT, extensions: findingsField }).update({ effects: setFindings.of(problems) }).state;
  const words = (state: EditorState) =>
    state.field(findingsField).map(({ from, to }) => state.doc.sliceString(from, to));

  it('stay with their words, and so do their mends', () => {
    const state = start(fixed).update({ changes: { from: 0, insert: 'More.\n' } }).state;
    expect(words(state)).toEqual(['sevice']);
    const edit = state.field(findingsField)[0]?.edits?.[0];
    expect(state.doc.sliceString(edit?.from ?? 0, edit?.to)).toBe('sevice');
  });

  it('lose a mend once its words were typed into', () => {
    const at = TEXT.indexOf('sevice') + 2;
    const state = start(fixed).update({ changes: { from: at, insert: 'r' } }).state;
    expect(words(state)).toEqual(['service']);
    expect(state.field(findingsField)[0]?.edits).toBeUndefined();
  });

  it('end with the next answer', () => {
    expect(words(start(fixed).update({ effects: setFindings.of([]) }).state)).toEqual([]);
  });

  it('have no mend that lies outside of the text', () => {
    const late = problem({ fix: { label: 'x', edits: [{ file: 'story.ink', from: 900, to: 901, text: '' }] } });
    expect(start(late).field(findingsField)[0]?.edits).toBeUndefined();
  });

  it('speak of the one at the cursor, then of errors, then of mends', () => {
    const advice = problem({ line: 3, severity: 'advice', what: '"1" is low' });
    const plain = problem({ line: 3, what: 'x' });
    const state = start(advice, plain, fixed);
    const at = TEXT.indexOf('# sevice');
    expect(findingsAt(state, at, at - 1).map((f) => f.problem)).toEqual([fixed, plain, advice]);
    expect(findingsAt(state, at, TEXT.indexOf('1 \\'))[0]?.problem).toBe(plain);
    expect(findingsAt(state, 0)).toEqual([]);
  });
});

describe('from finding to finding', () => {
  const files = ['story.ink', 'part.ink'];
  const all = [
    problem({ file: 'part.ink', line: 2 }),
    problem({ line: 9 }),
    problem({ line: 9, severity: 'advice' }),
    problem({ line: 4, setAside: 'because' }),
    problem({ line: 0, file: 'part.ink' }),
    problem({ line: 30, severity: 'advice' }),
  ];
  const stops = stopsOf(all, files);

  it('stops once a line, file after file, and leaves out what was set aside', () => {
    expect(stops.map((s) => `${s.number}/${s.of} ${s.file}:${s.line} ${s.problems.length}`)).toEqual([
      '1/4 story.ink:9 2',
      '2/4 story.ink:30 1',
      '3/4 part.ink:1 1',
      '4/4 part.ink:2 1',
    ]);
  });

  it.each([
    ['story.ink', 1, false, 1],
    ['story.ink', 9, false, 2],
    ['story.ink', 30, false, 3],
    ['part.ink', 2, false, 1],
    ['story.ink', 9, true, 4],
    ['story.ink', 10, true, 1],
    ['part.ink', 1, true, 2],
  ])('from %s:%i, back %s, to stop %i', (file, line, back, number) => {
    expect(nextStop(stops, files, { file, line }, back)?.number).toBe(number);
  });

  it('goes nowhere when there is nothing', () => {
    expect(nextStop([], files, { file: 'story.ink', line: 1 }, false)).toBeUndefined();
  });
});
