import { describe, expect, it } from 'vitest';
import { findings, planted } from '../story';

describe('no-ending', () => {
  it('names a path without an ending, and how many more there are', () => {
    expect(findings(planted(' # end: ajar', ''), 'no-ending')).toMatchObject([
      { what: 'The path ask, hold ends without "# end: …" (base world, and so do 2 more).' },
    ]);
  });
});
