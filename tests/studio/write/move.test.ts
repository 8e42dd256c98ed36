import { describe, expect, it } from 'vitest';
import type { DecisionSource } from '../../../src/story/outline';
import { moveReply } from '../../../src/studio/write/move';
import { applied, DOOR, file, read, rows, SHIPPED, shipped } from './scene';

const first = (text: string) => read(file(text)).decisions[0] as DecisionSource;
const labels = (text: string) => first(text).options.map((o) => o.label);
const move = (text: string, index: number, by: -1 | 1) => moveReply(file(text), first(text), index, by);

describe('a reply that moves', () => {
  it('takes its answers along, and the way back is the same text', () => {
    const then = applied(file(DOOR), move(DOOR, 0, 1)).text;
    expect(labels(then)).toEqual(['order', 'walk', 'rest']);
    expect(then).toContain('    They go. // slowly\n    -> END\n* (walk)');
    expect(then).toContain('    ** ["Further?"] Yes.\n    -> END\n\n* (rest)');
    expect(applied(file(then), move(then, 1, -1)).text).toBe(DOOR);
  });

  it('leaves blank lines and the comment behind the last one where they are', () => {
    const then = applied(file(DOOR), move(DOOR, 2, -1)).text;
    expect(labels(then)).toEqual(['walk', 'rest', 'order']);
    expect(then).toContain('    They go. // slowly\n    -> END\n\n// The end of it\n=== other');
  });

  it.each([
    ['the first, up', DOOR, 0, -1, 'first'],
    ['the last, down', DOOR, 2, 1, 'last'],
    ['under a comment', DOOR.replace('* (order)', '// firm\n* (order)'), 0, 1, 'comment'],
    ['above which a comment stands', DOOR.replace('* (walk)', '// soft\n* (walk)'), 0, 1, 'comment'],
    [
      'in braces',
      DOOR.replace('* (walk)', '{twin:\n* (walk)').replace('\n// The end', '}\n// The end'),
      0,
      1,
      'braces',
    ],
  ] as const)('%s is refused with words', (_, text, index, by, word) => {
    expect(move(text, index, by)).toEqual({ problem: expect.stringContaining(word) });
  });
});

describe.each(SHIPPED)('every reply of %s', (name) => {
  it('moves down with its answers, or says why not', () => {
    let moved = 0;
    for (const knot of shipped(name).text.split(/^(?==== )/m)) {
      const source = file(knot);
      for (const d of read(source).decisions) {
        for (let i = 0; i + 1 < d.options.length; i++) {
          const result = moveReply(source, d, i, 1);
          if ('problem' in result) continue;
          moved++;
          const then = applied(source, result);
          expect(then.text.split('\n').toSorted()).toEqual(knot.split('\n').toSorted());
          expect(rows(then).toSorted()).toEqual(rows(source).toSorted());
          const back = moveReply(then, read(then).decisions.find((o) => o.id === d.id) as DecisionSource, i + 1, -1);
          expect(applied(then, back).text).toBe(knot);
        }
      }
    }
    expect(moved).toBeGreaterThan(20);
  });
});
