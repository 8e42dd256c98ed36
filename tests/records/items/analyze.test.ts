import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/records/items/analyze';
import { gather } from '../../../src/records/items/gather';
import type { Attempt } from '../../../src/records/items/model';
import { quartersOf, restOf } from '../../../src/records/items/quarters';
import { shareOf } from '../../../src/records/items/share';
import { attempt, listed, met } from './plays';

const SCENE = { story: 'dock', keyHash: 'now', decisions: listed('door', 'gate') };
const report = (attempts: readonly Attempt[], options = {}) => analyze(gather(attempts, []), SCENE, options);

/** Twelve plays: `gate` makes three strong, six middling and three weak; `door` is what is measured. */
const TWELVE = [
  ...['best', 'best', 'poor'].map((door, i) => attempt(`s${i}`, { door, gate: 'best' })),
  ...['best', 'best', 'best', 'middling', 'poor', 'poor'].map((door, i) =>
    attempt(`m${i}`, { door, gate: 'middling' }),
  ),
  ...['best', 'poor', 'poor'].map((door, i) => attempt(`w${i}`, { door, gate: 'poor' })),
];

describe('a share', () => {
  it('has the interval of Wilson', () => {
    // Of 12: 0 gives z²/(n + z²) = 3.8416 / 15.8416; 6 gives 0.5 ± 1.96 / 1.3201 × √(0.25/12 + 3.8416/576).
    expect(shareOf(0, 12)).toMatchObject({ share: 0, low: 0, high: expect.closeTo(0.2425, 4) });
    expect(shareOf(6, 12)).toMatchObject({ low: expect.closeTo(0.2538, 4), high: expect.closeTo(0.7462, 4) });
    expect(shareOf(12, 12)).toMatchObject({ share: 1, high: 1, low: expect.closeTo(0.7575, 4) });
    expect(shareOf(0, 0)).toEqual({ n: 0, of: 0, share: 0, low: 0, high: 1 });
  });

  it('lies within its interval, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        const { share, low, high } = shareOf(Math.min(a, b), Math.max(a, b, 1));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the rest of a scene', () => {
  it('is hand in hand over every decision but one', () => {
    const play = [met('door', 'best'), met('gate', 'middling'), met('ramp', 'best')];
    // Without the gate both others are best; without the door (0 + 2 - -4) / 8 = 75 of 100 on each bar.
    expect(restOf(play, 1)).toBe(100);
    expect(restOf(play, 0)).toBe(75);
    expect(restOf([met('door', 'best')], 0)).toBeUndefined();
  });

  it('gives equal people equal parts of a quarter', () => {
    expect(quartersOf([3, 3, 2, 2, 1, 1, 0, 0])).toEqual({
      top: [1, 1, 0, 0, 0, 0, 0, 0],
      bottom: [0, 0, 0, 0, 0, 0, 1, 1],
      size: 2,
    });
    expect(quartersOf([9, 9, 9, 9, 1, 1, 1, 0]).top).toEqual([0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0]);
    expect(quartersOf([9, 9, 9, 9, 1, 1, 1, 0]).bottom).toEqual([0, 0, 0, 0, 1 / 3, 1 / 3, 1 / 3, 1]);
  });
});

describe('item analysis', () => {
  it('reckons as one does on paper', () => {
    const { decisions, people, key } = report(TWELVE);
    const [door, gate] = decisions;
    expect(people).toBe(12);
    expect(key).toMatchObject({ keyHash: 'now', plays: 12, voters: 0, today: true });
    expect(door?.found).toMatchObject({ n: 6, of: 12, share: 0.5 });
    expect(door?.replies.map(({ name, shown, picked }) => [name, shown, picked.n])).toEqual([
      ['best', 12, 6],
      ['middling', 12, 1],
      ['poor', 12, 5],
    ]);
    // Top quarter: two of three; bottom quarter: one of three.
    expect(door?.discrimination).toEqual({
      ...{ n: 12, value: expect.closeTo(1 / 3, 10) },
      ...{ top: expect.closeTo(2 / 3, 10), bottom: expect.closeTo(1 / 3, 10) },
    });
    expect(door?.replies.map((r) => r.top)).toEqual([expect.closeTo(2 / 3, 10), 0, expect.closeTo(1 / 3, 10)]);
    // By the door there are six strong: three parts of six, of whom two of six took the best gate.
    expect(gate?.discrimination).toMatchObject({ top: expect.closeTo(2 / 6, 10), bottom: expect.closeTo(1 / 5, 10) });
  });

  it('says nothing of discrimination below twelve plays, nor where all did alike elsewhere', () => {
    expect(report(TWELVE.slice(1)).decisions[0]?.discrimination).toEqual({ none: 'few', n: 11 });
    const alike = TWELVE.map((a, i) => attempt(`${i}`, { door: a.met[0]?.took ?? '', gate: 'best' }));
    expect(report(alike).decisions[0]?.discrimination).toEqual({ none: 'alike', n: 12 });
  });

  it('counts a play of several files once, and one first attempt a person', () => {
    const [one, two] = TWELVE as [Attempt, Attempt];
    const again = attempt('later', { door: 'best' }, { person: one.person, startedAt: 9_000 });
    const copy = { ...one, first: false };
    const counted = report([copy, again, one, two, one]);
    expect(counted.key?.plays).toBe(2);
    expect(counted).toMatchObject({ leftOut: 1, twice: 2 });
    expect(report([copy, again, one, two, one], { practice: true }).key?.plays).toBe(3);
  });

  it('takes a decision that comes again as it was met first', () => {
    const looped = { ...attempt('x', {}), met: [met('door', 'poor'), met('door', 'best')] };
    expect(report([looped]).decisions[0]?.found).toMatchObject({ n: 0, of: 1 });
  });

  it('knows names of an earlier day, and keeps what is gone apart', () => {
    const decisions = [{ ...listed('entrance')[0], was: ['door'] }] as ReturnType<typeof listed>;
    const found = analyze(gather(TWELVE, []), { ...SCENE, decisions });
    expect(found.decisions.map((d) => [d.name, d.gone])).toEqual([
      ['entrance', false],
      ['gate', true],
    ]);
  });

  it('shows today’s key where somebody played it, else the newest, and compares the versions', () => {
    const old = TWELVE.map((a) => ({ ...a, id: `${a.id} old`, keyHash: 'old', finishedAt: 9_000 }));
    const better = TWELVE.map((a, i) => attempt(`n${i}`, { door: 'best', gate: a.met[1]?.took ?? '' }));
    const both = report([...old, ...better]);
    expect(both.key?.keyHash).toBe('now');
    expect(both.decisions[0]?.versions.map((v) => [v.keyHash, v.found.n])).toEqual([
      ['old', 6],
      ['now', 12],
    ]);
    expect(report(old).key).toMatchObject({ keyHash: 'old', today: false });
    expect(report([...old, ...better], { key: 'old' }).key?.keyHash).toBe('old');
  });

  it('adds the first votes of a class, and second votes only with practice', () => {
    const votes = (best: number, poor: number) => new Map(Object.entries({ best, middling: 0, poor }));
    const texts = new Map([['best', 'Come in.']]);
    const ballot = { decision: 'door', texts, best: ['best'], first: votes(4, 6), second: votes(9, 1) };
    const room = { id: 'c', story: 'dock', keyHash: 'now', at: 3_000, decisions: [ballot] };
    const found = analyze(gather(TWELVE, [room, room]), SCENE);
    expect(found.key).toMatchObject({ plays: 12, voters: 10 });
    expect(found.decisions[0]?.found).toMatchObject({ n: 10, of: 22 });
    expect(analyze(gather(TWELVE, [room]), SCENE, { practice: true }).decisions[0]?.found).toMatchObject({
      n: 19,
      of: 32,
    });
  });

  it('takes the best of today for a class that did not know the key, and leaves out one of another day', () => {
    const first = new Map(Object.entries({ best: 3, poor: 1 }));
    const ballot = { decision: 'door', texts: new Map(), best: [], first, second: new Map() };
    const room = (keyHash: string) => ({ id: keyHash, story: 'dock', keyHash, at: 1, decisions: [ballot] });
    expect(analyze(gather([], [room('now')]), SCENE).decisions[0]?.found).toMatchObject({ n: 3, of: 4 });
    expect(analyze(gather([], [room('old')]), SCENE).decisions[0]?.found).toMatchObject({ of: 0 });
  });

  it('names the other scenes of the files', () => {
    expect(report([attempt('x', { door: 'best' }, { story: 'lobby' })])).toMatchObject({
      decisions: [],
      others: [{ story: 'lobby', plays: 1 }],
    });
  });
});

const plays = fc.array(
  fc.record({
    door: fc.constantFrom('best', 'middling', 'poor'),
    gate: fc.constantFrom('best', 'middling', 'poor'),
    person: fc.nat(8),
    id: fc.nat(30),
    first: fc.boolean(),
    keyHash: fc.constantFrom('now', 'old'),
    at: fc.nat(5),
  }),
  { maxLength: 60 },
);

describe('any plays at all', () => {
  it('give shares that add up, and the same report in any order', () => {
    fc.assert(
      fc.property(plays, fc.infiniteStream(fc.nat()), (drawn, dice) => {
        const all = drawn.map(({ door, gate, person, id, first, keyHash, at }) =>
          attempt(`${id}`, { door, gate }, { person: `${person}`, first, keyHash, startedAt: at, finishedAt: at }),
        );
        const options = { practice: true };
        const found = report(all, options);
        for (const d of found.decisions) {
          expect(d.replies.reduce((sum, r) => sum + r.picked.share, 0)).toBeCloseTo(1, 10);
          expect(d.replies.reduce((sum, r) => sum + r.picked.n, 0)).toBe(d.found.of);
          if ('value' in d.discrimination) {
            expect(Math.abs(d.discrimination.value)).toBeLessThanOrEqual(1 + 1e-9);
            expect(d.replies.reduce((sum, r) => sum + (r.top ?? 0), 0)).toBeCloseTo(1, 10);
          }
        }
        const mixed = all.toSorted(() => ((dice.next().value as number) % 2 ? 1 : -1));
        expect(report(mixed, options)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
