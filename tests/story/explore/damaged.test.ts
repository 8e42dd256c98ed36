import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seeded, shuffled } from '../../../src/core/random';
import { draftStory } from '../../../src/story/draft';
import { explore } from '../../../src/story/explore/explore';
import { OPTIONS } from './help';

const source = readFileSync('stories/smoke-break/story.ink', 'utf8');
const lines = source.split('\n');

/** Damage as it happens at a desk: a file cut short, lines lost, doubled, moved; signs gone. */
const damage = fc.oneof(
  fc.nat(source.length).map((at) => source.slice(0, at)),
  fc.nat(source.length).map((at) => source.slice(at)),
  fc
    .tuple(fc.nat(lines.length), fc.nat(40))
    .map(([at, n]) => [...lines.slice(0, at), ...lines.slice(at + n)].join('\n')),
  fc
    .tuple(fc.nat(lines.length), fc.nat(40))
    .map(([at, n]) => [...lines.slice(0, at + n), ...lines.slice(at)].join('\n')),
  fc.tuple(fc.nat(lines.length), fc.integer({ min: 2, max: 60 }), fc.nat()).map(([at, n, seed]) => {
    const part = shuffled(lines.slice(at, at + n), seeded(seed));
    return [...lines.slice(0, at), ...part, ...lines.slice(at + n)].join('\n');
  }),
  fc.constantFrom('->', '===', '*', '[', ']', '{', '}', '\\', '#', ':').map((sign) => source.replaceAll(sign, '')),
  fc
    .tuple(fc.constantFrom('-> ', '* ', '{', '}', '- ', '# decision: '), fc.nat(200))
    .map(([sign, n]) => nthGone(sign, n)),
);

function nthGone(sign: string, n: number): string {
  const parts = source.split(sign);
  const at = 1 + (n % Math.max(1, parts.length - 1));
  return `${parts.slice(0, at).join(sign)}${parts.slice(at).join(sign)}`;
}

it('a damaged story is explored, or told what is wrong with it; it never hangs and never throws', () => {
  let ours = 0;
  let inkAlone = 0;
  fc.assert(
    fc.property(damage, (text) => {
      const drafted = draftStory(text, { file: 'story.ink', slug: 'story' });
      if (drafted.artifact) ours += 1;
      else expect(drafted.problems.some((p) => p.severity === 'error' && p.what !== '')).toBe(true);
      if (!drafted.draft.ink.ink) return;
      // Where the rules of our language refuse the damage, ink alone has to hold.
      inkAlone += 1;
      const report = explore(drafted, { ...OPTIONS, plays: 3 });
      const { choices, lines } = report.coverage;
      expect(choices.reached + choices.missed.length).toBe(choices.total);
      expect(lines.reached + lines.missed.length).toBe(lines.total);
      expect(report.plays).toBeLessThan(200);
      for (const { message } of report.trouble) expect(message).toMatch(/^The story /);
    }),
    { numRuns: 100 },
  );
  expect([ours > 3, inkAlone > 20]).toEqual([true, true]);
});
