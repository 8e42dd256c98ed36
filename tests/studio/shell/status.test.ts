import { expect, it } from 'vitest';
import type { Knowledge } from '../../../src/studio/checking';
import { stateWords } from '../../../src/studio/shell/StatusBar';
import { VIEWS } from '../../../src/studio/views';
import { keysOf } from '../../../src/studio/words/shell';
import type { Problem } from '../../../src/vocabulary/problems';

const known = (more: Partial<Knowledge>): string => stateWords({ version: 2, fullVersion: 2, busy: false, ...more });
const found = (rule: string) => ({ full: { problems: [{ rule } as Problem] } });

it('says of each trouble what it is and what to do', () => {
  expect(known({ trouble: 'too-long' })).toMatch(/too long to read.*Undo/);
  expect(known({ trouble: 'too-many' })).toMatch(/too many paths.*branches meet again/);
  expect(known({ trouble: 'not-loaded' })).toMatch(/did not arrive.*reload/);
  expect(known({ trouble: { message: 'torn' } })).toMatch(/\(torn\).*Undo/);
});

it('calls every path walked only where it was', () => {
  expect(known(found('best-longest'))).toBe('Every path walked');
  expect(known(found('many-paths'))).toMatch(/Too many paths/);
  expect(known({ version: 3 })).toMatch(/Walking/);
  expect(known({ busy: true, version: 0 })).toMatch(/Reading/);
});

it('shows three to five keys of each view, none twice', () => {
  for (const view of VIEWS) {
    const keys = keysOf(view).map(([key]) => key);
    expect(keys.length, view).toBeGreaterThanOrEqual(3);
    expect(keys.length, view).toBeLessThanOrEqual(5);
    expect(new Set(keys).size, view).toBe(keys.length);
  }
  expect(keysOf('map')).not.toEqual(keysOf('table'));
});
