import { describe, expect, it } from 'vitest';
import { onlyFinding, planted } from '../story';

describe('right-if', () => {
  it('asks every reply that is not best when it would have been right', () => {
    const source = planted('    # right-if: the door were shut already. \\\n', '');
    expect(onlyFinding(source, 'right-if', '* (wait)').what).toContain('has no "# right-if"');
  });

  it('refuses it on a best reply', () => {
    const source = planted('# why: One reason', '# right-if: never. # why: One reason');
    expect(onlyFinding(source, 'right-if', '# right-if: never').what).toContain('is best and has');
  });
});
