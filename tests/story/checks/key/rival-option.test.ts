import { describe, expect, it } from 'vitest';
import { findings, planted, STORY } from '../story';

describe('rival-option', () => {
  it('finds a reply that matches the lesser of two best on both bars', () => {
    const source = planted('# asks: low-key', '# asks: low-key # differ').replace(
      '    # verdict: sound \\\n    # heard: Theo: The door can wait, then. \\\n    # right-if: the door were shut already. \\\n',
      '    # best \\\n    # heard: Theo: The door can wait, then. \\\n',
    );
    const rival = source.replace('# security: 2  # service: -2', '# security: 1  # service: 2');
    expect(findings(rival, 'rival-option')).toMatchObject([
      {
        what: 'In "cold" the reply "order" (security 1, service 2) matches the best one, "wait" (1, 2), on both bars.',
      },
    ]);
    expect(findings(source, 'rival-option')).toEqual([]);
    expect(findings(STORY, 'rival-option')).toEqual([]);
  });
});
