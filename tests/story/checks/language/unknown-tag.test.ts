import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textFindings, textProblems } from '../story';

describe('unknown-tag', () => {
  it('names the nearest tag, on a reply', () => {
    const source = planted('# heard: Theo: The door can wait', '# haerd: Theo: The door can wait');
    const found = textProblems(source).find((p) => p.rule === 'unknown-tag');
    expect(found).toMatchObject({ what: '"# haerd" is not a word of the language.', mend: 'Did you mean "heard"?' });
    expect(mended(source, found)).toBe(STORY);
  });

  it('on a line and at the top, and a name of the cast is a tag, too', () => {
    const line = planted('# end: ajar', '# edn: ajar');
    expect(mended(line, onlyFinding(line, 'unknown-tag', '# edn: ajar'))).toBe(STORY);
    const top = planted('# time: Tue', '# tiem: Tue');
    expect(mended(top, textFindings(top, 'unknown-tag')[0])).toBe(STORY);
    const person = planted('# Jess: rapport 1', '# Jes: rapport 1');
    expect(mended(person, onlyFinding(person, 'unknown-tag', '# Jes: rapport 1'))).toBe(STORY);
  });

  it('lists the words where none is near, and offers no mend', () => {
    const source = planted('# end: ajar', '# end: ajar # xylophone');
    const found = onlyFinding(source, 'unknown-tag', 'xylophone');
    expect(found.mend).toContain('Known here: enter, exit,');
    expect(found.fix).toBeUndefined();
  });

  it('is silent in a story that was written for something else', () => {
    expect(textProblems('# author: me\n-> a\n=== a\nHi. # mood: dark\n-> END\n')).toEqual([]);
  });
});
