import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/story/draft';
import { explore } from '../../../src/story/explore/explore';
import { graphOf, type MapGraph } from '../../../src/studio/map/graph';
import { layoutWords } from '../../../src/studio/map/layout';
import { nextNever, stepFrom } from '../../../src/studio/map/steer';

const source = readFileSync('stories/smoke-break/story.ink', 'utf8');
const { draft, problems, ...rest } = draftStory(source, { file: 'story.ink', slug: 'smoke-break' });
const report = explore({ draft, problems, ...rest }, { seed: 1, plays: 10_000, seconds: 1, clock: () => 0 });
const graph = graphOf(draft, report, { bot: 'mostly-best', variant: 'base' });
const boxes = layoutWords(graph).boxes;

/** The graph with one reply that nobody took. */
const lacking = (id: string): MapGraph => ({
  ...graph,
  decisions: graph.decisions.map((d) => ({
    ...d,
    replies: d.replies.map((r) => (r.id === id ? { ...r, never: true } : r)),
  })),
});

describe('the graph of a scene', () => {
  it('has the decisions of one variant; a twin stands in its own', () => {
    const twins = graphOf(draft, report, { bot: 'mostly-best', variant: 'twin' });
    expect(graph.decisions.map((d) => d.id)).toContain('intake');
    expect(graph.decisions.map((d) => d.id)).not.toContain('intake-aed');
    expect(twins.decisions.map((d) => d.id)).toContain('intake-aed');
  });

  it('shares out the plays: what goes into a decision comes out of its replies', () => {
    for (const { share, replies } of graph.decisions) {
      expect(replies.reduce((sum, r) => sum + r.share, 0)).toBeCloseTo(share, 2);
    }
    expect(graph.endings.reduce((sum, e) => sum + e.share, 0)).toBeCloseTo(1, 2);
  });

  it('calls a line that passes over a decision a detour', () => {
    expect(graph.edges.some((e) => e.detour)).toBe(true);
    const column = new Map(graph.decisions.map((d) => [d.id, d.column]));
    for (const { from, to, detour } of graph.edges) {
      if (detour || from === '' || to.startsWith('end:')) continue;
      expect(column.get(to)).toBeLessThanOrEqual((column.get(from.split('/')[0] as string) ?? 0) + 1);
    }
  });

  it('stands in the order of the text before anybody has played', () => {
    const bare = graphOf(draft, undefined, { bot: 'random', variant: 'base' });
    expect(bare.edges).toEqual([]);
    expect(bare.decisions.map((d) => d.column)).toEqual(bare.decisions.map((_, i) => i));
  });
});

describe('keys on the map', () => {
  it('go along the story to an ending, and back to its beginning', () => {
    let at = graph.decisions[0]?.id ?? '';
    for (let i = 0; i < 30 && !at.startsWith('end:'); i++) at = stepFrom(at, 'right', graph, boxes);
    expect(at).toMatch(/^end:/);
    for (let i = 0; i < 30; i++) at = stepFrom(at, 'left', graph, boxes);
    expect(at).toBe(graph.decisions[0]?.id);
  });

  it('go down the replies and stop at the last', () => {
    const replies = graph.decisions[0]?.replies.map((r) => r.id) ?? [];
    expect(stepFrom(replies[0] ?? '', 'down', graph, boxes)).toBe(replies[1]);
    expect(stepFrom(replies.at(-1) ?? '', 'down', graph, boxes)).toBe(replies.at(-1));
  });

  it('go to what was never reached, round and round', () => {
    const [, second] = graph.decisions;
    const id = second?.replies[0]?.id ?? '';
    expect(nextNever('intake', graph)).toBeUndefined();
    expect(nextNever('intake', lacking(id))).toBe(id);
    expect(nextNever(id, lacking(id))).toBe(id);
  });
});
