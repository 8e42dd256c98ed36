import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/story/scan';
import { enterAt } from '../../../src/studio/editor/enter';

/** The text after Enter at the bar, with the bar where the cursor is then. */
function enter(marked: string): string | undefined {
  const pos = marked.indexOf('|');
  const text = marked.replace('|', '');
  const typed = enterAt(Text.of(text.split('\n')), pos);
  if (!typed) return undefined;
  const after = text.slice(0, typed.from) + typed.insert + text.slice(typed.from);
  return `${after.slice(0, typed.cursor)}|${after.slice(typed.cursor)}`;
}

describe('Enter inside the brackets of a reply', () => {
  it.each([
    ['* (a) ["Hi."|]', '* (a) ["Hi." \\\n    |]'],
    ['  * (a) ["Hi." |# best]', '  * (a) ["Hi." \\\n      |# best]'],
    ['* ["Hi." \\\n    # tone: command| \\\n    # best]', '* ["Hi." \\\n    # tone: command \\\n    | \\\n    # best]'],
    ['* ["Hi." \\|\n    # best]', '* ["Hi." \\\n    | \\\n    # best]'],
    ['* ["Hi." \\\n    # best|]', '* ["Hi." \\\n    # best \\\n    |]'],
  ])('%j', (before, after) => {
    expect(enter(before)).toBe(after);
  });

  it('keeps the reply one choice with all its tags', () => {
    const text = (enter('* (a) ["Hi." \\\n    # tone: command| \\\n    # best]') ?? '').replace('|', '# why: x');
    expect(scan(text, 'f').pieces.map((p) => p.tags.map((t) => t.name))).toEqual([['tone', 'why', 'best']]);
  });

  it('is only Enter elsewhere', () => {
    for (const text of ['Theo: Hm.|', '* (a) ["Hi."]|', '* (a)| ["Hi."]', '- [x|]', '# why: [x|]', '* a \\[x|']) {
      expect(enter(text), text).toBeUndefined();
    }
  });
});
