import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/records/items/analyze';
import { findings } from '../../../src/records/items/findings';
import { gather } from '../../../src/records/items/gather';
import type { Attempt } from '../../../src/records/items/model';
import { discriminationWords, findingWords, percentOf, sourceWords } from '../../../src/records/items/words';
import { attempt, listed } from './plays';

const SCENE = { story: 'dock', keyHash: 'now', decisions: listed('door', 'gate') };

/** So many people took this at the door, and that at the gate. */
type Group = readonly [n: number, door: string, gate: string];
function people(groups: readonly Group[], more: Partial<Attempt> = {}): Attempt[] {
  return groups.flatMap(([n, door, gate], g) =>
    Array.from({ length: n }, (_, i) => attempt(`${more.keyHash ?? ''} ${g} ${i}`, { door, gate }, more)),
  );
}
const found = (...attempts: Attempt[][]) => findings(analyze(gather(attempts.flat(), []), SCENE));
const atDoor = (all: ReturnType<typeof found>) =>
  all.filter((f) => f.decision === 'door').map((f) => (f.reply ? `${f.rule} ${f.reply}` : f.rule));

describe('findings', () => {
  it('are none of eleven people, whatever they did', () => {
    expect(found(people([[11, 'poor', 'best']]))).toEqual([]);
  });

  it('name a reply that nobody picks, and call few plays a hint', () => {
    const [first] = found(
      people([
        [7, 'best', 'best'],
        [7, 'poor', 'poor'],
      ]),
    ).filter((f) => f.rule === 'nobody');
    expect(first && findingWords(first)).toBe(
      'A hint: nobody of 14 picks “middling” in “door”. Give it a better reason, or drop it.',
    );
  });

  it('tell a key that the strong miss, and the reply that they prefer', () => {
    const all = found(
      people([
        [10, 'middling', 'best'],
        [20, 'middling', 'middling'],
        [10, 'best', 'poor'],
      ]),
    );
    expect(atDoor(all)).toEqual(['against', 'rival middling', 'nobody poor']);
    expect(all[0]?.hint).toBe(false);
    expect(all[0] && findingWords(all[0])).toMatch(/0 % of the strongest quarter find it, 100 % of the weakest/);
  });

  it('take a small difference of few people for chance', () => {
    // Of twelve the top quarter is three: 2 of 3 against 3 of 3 is said to nobody, 1 of 3 against 3 of 3 is.
    const few = (right: number) =>
      people([
        [right, 'best', 'best'],
        [3 - right, 'middling', 'best'],
        [6, 'best', 'middling'],
        [3, 'best', 'poor'],
      ]);
    expect(atDoor(found(few(2)))).toEqual(['nobody poor']);
    expect(atDoor(found(few(1)))).toEqual(['against', 'nobody poor']);
  });

  it('tell what is surely too hard, surely too easy, and what tells nobody apart', () => {
    expect(
      atDoor(
        found(
          people([
            [1, 'best', 'best'],
            [30, 'poor', 'best'],
            [9, 'middling', 'poor'],
          ]),
        ),
      ),
    ).toContain('hard');
    expect(
      atDoor(
        found(
          people([
            [40, 'best', 'best'],
            [1, 'middling', 'poor'],
            [1, 'poor', 'poor'],
          ]),
        ),
      ),
    ).toEqual(['rare middling', 'rare poor']);
    expect(
      atDoor(
        found(
          people([
            [80, 'best', 'best'],
            [1, 'middling', 'poor'],
            [1, 'poor', 'best'],
          ]),
        ),
      ),
    ).toContain('easy');
    const flat: Group[] = ['best', 'middling', 'poor'].flatMap((gate): Group[] => [
      [10, 'best', gate],
      [10, 'middling', gate],
      [10, 'poor', gate],
    ]);
    expect(atDoor(found(people(flat)))).toEqual(['weak']);
  });

  it('tell that another key was answered otherwise, where chance cannot have done it', () => {
    const now: Group[] = [
      [30, 'best', 'best'],
      [5, 'poor', 'poor'],
      [5, 'middling', 'middling'],
    ];
    const earlier = (n: number) =>
      people(
        [
          [n, 'poor', 'best'],
          [n, 'middling', 'poor'],
        ],
        { keyHash: 'old' },
      );
    expect(atDoor(found(people(now), earlier(10)))).toContain('drift');
    expect(atDoor(found(people(now), earlier(5)))).not.toContain('drift');
  });
});

it('says figures as people do', () => {
  expect([0, 0.004, 0.5, 0.996, 1].map(percentOf)).toEqual(['0 %', 'under 1 %', '50 %', 'over 99 %', '100 %']);
  expect(discriminationWords({ none: 'few', n: 3 })).toBe('too few to say (3 of 12)');
  expect(discriminationWords({ value: -0.1, n: 40, top: 0, bottom: 0.1 })).toBe('-0.10, points the wrong way');
  expect(discriminationWords({ value: 0.25, n: 40, top: 1, bottom: 0.75 })).toBe('0.25, fair');
  expect(discriminationWords({ value: 0.25, n: 39, top: 1, bottom: 0.75 })).toBe('0.25, a hint (39 plays)');
  const practiced = people([[1, 'best', 'best']]).map((a) => ({ ...a, id: 'again', first: false }));
  const report = analyze(gather([...people([[2, 'best', 'best']]), ...practiced, ...practiced], []), SCENE);
  expect(sourceWords(report)).toBe(
    '2 first attempts, 2 people · 1 practice play left out · 1 came twice and counts once',
  );
});
