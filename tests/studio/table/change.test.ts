import { describe, expect, it } from 'vitest';
import { changeOf, moved, scoreWith } from '../../../src/studio/table/change';
import { type Column, columnsOf, TEXT_COLUMNS } from '../../../src/studio/table/columns';
import { lineChange } from '../../../src/studio/table/line';
import { placeOf } from '../../../src/studio/table/place';
import { NAME, SCENE, tableFrom } from './scene';

const table = tableFrom(SCENE);
const columns = columnsOf(['Theo', 'Jess'], TEXT_COLUMNS, false);
const column = (id: string) => columns.find((c) => c.id === id) as Column;

/** The text after a cell was set; the words of a refusal. */
function set(key: string, cell: Column | 'asks' | 'situation', value: string): string {
  const result = changeOf(table, key, cell, value);
  if ('problem' in result) return result.problem;
  const edits = result.edits.toSorted((a, b) => b.from - a.from);
  return edits.reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), SCENE);
}

describe('a cell', () => {
  it.each([
    ['0.0', 'service', '−2', '# service: 3', '# service: -2'],
    ['0.1', 'service', '', '# service: -1', '# service: 0'],
    ['0.0', 'tone', 'command', '# tone: low-key', '# tone: command'],
    ['0.0', 'why', 'Post #4.', '# why: A place to go.', '# why: Post \\#4.'],
    ['0.0', 'Theo:rapport', '+2', 'competence 2, rapport -1', 'competence 2, rapport 2'],
    ['0.1', 'words', '"Out."', '"Out, please."', '"Out."'],
  ])('%s %s, set to "%s", changes its own words only', (key, id, value, old, fresh) => {
    expect(set(key, column(id), value)).toBe(SCENE.replace(old, fresh));
  });

  it('renames a label wherever it is used, and the old name is remembered', () => {
    const then = set('0.0', column('label'), 'stroll');
    expect(then).toContain('* (stroll)');
    expect(then).toContain('# was: walk');
  });

  it('of a decision is set on its line', () => {
    expect(set('0', 'asks', 'directive')).toBe(SCENE.replace('# asks: low-key', '# asks: directive'));
    expect(set('0', 'situation', 'Smoke.')).toBe(SCENE.replace('Theo: Cold?', 'Smoke.'));
  });

  it.each([
    ['0.0', 'service', '4', '-3 to 3'],
    ['0.0', 'Theo:rapport', 'much', '-3 to 3'],
    ['0.0', 'tone', 'soft', 'five tones'],
    ['0.0', 'sum', '3', 'counted'],
    ['0.0', 'label', 'order', 'order'],
    ['7.0', 'why', 'x', 'not there'],
  ])('%s %s refuses "%s" with words', (key, id, value, words) => {
    expect(set(key, column(id), value)).toContain(words);
  });
});

describe('the line of the foot', () => {
  const change = (key: string, id: string, value: string) => {
    const result = changeOf(table, key, column(id), value);
    return 'edits' in result ? lineChange(table.files, result.edits) : undefined;
  };

  it('strikes the old tag and shows the new one in its line', () => {
    expect(change('0.0', 'service', '-2')).toEqual({
      line: 10,
      before: '# tone: low-key  # security: 1  ',
      old: '# service: 3',
      fresh: '# service: -2',
      after: '\\',
      more: 0,
    });
  });

  it('shows a tag that is added without its layout, and words as words', () => {
    expect(change('0.1', 'heard', 'Theo: Fine.')).toMatchObject({ old: '', fresh: '# heard: Theo: Fine.' });
    expect(change('0.1', 'words', '"Out."')).toMatchObject({ old: '"Out, please."', fresh: '"Out."' });
  });

  it('is none where nothing changes', () => {
    expect(change('0.0', 'service', '3')).toBeUndefined();
  });
});

describe('what a change does', () => {
  it('to the score among the other replies', () => {
    expect(scoreWith(table, '0.1')).toBe(43);
    expect(scoreWith(table, '0.1', 'service', 1)).toBe(71);
  });

  it('is a swap where a reply moves', () => {
    expect(moved(table, '0.0', 1)).toMatchObject({ edits: [{ file: NAME }] });
    expect(moved(table, '0.0', -1)).toEqual({ problem: expect.stringContaining('first') });
  });
});

describe('the place of a cell in the text', () => {
  it('is its tag, or the line of the reply', () => {
    const { from = 0, to = 0, line } = placeOf(table, { row: '0.0', column: 'Theo:rapport' });
    expect([line, SCENE.slice(from, to)]).toEqual([11, '# Theo: competence 2, rapport -1']);
    expect(placeOf(table, { row: '0.2', column: 'why' })).toEqual({ file: NAME, line: 22 });
  });
});
