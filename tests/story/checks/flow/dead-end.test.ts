import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('dead-end', () => {
  it('names the line at which a path runs out, and the path', () => {
    const source = planted("    Theo: (annoyed) Wasn't me.\n", "    Theo: (annoyed) Wasn't me. -> yard\n").concat(
      '=== yard\nTheo: It was like that.\n',
    );
    expect(findings(source, 'dead-end')).toMatchObject([
      {
        severity: 'error',
        line: lineOf(source, 'Theo: It was like that.'),
        what: 'Nothing follows here after order (base world): no line, no choice and no end.',
      },
    ]);
  });

  it('finds one in a story that was written for something else, as advice', () => {
    expect(findings('-> a\n=== a\nHi.\n* One\n  So.\n* Two\n  -> END\n', 'dead-end')).toMatchObject([
      { severity: 'advice', line: 5, what: expect.stringContaining('Nothing follows here after ') },
    ]);
  });
});
