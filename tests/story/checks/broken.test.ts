import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/story/draft';
import { STORY } from './story';

/** What slips into a text while somebody types. */
const SLIPS = [
  ...'[](){}#\\|*-=~<>:"\n ',
  '->',
  '<-',
  '//',
  '/*',
  '\\\n',
  '\\ \n',
  '\uFEFF',
  '=== ',
  '{can_latch: ',
  '* (',
];

/** One stretch of the story replaced by something else. */
const slip = fc.record({
  at: fc.nat(STORY.length),
  remove: fc.nat(40),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...SLIPS), fc.string({ maxLength: 8 })),
});

function broken(slips: readonly { readonly at: number; readonly remove: number; readonly insert: string }[]): string {
  return slips.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), STORY);
}

describe('a text that somebody is in the middle of', () => {
  it('never stops the rules, and every mend is an edit of that text', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const source = broken(slips);
        const { problems, draft } = draftStory(source, { file: 'story.ink', slug: 'door' });
        const text = draft.texts.get('story.ink') ?? '';
        for (const { line, fix } of problems) {
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          const edits = (fix?.edits ?? []).toSorted((a, b) => a.from - b.from);
          edits.forEach(({ from, to }, i) => {
            expect(from).toBeGreaterThanOrEqual(edits[i - 1]?.to ?? 0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(text.length);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is named as an error wherever ink cannot compile it', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 2 }), (slips) => {
        const { problems, draft, artifact } = draftStory(broken(slips), { file: 'story.ink', slug: 'door' });
        if (draft.ink.ink) return;
        expect(artifact).toBeUndefined();
        expect(problems.filter((p) => p.severity === 'error')).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
