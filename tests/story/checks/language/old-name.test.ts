import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

describe('old-name', () => {
  it('finds a reply that was called as another is today', () => {
    const source = planted('# why: Kind, and', '# was: ask # why: Kind, and');
    expect(onlyFinding(source, 'old-name', '# was: ask').what).toBe(
      'The reply "wait" of "cold" cannot have been "ask": that is the name of the reply "ask".',
    );
  });

  it('finds two that were called the same, and a decision', () => {
    const both = planted('# why: Kind, and', '# was: stay # why: Kind, and').replace(
      '# why: He had',
      '# was: stay # why: He had',
    );
    expect(onlyFinding(both, 'old-name', '# was: stay # why: He had').rule).toBe('old-name');
    const decision = planted('# asks: directive', '# asks: directive # was: cold');
    expect(onlyFinding(decision, 'old-name', '# was: cold').what).toContain(
      'The decision "open" cannot have been "cold"',
    );
  });

  it('is content with old names of their own, also with the name that it has again', () => {
    const source = planted('# why: Kind, and', '# was: stay # was: linger # was: wait # why: Kind, and')
      .replace('# why: One reason', '# was: stay # why: One reason')
      .replace('# asks: directive', '# asks: directive # was: door');
    expect(textProblems(source)).toEqual([]);
  });
});
