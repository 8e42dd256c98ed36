import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted, STORY } from '../story';

describe('top-path', () => {
  it('names the decision that does not offer its best reply to the best player', () => {
    const source = planted('* (shut) [', '* (shut) {not grille.ask} [');
    expect(findings(source, 'top-path')).toMatchObject([
      {
        severity: 'error',
        line: lineOf(source, '# decision: open'),
        what: 'After ask the decision "open" does not offer its best reply "shut" (base world).',
      },
    ]);
  });

  it('says when the best path does not come to its end', () => {
    const source = planted(
      "Good. It's freezing. # end: closed\n    -> END",
      'Good. {(theo_trust - theo_trust) / (theo_trust - theo_trust)}\n    -> END',
    );
    expect(findings(source, 'top-path')).toMatchObject([{ what: expect.stringContaining('does not come to its end') }]);
  });

  it('goes through choices without worth', () => {
    const source = planted('Jess: Is that', '* Look around.\n* Go in.\n- Jess: Is that');
    expect(findings(source, 'top-path')).toEqual([]);
    expect(findings(source, 'rival-path')).toEqual([]);
    expect(findings(STORY, 'top-path')).toEqual([]);
  });
});
