import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('dead-end', () => {
  it('names the knot in which a path runs out, and the path', () => {
    const source = planted("    Theo: (annoyed) Wasn't me.\n", "    Theo: (annoyed) Wasn't me. -> yard\n").concat(
      '=== yard\nTheo: It was like that.\n',
    );
    expect(findings(source, 'dead-end')).toMatchObject([
      {
        severity: 'error',
        line: lineOf(source, '=== yard'),
        what: 'Nothing follows here after order (base world): no line, no choice and no end.',
      },
    ]);
  });
});
