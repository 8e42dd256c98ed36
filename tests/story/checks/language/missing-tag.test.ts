import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

describe('missing-tag', () => {
  it('asks for what a story, a decision and a reply cannot do without', () => {
    const story = textProblems(planted('# time: Tue 10:20\n', ''));
    expect(story).toMatchObject([{ rule: 'missing-tag', line: 0, what: 'The story has no "# time".' }]);
    const decision = planted('# decision: open = Staying open  # asks: directive', '# decision: open = Staying open');
    expect(onlyFinding(decision, 'missing-tag', '# decision: open').what).toBe('The decision "open" has no "# asks".');
    const reply = planted('    # why: Kind, and the cold keeps coming in.]', '    ]');
    expect(onlyFinding(reply, 'missing-tag', '* (wait)').what).toBe('The choice "wait" has no "# why".');
  });

  it('asks for worth and why of every reply of a decision', () => {
    const source = planted(
      '* (shut) ["No.',
      '* (leave) [Say nothing.]\n  Jess: Hm. # end: ajar\n  -> END\n* (shut) ["No.',
    );
    expect(onlyFinding(source, 'missing-tag', '* (leave)').what).toContain('nothing says what it is worth, or why');
  });

  it('asks nothing of a choice outside of decisions without tags: it leads on, unscored', () => {
    const source = planted('Jess: Is that', '* Look around.\n- Jess: Is that');
    expect(textProblems(source)).toEqual([]);
  });
});
