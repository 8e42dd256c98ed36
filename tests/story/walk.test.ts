import { describe, expect, it } from 'vitest';
import { draftStory } from '../../src/story/draft';
import { walk } from '../../src/story/walk';

/** Plain ink has every shape of flow; walking does not ask for a key. */
function walked(source: string, mostPaths?: number) {
  const { artifact, problems } = draftStory(source, { file: 'story.ink', slug: 'story' });
  if (!artifact) throw new Error(JSON.stringify(problems));
  return walk(artifact, 0, mostPaths);
}

describe('a walk', () => {
  it('finds every path, with its chance', () => {
    const { leaves, complete } = walked('* (a) A\n  * * (c) C\n  * * (d) D\n* (b) B\n- The end.\n-> END\n');
    expect(complete).toBe(true);
    expect(leaves.map((l) => [l.path.map((p) => p.label).join(), l.weight])).toEqual([
      ['a,c', 0.25],
      ['a,d', 0.25],
      ['b', 0.5],
    ]);
  });

  it('says that a story runs in a circle before its first choice, and where', () => {
    const { trouble, leaves } = walked('-> round\n=== round\n{false: never}\n-> round\n');
    expect(leaves).toEqual([]);
    expect(trouble).toMatchObject([
      {
        path: [],
        message: expect.stringContaining('runs in a circle without a line or a choice, in the knot "round"'),
        endless: true,
        place: { knot: 'round' },
      },
    ]);
  });

  it('leaves a reply that may be given for ever, and is not complete then', () => {
    const { leaves, complete, trouble } = walked('-> hub\n=== hub\nHub.\n+ (again) Again -> hub\n+ (go) Go\n-> END\n');
    expect(complete).toBe(false);
    expect(trouble).toEqual([]);
    expect(leaves).toHaveLength(100);
  });

  it('says when no path ends', () => {
    const { trouble } = walked('-> hub\n=== hub\nHub.\n+ (again) Again -> hub\n');
    expect(trouble).toMatchObject([{ path: [], message: expect.stringContaining('comes to an end'), endless: true }]);
  });

  it('tells a loop that every path meets a few times, not a thousand', () => {
    const choices = '* A\n* B\n* C\n* D\n- Then.\n'.repeat(5);
    const { trouble } = walked(`${choices}-> round\n=== round\n-> round\n`);
    expect(trouble).toHaveLength(10);
  });
});
