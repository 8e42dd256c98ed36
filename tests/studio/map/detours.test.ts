import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ends, lanesOf, pathOf } from '../../../src/studio/map/detours';
import type { Box } from '../../../src/studio/map/layout';

const box = (id: string, x: number, y: number, width = 100, height = 80): Box => ({
  ...{ id, kind: 'reply', x, y, width, height },
});
const LEFT = box('left', 0, 200);
const RIGHT = box('right', 600, 200);
const BETWEEN = box('between', 300, 180, 100, 160);

it('goes straight where nothing is in the way', () => {
  expect(lanesOf([{ from: LEFT, to: RIGHT }], [LEFT, RIGHT])).toEqual([undefined]);
  expect(lanesOf([{ from: LEFT, to: RIGHT }], [LEFT, RIGHT, box('above', 300, 0)])).toEqual([undefined]);
  expect(pathOf({ from: LEFT, to: RIGHT }, undefined)).toBe('M100 240C160 240 540 240 600 240');
});

it('goes around a card on the side that is nearer', () => {
  const boxes = [LEFT, RIGHT, BETWEEN];
  expect(lanesOf([{ from: LEFT, to: RIGHT }], boxes)).toEqual([166]);
  const low = { from: { ...LEFT, y: 260 }, to: { ...RIGHT, y: 260 } };
  expect(lanesOf([low], boxes)).toEqual([354]);
  expect(pathOf(low, 354)).toBe('M100 300C125 300 125 354 150 354H550C575 354 575 300 600 300');
});

/** Columns of cards with gaps between them, as the layout makes them. */
const columns = fc
  .array(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 9 })
  .map((all) =>
    all.map((column, c) =>
      column.map((shift, r) => box(`${c}/${r}`, c * 154, (all[0]?.length ?? 1) + shift + r * 160)),
    ),
  );

it('never lets two of them lie on each other, nor one on a card', () => {
  fc.assert(
    fc.property(
      columns,
      fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4)), { maxLength: 30 }),
      (all, ways) => {
        const lines = ways.flatMap(([a, b, i, k]): Ends[] => {
          const from = all[a]?.[i];
          const to = all[b]?.[k];
          return from && to && b > a ? [{ from, to }] : [];
        });
        const boxes = all.flat();
        const lanes = lanesOf(lines, boxes).flatMap((y, i) => {
          const line = lines[i];
          return y === undefined || !line ? [] : [{ y, left: line.from.x + line.from.width, right: line.to.x }];
        });
        for (const [i, { y, left, right }] of lanes.entries()) {
          expect(boxes.filter((b) => b.x > left && b.x + b.width < right && y > b.y && y < b.y + b.height)).toEqual([]);
          const others = lanes.slice(i + 1).filter((o) => o.left < right && left < o.right);
          expect(others.every((o) => Math.abs(o.y - y) >= 12)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
