import { describe, expect, it } from 'vitest';
import { findings, planted } from '../story';

describe('many-paths', () => {
  it('says that a story which may go on for ever was not walked whole', () => {
    const source = planted('Jess: Is that', '+ (more) Again -> inside\n+ (less) Enough.\n- Jess: Is that');
    expect(findings(source, 'many-paths')).toMatchObject([
      { severity: 'advice', what: expect.stringContaining('too many paths') },
    ]);
  });
});
