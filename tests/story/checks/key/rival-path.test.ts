import { describe, expect, it } from 'vitest';
import { findings, planted } from '../story';

describe('rival-path', () => {
  it('finds a path that loses here what it wins there', () => {
    const source = planted(
      '# tone: yielding  # security: 1  # service: 2',
      '# tone: yielding  # security: 0  # service: 3',
    ).replace('-> inside\n\n=== inside', '{grille.wait: -> extra}\n-> inside\n\n=== inside');
    const extra = source
      .concat(
        '=== extra\n# decision: extra = Extra # asks: low-key\n',
        '* (more) ["More." # tone: low-key # security: 2 # service: 0 # shows: vigilance 1 # best # heard: Theo: So. # why: So.]\n  Theo: One. -> inside\n',
        '* (less) ["Less." # tone: low-key # security: 0 # service: 0 # shows: vigilance 1 # heard: Theo: So. # why: So. # right-if: so.]\n  Theo: Two. -> inside\n',
      )
      .replace('- {grille.wait: -> extra}\n-> inside', '- {grille.wait: -> extra}\n-> inside')
      .replace('- -> inside', '- -> inside');
    expect(findings(extra, 'rival-path').map((p) => p.what)).toEqual([
      'The path wait, more, shut reaches the totals of the marked-best path (base).',
    ]);
  });

  it('allows another all-best path where reasonable officers differ', () => {
    const source = planted('# asks: directive', '# asks: directive # differ').replace(
      '# security: -1  # service: 1 \\\n    # Jess: rapport 1 \\\n    # shows: vigilance -1 \\\n    # verdict: mixed \\\n    # heard: Jess: A minute is long in the cold. \\\n    # right-if: there were a guard on it. \\\n',
      '# security: 2  # service: 1 \\\n    # Jess: rapport 1 \\\n    # shows: vigilance -1 \\\n    # best \\\n    # heard: Jess: A minute is long in the cold. \\\n',
    );
    expect(findings(source, 'one-best')).toEqual([]);
    expect(findings(source, 'rival-path')).toEqual([]);
  });
});
