import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../src/cli/load';
import { finishStory } from '../../src/story/compile';
import { type Drafted, draftStory } from '../../src/story/draft';
import { StoryTrouble } from '../../src/story/runner';
import { begin, choose } from '../../src/story/turn';
import { type Damaged, damaged } from './damage';

const STORIES = storyFiles('stories').map((file) => readFileSync(file, 'utf8'));
const STORY_COUNT = 500;
/** Seconds of the processor for one story; most take a fiftieth. Other work on the machine does not count. */
const MOST_SECONDS = 2;
const CHOICES = 20;

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Something is said, at a line that exists, in words. */
function expectFindings({ problems }: Drafted, { source, parts }: Damaged): void {
  for (const { what, mend, file, line } of problems) {
    expect([what, mend, file].every((text) => text.trim() !== '')).toBe(true);
    const text = file === 'story.ink' ? source : (parts?.(file) ?? '');
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
  }
}

/** To an end, to a trouble in words, or for a while. */
function play({ artifact }: Drafted): 'played' | 'trouble' {
  if (!artifact) throw new Error('Nothing to play.');
  try {
    const { runner, turn } = begin(artifact, 1, 0);
    let { state } = turn;
    for (let n = 0; n < CHOICES && state.offer; n++) {
      const { options } = state.offer.decision;
      state = choose(runner, state, options[(n * 7) % options.length]?.label ?? '').state;
    }
    return 'played';
  } catch (error) {
    if (!(error instanceof StoryTrouble)) throw error;
    expect(error.message).toMatch(/^(The story|More than|This play|A )/);
    return 'trouble';
  }
}

describe('five hundred damaged stories', () => {
  it('each give a finding or a play, within two seconds', { timeout: 120_000 }, () => {
    const met = { finding: 0, played: 0, trouble: 0 };
    const each = (story: Damaged): void => {
      const drafted = draftStory(story.source, { file: 'story.ink', slug: 'story', include: story.parts });
      expectFindings(drafted, story);
      if (!drafted.artifact) {
        expect(drafted.problems.some((p) => p.severity === 'error')).toBe(true);
        met.finding += 1;
        return;
      }
      finishStory(drafted);
      met[play(drafted)] += 1;
    };
    fc.assert(
      fc.property(damaged(STORIES), (story) => {
        expect(secondsOf(() => each(story))).toBeLessThan(MOST_SECONDS);
      }),
      { numRuns: STORY_COUNT },
    );
    // A mix in which nothing plays, or nothing is wrong, would prove nothing.
    expect(met.finding).toBeGreaterThan(STORY_COUNT / 3);
    expect(met.played).toBeGreaterThan(20);
    expect(met.trouble).toBeGreaterThan(20);
  });
});
