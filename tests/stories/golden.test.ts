import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../src/cli/load';
import { accept, shown, transcripts } from '../../src/cli/transcript';

/**
 * Transcripts under stories/<slug>/golden: for each variant the best path, the worst, and one path to each ending. An
 * edit shows as a readable diff, and the command below accepts it.
 */
describe.each(storyFiles('stories'))('%s', (file) => {
  const found = transcripts(file);
  if (!('kept' in found)) throw new Error(found.trouble);

  it('keeps its best path, its worst and its endings', () => {
    const names = found.kept.map((k) => k.name);
    expect(names).toEqual(expect.arrayContaining(['base-best', 'base-worst', 'twin-best', 'twin-worst']));
    expect(names.filter((name) => name.startsWith('ending-'))).toHaveLength(5);
  });

  it.each(found.kept)('plays $name as it was kept', (kept) => {
    const says = `\n${shown(kept)}\n\nTo accept: ${accept([file])}\n`;
    expect(kept.state, says).toBe('same');
  });
});
