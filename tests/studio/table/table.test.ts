import { describe, expect, it } from 'vitest';
import { columnsOf, movedMost, TEXT_COLUMNS, textOf } from '../../../src/studio/table/columns';
import { tableCsv } from '../../../src/studio/table/csv';
import { onlyFlagged, rowOf, tableOf } from '../../../src/studio/table/table';
import { flag, NAME, SCENE, tableFrom } from './scene';

const table = tableFrom(SCENE);
const all = columnsOf(['Theo'], TEXT_COLUMNS, false);

describe('the rows of the table', () => {
  it('hold what the text says, in words as people read them', () => {
    const { group, row } = rowOf(table, '0.0');
    expect(row && group && all.map((c) => textOf(c, row, group))).toEqual([
      'walk',
      '"Walk with me to the rail?"',
      'low-key',
      '1',
      '3',
      '+4',
      '2',
      '0',
      '-1',
      '',
      'A place to go.',
      '',
      '6',
      '',
    ]);
    expect(group?.rows.map((r) => [r.verdict, r.words])).toEqual([
      ['best', 6],
      ['mixed', 2],
      ['harmful', 2],
    ]);
    expect([group?.median, table.cast]).toEqual([2, ['Theo', 'Jess']]);
  });

  it('carry the findings of all their lines, but not those set aside', () => {
    const problems = [
      flag(8, 'firm-share'),
      flag(12, 'absolutes'),
      flag(17, 'specifics'),
      flag(9, 'courtesy', 'On purpose'),
    ];
    const [group] = tableFrom(SCENE, problems).groups;
    expect(group?.flags.map((f) => f.rule)).toEqual(['firm-share']);
    expect(group?.rows.map((r) => r.flags.map((f) => f.rule))).toEqual([['absolutes'], ['specifics'], []]);
  });

  it('that are flagged stand alone, unless their decision is', () => {
    const rows = (lines: readonly number[]) =>
      onlyFlagged(
        tableFrom(
          SCENE,
          lines.map((l) => flag(l, 'x')),
        ).groups,
      ).map((g) => g.rows.map((r) => r.key));
    expect([rows([]), rows([9]), rows([8])]).toEqual([[], [['0.0']], [['0.0', '0.1', '0.2']]]);
  });

  it('are none for a text too large to read', () => {
    const files = [{ name: NAME, text: SCENE + 'x'.repeat(1_000_001) }];
    expect(tableOf({ files, main: NAME }, []).groups).toEqual([]);
  });

  it('come from the parts, too', () => {
    const files = [
      { name: NAME, text: SCENE.replace('-> door', 'INCLUDE part.ink\n-> door') },
      { name: 'part.ink', text: SCENE.slice(SCENE.indexOf('=== door')).replace('door', 'gate') },
    ];
    expect(tableOf({ files, main: NAME }, []).groups.map((g) => g.decision.file)).toEqual([NAME, 'part.ink']);
  });
});

describe('the columns', () => {
  it('of a blind table give no key away', () => {
    expect(columnsOf(['Theo'], TEXT_COLUMNS, true).map((c) => c.id)).toEqual([
      'label',
      'words',
      'tone',
      'length',
      'cues',
    ]);
  });

  it('begin with whoever is moved most', () => {
    expect(movedMost(table.cast, table.groups)).toEqual(['Theo']);
  });
});

describe('the table as a sheet', () => {
  it('has a row a reply, numbers as numbers, without the key where it is blind', () => {
    const lines = tableCsv(table.groups, all, false).split('\r\n');
    expect(lines[0]).toContain('Decision,Asks,Reply,Words of the officer,Tone,Security,Service,Sum,"Theo, competence"');
    expect(lines[2]).toBe(
      'intake,low-key,order,"""Out, please.""",directive,1,-1,0,0,0,0,it burned.,An order.,,2,,mixed',
    );
    expect(lines).toHaveLength(5);
    const blind = tableCsv(table.groups, columnsOf([], [], true), true);
    expect(blind).not.toMatch(/best|A place to go/);
  });
});
