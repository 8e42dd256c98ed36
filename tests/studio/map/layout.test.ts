import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type MapDecision, type MapGraph } from '../../../src/studio/map/graph';
import { type Layout, layoutOverview, layoutWords } from '../../../src/studio/map/layout';

const graphs = fc
  .record({
    decisions: fc.array(fc.record({ column: fc.nat(8), replies: fc.nat(6) }), { maxLength: 60 }),
    endings: fc.nat(12),
  })
  .map(({ decisions, endings }): MapGraph => {
    const made = decisions.map(
      ({ column, replies }, i): MapDecision => ({
        ...{ id: `d${i}`, title: '', asks: '', share: 1, file: 'story.ink', line: i, column },
        replies: Array.from({ length: replies }, (_, r) => ({
          ...{ id: `d${i}/r${r}`, decision: `d${i}`, label: `r${r}`, text: '', verdict: 'mixed' as const, sum: 0 },
          ...{ security: 0, service: 0, rightIf: '', why: '', share: 0, never: false, file: 'story.ink', line: i },
        })),
      }),
    );
    return {
      decisions: made,
      endings: Array.from({ length: endings }, (_, e) => ({ id: `e${e}`, title: '', share: 0, reached: true })),
      edges: [],
      columns: Math.max(0, ...made.map((d) => d.column + 1)),
      nodes: 0,
    };
  });

function overlaps({ boxes }: Layout): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.id} ${b.id}`),
  );
}

const within = ({ boxes, width, height }: Layout) =>
  boxes.every((b) => b.x >= 0 && b.y >= 0 && b.x + b.width <= width && b.y + b.height <= height);

describe('the layout of the map', () => {
  it('lets nothing overlap and keeps all inside, with words', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = layoutWords(graph);
        expect(overlaps(layout)).toEqual([]);
        expect(within(layout)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('nor from afar, in a window of any shape', () => {
    fc.assert(
      fc.property(graphs, fc.double({ min: 0.3, max: 4, noNaN: true }), (graph, aspect) => {
        const layout = layoutOverview(graph, aspect);
        expect(overlaps(layout)).toEqual([]);
        expect(within(layout)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every decision, reply and ending with words', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const replies = graph.decisions.reduce((n, d) => n + d.replies.length, 0);
        expect(layoutWords(graph).boxes).toHaveLength(graph.decisions.length + replies + graph.endings.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the columns of the map', () => {
  const link = (line: string) => {
    const [from = '', to = ''] = line.split('>');
    return { from, to };
  };
  it.each([
    ['a line', ['a', 'b', 'c'], ['>a', 'a>b', 'b>c'], [0, 1, 2]],
    ['a detour takes the longest way', ['a', 'b', 'c'], ['>a', 'a>b', 'a>c', 'b>c'], [0, 1, 2]],
    ['two ways side by side', ['a', 'b', 'c', 'd'], ['>a', 'a>b', 'a>c', 'b>d', 'c>d'], [0, 1, 1, 2]],
    ['a way back counts for nothing', ['a', 'b'], ['>a', 'a>b', 'b>a'], [0, 1]],
    ['twins begin together', ['a', 'a2', 'b'], ['>a', '>a2', 'a>b', 'a2>b'], [0, 0, 1]],
    ['what nobody meets follows what is before it', ['a', 'x', 'b'], ['>a', 'a>b'], [0, 1, 1]],
    ['without any play, the order of the text', ['a', 'b', 'c'], [], [0, 1, 2]],
    ['the text may tell it backwards', ['c', 'b', 'a'], ['>a', 'a>b', 'b>c'], [2, 1, 0]],
  ])('%s', (_name, ids, links, columns) => {
    const found = columnsOf(ids, links.map(link));
    expect(ids.map((id) => found.get(id))).toEqual(columns);
  });
});
