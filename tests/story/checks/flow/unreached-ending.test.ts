import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('unreached-ending', () => {
  const source = planted('# end: ajar', '# end: closed');

  it('is certain where every path was walked', () => {
    expect(findings(source, 'unreached-ending')).toMatchObject([
      { severity: 'error', line: lineOf(source, '# ending: ajar'), what: 'The ending "ajar" is never reached.' },
    ]);
  });

  it('is advice with the number of plays where dice decide', () => {
    const dice = planted('Jess: Is that', '{~Hm.|Ho.}\nJess: Is that', source);
    expect(findings(dice, 'unreached-ending')).toMatchObject([
      { severity: 'advice', what: expect.stringMatching(/^The ending "ajar" was not reached in [\d,]+ plays\.$/) },
    ]);
  });
});
