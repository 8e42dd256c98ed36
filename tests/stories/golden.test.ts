import { describe, expect, it } from 'vitest';
import { compileFile, storyFiles } from '../../src/cli/load';
import { playText } from '../../src/cli/play-text';
import { debrief } from '../../src/core/debrief';
import type { Artifact, Step } from '../../src/story/artifact';
import { begin, choose } from '../../src/story/turn';

const VARIANTS = ['base', 'twin', 'twin-2'];

function transcript(artifact: Artifact, world: number, path: readonly Step[]): string {
  const { runner, turn } = begin(artifact, 1, world);
  const facts = [...turn.facts];
  let { state } = turn;
  for (const step of path) {
    const next = choose(runner, state, step.label);
    facts.push(...next.facts);
    state = next.state;
  }
  const bounds = artifact.worlds[world]?.bounds;
  if (!bounds) throw new Error(`no world ${world}`);
  return `${path.map((s) => s.label).join(', ')}\n\n${playText(facts, debrief(facts, bounds))}`;
}

/**
 * Transcripts under stories/<slug>/golden: the best and the worst path of each variant and one path to each ending.
 * An edit shows as a readable diff; `npx vitest run tests/stories/golden.test.ts -u` accepts it.
 */
describe.each(storyFiles('stories'))('%s', (file) => {
  const compiled = compileFile(file);
  if (!compiled.ok) throw new Error(`${file} does not compile`);
  const { artifact, walks } = compiled;
  const golden = (name: string) => `../../stories/${artifact.meta.slug}/golden/${name}.txt`;

  it.each(artifact.worlds.map((w, i) => [VARIANTS[i] as string, i, w] as const))(
    '%s: best and worst',
    async (name, world, { best, worst }) => {
      await expect(transcript(artifact, world, best)).toMatchFileSnapshot(golden(`${name}-best`));
      await expect(transcript(artifact, world, worst)).toMatchFileSnapshot(golden(`${name}-worst`));
    },
  );

  it.each(artifact.meta.endings.map((e) => e.id))('ending %s', async (ending) => {
    const leaves = (walks[0]?.leaves ?? []).filter((l) => l.ending === ending);
    const likeliest = leaves.toSorted((a, b) => b.firstTimeRight.right - a.firstTimeRight.right)[0];
    await expect(transcript(artifact, 0, likeliest?.path ?? [])).toMatchFileSnapshot(golden(`ending-${ending}`));
  });
});
