import { describe, expect, it } from 'vitest';
import { neighbor, tableKey } from '../../../src/studio/table/keys';

const press = (key: string, held: Partial<Record<'alt' | 'control' | 'shift', boolean>> = {}) =>
  tableKey({ key, alt: false, control: false, shift: false, ...held });

describe('a key of the table', () => {
  it.each([
    ['F2', {}, { do: 'edit' }],
    ['Enter', {}, { do: 'edit' }],
    ['Enter', { control: true }, { do: 'line' }],
    ['+', { shift: true }, { do: 'step', by: 1 }],
    ['-', {}, { do: 'step', by: -1 }],
    ['ArrowUp', { alt: true }, { do: 'move', by: -1 }],
    ['ArrowDown', {}, { do: 'go', rows: 1, columns: 0 }],
    ['Tab', { shift: true }, { do: 'go', rows: 0, columns: -1 }],
    ['b', {}, { do: 'blind' }],
    ['b', { control: true }, undefined],
    ['x', {}, undefined],
    [' ', { control: true }, { do: 'offer' }],
    ['ArrowDown', { control: true }, { do: 'go', rows: 100_000, columns: 0 }],
    ['ArrowLeft', { control: true }, { do: 'go', rows: 0, columns: -100_000 }],
    ['Home', { control: true }, { do: 'go', rows: -100_000, columns: -100_000 }],
    ['ArrowDown', { control: true, shift: true }, undefined],
  ])('%s with %j', (key, held, expected) => {
    expect(press(key, held)).toEqual(expected);
  });
});

describe('the neighbor of a cell', () => {
  const rows = [
    { key: '0', cells: ['name', 'asks'] },
    { key: '0.0', cells: ['label', 'tone', 'why'] },
  ];

  it.each([
    [
      { row: '0.0', column: 'why' },
      { rows: -1, columns: 0 },
      { row: '0', column: 'asks' },
    ],
    [
      { row: '0', column: 'asks' },
      { rows: 1, columns: 0 },
      { row: '0.0', column: 'tone' },
    ],
    [
      { row: '0.0', column: 'why' },
      { rows: 9, columns: 9 },
      { row: '0.0', column: 'why' },
    ],
  ])('of %j by %j', (at, by, expected) => {
    expect(neighbor(rows, at, by)).toEqual(expected);
  });

  it('comes back to its column past a row that does not have it', () => {
    const up = neighbor(rows, { row: '0.0', column: 'why' }, { rows: -1, columns: 0 });
    expect(neighbor(rows, up, { rows: 1, columns: 0 }, 'why')).toEqual({ row: '0.0', column: 'why' });
    expect(neighbor(rows, up, { rows: 0, columns: -1 }, undefined)).toEqual({ row: '0', column: 'name' });
  });
});
