import { describe, expect, it, vi } from 'vitest';
import bundled from '../../assets/characters/heads.json';
import { HEAD_WORDS } from '../../src/art/recipe/words';

// As on a page that was just opened: other tests may have drawn every head by now.
vi.resetModules();
const { headsAreHere, headsFor, loadArt } = await import('../../src/art/load');

const lookWith = (head: string): string => `${head}; black; skin 3; work shirt; 30`;

describe('heads that come later', () => {
  it('are exactly those that the art does not bring along', () => {
    const early = HEAD_WORDS.filter((head) => headsAreHere([lookWith(head)]));
    expect([...early].sort()).toEqual(Object.keys(bundled.head).sort());
    expect(headsAreHere([undefined, 'theo', 'a look that nobody drew'])).toBe(true);
    expect(headsAreHere(['theo', lookWith('afro')])).toBe(false);
  });

  it('are here once they were asked for, and drawn', async () => {
    const { portrait } = await loadArt([lookWith('afro')]);
    await headsFor(['theo']);
    for (const head of HEAD_WORDS) {
      expect(headsAreHere([lookWith(head)])).toBe(true);
      expect(portrait(lookWith(head) as 'theo', { face: 'calm', crop: 'head' })).toContain('<path');
    }
  });
});
