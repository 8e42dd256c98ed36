import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLook } from '../../src/art/names';
import { compileFile, storyFiles } from '../../src/cli/load';
import { debrief } from '../../src/core/debrief';
import type { Fact } from '../../src/core/facts';
import { foldAll } from '../../src/core/fold';
import { seeded } from '../../src/core/random';
import { bars, handInHand } from '../../src/core/score';
import type { Artifact } from '../../src/story/artifact';
import { begin, choose } from '../../src/story/turn';
import { rivals } from '../../src/story/walk';

const stories = storyFiles('stories').map((file) => {
  const compiled = compileFile(file);
  if (!compiled.ok) throw new Error(`${file}: ${JSON.stringify(compiled.problems, null, 2)}`);
  return { ...compiled, slug: compiled.artifact.meta.slug };
});

function randomWalk(artifact: Artifact, seed: number, world: number): { facts: Fact[]; ended: boolean } {
  const random = seeded(seed);
  const { runner, turn } = begin(artifact, seed, world);
  const facts = [...turn.facts];
  let { state } = turn;
  while (state.offer) {
    const { options } = state.offer.decision;
    const label = options[Math.floor(random() * options.length)]?.label as string;
    const next = choose(runner, state, label);
    facts.push(...next.facts);
    state = next.state;
  }
  return { facts, ended: state.phase === 'ended' };
}

it('are the three of the first issue', () => {
  expect(stories.map((s) => s.slug).sort()).toEqual(['name-on-the-list', 'relief', 'smoke-break']);
});

describe.each(stories)('$slug', ({ artifact, walks, problems }) => {
  it('has no errors, no advice left open, and at most one set aside', () => {
    expect(problems.filter((p) => p.setAside === undefined)).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(1);
  });

  it('draws only people that exist', () => {
    const looks = artifact.meta.cast.flatMap((m) => m.look ?? []);
    expect(looks.filter((l) => !isLook(l))).toEqual([]);
  });

  it.each(walks.map((walk, world) => [world, walk] as const))(
    'world %d: the marked-best path alone is the top, the worst is below 20, random between',
    (world, walk) => {
      const { bounds } = artifact.worlds[world] as Artifact['worlds'][number];
      const scores = walk.leaves.map((l) => handInHand(bars(l.totals, bounds)));
      const marked = walk.leaves.findIndex((l) => l.marked);
      expect(scores[marked]).toBe(100);
      expect(scores.filter((s) => s >= 99.5)).toHaveLength(1);
      expect(rivals(walk.leaves)).toEqual([]);
      expect(Math.min(...scores)).toBeLessThan(20);
      expect(bounds.random.handInHand).toBeGreaterThan(20);
      expect(bounds.random.handInHand).toBeLessThan(80);
    },
  );

  it('reaches each of its five endings in the base world', () => {
    const reached = new Set(walks[0]?.leaves.map((l) => l.ending));
    expect(artifact.meta.endings).toHaveLength(5);
    expect([...reached].sort()).toEqual(artifact.meta.endings.map((e) => e.id).sort());
  });

  it('tells each hidden fact after one sound choice, too', () => {
    const leaves = walks.flatMap((w) => w.leaves);
    for (const hidden of artifact.meta.hidden) {
      const after = leaves.filter(
        (l) => l.told.includes(hidden.id) && l.firstTimeRight.of - l.firstTimeRight.right === 1,
      );
      expect(after.length, hidden.id).toBeGreaterThan(0);
    }
  });

  it('ends on every seeded walk, meters in bounds, replay equal to live', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(artifact.worlds.length - 1), (seed, world) => {
        const { facts, ended } = randomWalk(artifact, seed, world);
        expect(ended).toBe(true);
        expect(randomWalk(artifact, seed, world).facts).toEqual(facts);
        const state = foldAll(facts);
        expect(foldAll(JSON.parse(JSON.stringify(facts)))).toEqual(JSON.parse(JSON.stringify(state)));
        for (const p of Object.values(state.people)) {
          for (const x of [p.competence, p.integrity, p.rapport]) expect(x >= 0 && x <= 100).toBe(true);
        }
        const d = debrief(facts, (artifact.worlds[world] as Artifact['worlds'][number]).bounds);
        for (const x of [d.outcomes.security, d.outcomes.service, d.outcomes.handInHand])
          expect(x >= 0 && x <= 100).toBe(true);
        expect(d.firstTimeRight.of).toBe(d.decisions.length);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps lines short enough for a phone and escapes nothing raw', () => {
    const { facts } = randomWalk(artifact, 1, 0);
    for (const f of facts) {
      if (f.fact !== 'LineShown') continue;
      expect(f.line.text.length, f.line.text).toBeLessThanOrEqual(260);
      expect(f.line.text).not.toMatch(/<[a-z]|\{|\}|->/i);
    }
  });

  it('never genders the officer', () => {
    for (const { leaves } of walks) expect(leaves.length).toBeGreaterThan(0);
    const text = JSON.stringify(artifact.ink);
    expect(text).not.toMatch(/\b(sir|ma'am), (you're|officer)|officer (he|she)\b/i);
  });
});
