import { describe, expect, it } from 'vitest';
import { lineOf, onlyFinding, planted, textProblems } from '../story';

describe('text-after-end', () => {
  it('finds a line behind an end and behind a divert', () => {
    const end = planted('# end: ajar\n    -> END\n', '# end: ajar\n    -> END\n    Jess: (calm) Bye.\n');
    expect(onlyFinding(end, 'text-after-end', 'Bye.').what).toContain('stands behind "-> END"');
    const divert = planted('- -> inside\n', '- -> inside\nJess: Too late.\nJess: Much too late.\n');
    expect(onlyFinding(divert, 'text-after-end', 'Jess: Too late').what).toBe(
      `This line stands behind "-> inside" (line ${lineOf(divert, '- -> inside')}).`,
    );
  });

  it('finds one behind a choice that leaves', () => {
    const source = planted('Jess: Is that', '* Look. -> grille\n  Nobody reads this.\n* Go on.\n- Jess: Is that');
    expect(onlyFinding(source, 'text-after-end', 'Nobody reads this').line).toBeGreaterThan(0);
  });

  it('leaves what something leads to alone', () => {
    const source = planted(
      'Jess: Is that',
      [
        '{can_latch: -> more}',
        'A line.',
        '* Look. -> more',
        '* Go on.',
        '- (there) So.',
        '{',
        '- grille.ask: -> more',
        '- else: Hm.',
        '}',
        '-> more ->',
        'Back again.',
        'Jess: Is that',
      ].join('\n'),
    );
    expect(textProblems(`${source}=== more\nHm.\n-> END\n= stitch\nHo.\n-> END\n`)).toEqual([]);
  });
});
