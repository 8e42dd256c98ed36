import { describe, expect, it } from 'vitest';
import { findings, planted } from '../story';

describe('hands-together', () => {
  it('is an error where the best path gives up half of what a bar holds', () => {
    const source = planted('# security: 2  # service: 2 ', '# security: 3  # service: -1 ').replace(
      '# security: -1  # service: 1',
      '# security: -3  # service: 3',
    );
    expect(findings(source, 'hands-together')).toMatchObject([
      {
        severity: 'error',
        what: 'The path of all best replies reaches service 0, where 5 can be won (and -1 is the worst): 17% of it (base world).',
      },
    ]);
  });

  it('is advice where it gives up more than a quarter, and silent above', () => {
    const some = planted('# security: -1  # service: 1', '# security: -1  # service: 3');
    expect(findings(some, 'hands-together')).toMatchObject([{ severity: 'advice' }]);
    const little = planted('# security: -1  # service: 1', '# security: -1  # service: 2');
    expect(findings(little, 'hands-together')).toEqual([]);
  });
});
