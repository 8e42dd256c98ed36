import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import { listed } from '../../src/story/listed';
import { tellings } from '../../src/story/tellings';

const compiled = compileStory(readFileSync('stories/relief/story.ink', 'utf8'), { file: 'story.ink', slug: 'relief' });
if (!compiled.ok) throw new Error('The story of this test does not compile.');
const { artifact, draft } = compiled;
const wanted = listed(draft.outline).map((d) => d.name);
const plays = tellings(artifact, 3, wanted);

it('come to every decision, twins and all, in few plays', () => {
  const met = new Set(
    plays.flatMap((p) => p.facts.flatMap((f) => (f.fact === 'DecisionOffered' ? [f.decision.id] : []))),
  );
  expect([...met].sort()).toEqual([...wanted].sort());
  expect(plays.length).toBeLessThanOrEqual(8);
});

it('are the same for a seed, and do not always take the best', () => {
  const two = wanted.slice(0, 2);
  expect(tellings(artifact, 3, two)).toEqual(tellings(artifact, 3, two));
  const taken = plays.flatMap((p) => p.facts.flatMap((f) => (f.fact === 'ChoiceMade' ? [f.label] : [])));
  const best = new Set(artifact.worlds.flatMap((w) => w.best.map((s) => s.label)));
  expect(taken.some((label) => !best.has(label))).toBe(true);
  expect(tellings(artifact, 3, ['no-such-decision'])).toEqual([]);
});

it('know names of before, the best, and their lines', () => {
  const text = `# cast: Al = Al Ng, guest; visitors; calm
-> door
=== door
# decision: gate = The gate  # was: grille  # was: grid
* (go) ["Go in." \\
  # was: walk  # best]
  -> END
* ["No name."] -> END
`;
  const { draft: small } = compileStory(text, { file: 'x.ink', slug: 'x' });
  expect(listed(small.outline)).toEqual([
    {
      ...{ name: 'gate', was: ['grille', 'grid'], file: 'x.ink', line: 4 },
      replies: [{ name: 'go', was: ['walk'], text: '"Go in."', best: true, file: 'x.ink', line: 5 }],
    },
  ]);
});
