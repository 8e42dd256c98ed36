import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

describe('no-bracket', () => {
  const bare = planted('* (hold) ["For', '* (hold) "For').replace(
    'stands at the door for that minute.]',
    'stands at the door for that minute.',
  );

  it('finds a scored reply without brackets and puts it into a pair', () => {
    const found = onlyFinding(bare, 'no-bracket', '* (hold)');
    const after = mended(bare, found);
    expect(after).toContain('* (hold) ["For');
    expect(after).toContain('for that minute.]\n');
    expect(textProblems(after)).toEqual([]);
  });

  it('stops before a divert', () => {
    const source = bare.replace('stands at the door for that minute.', 'stands at the door for that minute. -> grille');
    expect(mended(source, textFindings(source, 'no-bracket')[0])).toContain('for that minute.] -> grille');
  });

  it('finds words before the bracket', () => {
    const source = planted('* (hold) ["For the minute', '* (hold) {can_latch} "For [the minute');
    const after = mended(source, onlyFinding(source, 'no-bracket', '* (hold)'));
    expect(after).toContain('* (hold) {can_latch} ["For the minute');
    expect(textProblems(after)).toEqual([]);
  });

  it('leaves choices without tags alone', () => {
    expect(textProblems(planted('Jess: Is that', '* Look.\n* Go [on] now.\n- Jess: Is that'))).toEqual([]);
  });
});
