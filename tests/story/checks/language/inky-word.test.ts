import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('inky-word', () => {
  it.each(['author: me', 'CLEAR', 'IMAGE: door.png', 'theme: dark'])('finds # %s and takes it out', (tag) => {
    const source = planted('Jess: Is that door staying open?', `Jess: Is that door staying open? # ${tag}`);
    const found = onlyFinding(source, 'inky-word', tag);
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('finds it at the top', () => {
    const source = planted('# time: Tue', '# author: me\n# time: Tue');
    expect(onlyFinding(source, 'inky-word', '# author').what).toBe('"# author" is a word of Inky\'s web export.');
  });
});
