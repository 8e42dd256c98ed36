import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('one-best', () => {
  const twoBest = planted(
    '    # verdict: mixed \\\n    # heard: Jess: A minute is long in the cold. \\\n    # right-if: there were a guard on it. \\\n',
    '    # best \\\n    # heard: Jess: A minute is long in the cold. \\\n',
  );

  it('finds two best, and none', () => {
    expect(findings(twoBest, 'one-best')).toMatchObject([
      { line: lineOf(twoBest, '# decision: open'), what: 'Decision "open" has 2 best options.' },
    ]);
    const none = planted(
      '    # best \\\n    # heard: Jess: Shut, and',
      '    # verdict: sound # right-if: so. \\\n    # heard: Jess: Shut, and',
    );
    expect(findings(none, 'one-best')).toMatchObject([{ what: 'Decision "open" has 0 best options.' }]);
  });

  it('allows two where reasonable officers differ', () => {
    expect(findings(twoBest.replace('# asks: directive', '# asks: directive # differ'), 'one-best')).toEqual([]);
  });
});
