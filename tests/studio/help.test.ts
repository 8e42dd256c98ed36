import { expect, it } from 'vitest';
import { findRows } from '../../src/studio/help/find';
import { TABLE } from '../../src/vocabulary/table';

const names = (question: string) => findRows(question).map((row) => row.name);

it('shows the whole language to somebody who asks nothing', () => {
  expect(findRows(' ')).toHaveLength(Object.values(TABLE).flat().length);
});

it('finds a word by its name first, then by what it is about', () => {
  expect(names('# sound')[0]).toBe('sound');
  expect(names('scar')).toEqual(expect.arrayContaining(['comes-out', 'deceit']));
  expect(names('Promise')[0]).toBe('promise');
  expect(names('kept promise')).toContain('keeps');
});

it('finds nothing for what is not there', () => {
  expect(findRows('zeppelin')).toEqual([]);
});
