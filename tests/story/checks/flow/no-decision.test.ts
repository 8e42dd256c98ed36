import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('no-decision', () => {
  it('finds scored replies without a decision before them', () => {
    const source = planted('# decision: open = Staying open  # asks: directive\n', '');
    expect(findings(source, 'no-decision')).toMatchObject([
      { line: lineOf(source, '* (hold)'), what: 'The replies "hold", "shut" belong to no decision.' },
    ]);
  });

  it('is content with a decision that is named elsewhere on the way', () => {
    const source = planted(
      '# decision: open = Staying open  # asks: directive\n',
      '# decision: open  # asks: directive\n-> asked\n\n=== asked\n',
    );
    expect(findings(source, 'no-decision')).toEqual([]);
  });
});
