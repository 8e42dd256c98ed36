import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textProblems } from '../story';

describe('html', () => {
  it('finds markup in a sentence and takes it out', () => {
    const source = planted('It never latches', 'It <b>never</b> latches');
    const found = onlyFinding(source, 'html', '<b>');
    expect(found.what).toBe('"<b>" and "</b>" would be shown as written.');
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds it in a reply’s tag, at the line of the tag', () => {
    const source = planted('Kind, and the cold', 'Kind, <i class="x">and</i> the cold');
    expect(mended(source, onlyFinding(source, 'html', '<i class'))).toBe(STORY);
    const broken = planted('Kind, and the cold', 'Kind,<br/>and the cold');
    expect(mended(broken, onlyFinding(broken, 'html', '<br/>'))).toBe(STORY);
  });

  it('leaves less than, glue and threads alone', () => {
    const source = planted('Jess: Is that', '{theo_trust<50: Hm}<>, 3 < 4 and 5 > 4.\nJess: Is that');
    expect(textProblems(source)).toEqual([]);
  });
});
