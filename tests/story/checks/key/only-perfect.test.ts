import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('only-perfect', () => {
  it('finds a fact that takes a play without a miss', () => {
    const source = planted('trust 48', 'trust 51').replace(
      '{can_latch: Theo: (talking) It never latches when it is cold. # reveals: latch}',
      '',
    );
    const late = planted(
      "Good. It's freezing. # end: closed",
      "Good. It's freezing.\n    {can_latch: Theo: (talking) It never latches when it is cold. # reveals: latch}\n    Jess: Hm. # end: closed",
      source,
    );
    expect(findings(late, 'only-perfect')).toMatchObject([
      {
        severity: 'advice',
        line: lineOf(late, '# hidden: latch'),
        what: '"latch" is told only to players without a single miss.',
      },
    ]);
  });
});
