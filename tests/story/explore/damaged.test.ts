import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigStory } from '../../../scripts/bench/big-story.mjs';
import { seeded, shuffled } from '../../../src/core/random';
import { draftStory } from '../../../src/story/draft';
import { explore } from '../../../src/story/explore/explore';
import { OPTIONS, scene } from './help';

/** Damage as it happens at a desk: a file cut short, lines lost, doubled, moved; signs gone. */
function damageOf(source: string): fc.Arbitrary<string> {
  const lines = source.split('\n');
  const spot = fc.tuple(fc.nat(lines.length), fc.nat(40));
  const nthGone = (sign: string, n: number): string => {
    const parts = source.split(sign);
    const at = 1 + (n % Math.max(1, parts.length - 1));
    return `${parts.slice(0, at).join(sign)}${parts.slice(at).join(sign)}`;
  };
  return fc.oneof(
    fc.nat(source.length).map((at) => source.slice(0, at)),
    fc.nat(source.length).map((at) => source.slice(at)),
    spot.map(([at, n]) => [...lines.slice(0, at), ...lines.slice(at + n)].join('\n')),
    spot.map(([at, n]) => [...lines.slice(0, at + n), ...lines.slice(at)].join('\n')),
    fc.tuple(spot, fc.nat()).map(([[at, n], seed]) => {
      const part = shuffled(lines.slice(at, at + n), seeded(seed));
      return [...lines.slice(0, at), ...part, ...lines.slice(at + n)].join('\n');
    }),
    fc.constantFrom('->', '===', '*', '[', ']', '{', '}', '\\', '#', ':').map((sign) => source.replaceAll(sign, '')),
    fc
      .tuple(fc.constantFrom('-> ', '* ', '{', '}', '- ', '# decision: '), fc.nat(200))
      .map(([sign, n]) => nthGone(sign, n)),
  );
}

describe.each([
  ['a shipped story', readFileSync('stories/smoke-break/story.ink', 'utf8'), 20],
  ['a small scene', scene(), 100],
  ['plain ink', bigStory(4, 2), 60],
])('%s that was damaged', (_name, source, numRuns) => {
  it('is explored, or told what is wrong with it; it never hangs and never throws', () => {
    let explored = 0;
    fc.assert(
      fc.property(damageOf(source), (text) => {
        const drafted = draftStory(text, { file: 'story.ink', slug: 'story' });
        if (!drafted.artifact) {
          expect(drafted.problems.some((p) => p.severity === 'error' && p.what !== '')).toBe(true);
        }
        // Where the rules of our language refuse the damage, ink alone has to hold.
        if (!drafted.draft.ink.ink) return;
        explored += 1;
        const report = explore(drafted, { ...OPTIONS, plays: 3 });
        const { choices, lines } = report.coverage;
        expect(choices.reached + choices.missed.length).toBe(choices.total);
        expect(lines.reached + lines.missed.length).toBe(lines.total);
        expect(report.plays).toBeLessThan(100);
        for (const { message } of report.trouble) expect(message).toMatch(/^The story /);
      }),
      { numRuns },
    );
    expect(explored).toBeGreaterThan(numRuns / 5);
  });
});
