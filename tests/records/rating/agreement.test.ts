import { describe, expect, it } from 'vitest';
import type { Listed } from '../../../src/records/items/model';
import { shareOf } from '../../../src/records/items/share';
import { rate } from '../../../src/records/rating/agreement';
import type { FilledSheet } from '../../../src/records/rating/file';
import { decisionCode, replyCode } from '../../../src/records/rating/sheet';
import { figureWords, pairWords, ratingLines } from '../../../src/records/rating/words';

const reply = (name: string, best = false) => ({ name, was: [], text: name, best });
const decision = (name: string, more: Partial<Listed> = {}): Listed => ({
  ...{ name, was: [], replies: [reply('yes', true), reply('no')] },
  ...more,
});
const TEN = Array.from({ length: 10 }, (_, i) => decision(`d${i}`));
const scene = (decisions: readonly Listed[] = TEN) => ({ story: 's', keyHash: 'key', decisions });

function filled(
  reader: string,
  answers: Readonly<Record<string, string>>,
  more: Partial<FilledSheet> = {},
): FilledSheet {
  const codes = Object.entries(answers).map(([d, r]) => ({ item: decisionCode('s', d), reply: replyCode('s', d, r) }));
  return { file: `${reader}.csv`, reader, kind: 'situation', keyHash: 'key', answers: codes, problems: [], ...more };
}

/** The reply that stands at a place, 0 or 1, in the order that no author chose. */
function at(place: number, { name }: Listed): string {
  const code = (r: string) => replyCode('', name, r);
  return ['yes', 'no'].toSorted((a, b) => (code(a) < code(b) ? -1 : 1))[place] as string;
}
const by = (places: readonly number[]) => Object.fromEntries(TEN.map((d, i) => [d.name, at(places[i] as number, d)]));

describe('two experts', () => {
  it('agree by Cohen’s kappa as it is reckoned on paper', () => {
    // Both first 4, both second 3, apart 2 and 1: agreed 0.7; expected 0.6 × 0.5 + 0.4 × 0.5 = 0.5; kappa 0.2 / 0.5.
    const a = filled('Ana', by([0, 0, 0, 0, 1, 1, 1, 0, 0, 1]));
    const b = filled('Bo', by([0, 0, 0, 0, 1, 1, 1, 1, 1, 0]));
    const [pair] = rate([a, b], scene()).pairs;
    expect(pair).toMatchObject({ readers: ['Ana', 'Bo'], agree: { n: 7, of: 10 }, kappa: expect.closeTo(0.4, 10) });
    expect(pair && pairWords(pair)).toBe('Ana and Bo: same reply in 7 of 10 (70 %), Cohen’s kappa 0.40');
  });

  it('have no kappa where both always chose the same, or nothing together', () => {
    const all = by([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const [same] = rate([filled('Ana', all), filled('Bo', all)], scene()).pairs;
    expect(same).toMatchObject({ agree: { n: 10, of: 10 } });
    expect(same).not.toHaveProperty('kappa');
    expect(same && pairWords(same)).toContain('undefined');
    const [none] = rate([filled('Ana', { d0: 'yes' }), filled('Bo', { d1: 'yes' })], scene()).pairs;
    expect(none && pairWords(none)).toBe('Ana and Bo: no box that both answered');
  });

  it('are held against the key, and the decisions they would answer otherwise are named', () => {
    const rated = rate([filled('Ana', { d0: 'yes', d1: 'no' }), filled('Ana', { d0: 'yes', d1: 'yes' })], scene());
    expect(rated.readers.map((r) => [r.name, r.found.n])).toEqual([
      ['Ana', 1],
      ['Ana (2)', 2],
    ]);
    expect(figureWords(rated.agreement)).toMatch(
      /^3 of 4 \(75 %; likely 30 to 95 %\); goal 90 % or more: missed so far$/,
    );
    expect(rated.disputed).toEqual([{ decision: 'd1', said: ['no'] }]);
  });
});

describe('the leak', () => {
  const four = [reply('a', true), reply('b'), reply('c'), reply('d')];
  const decisions = [
    decision('base', { replies: four }),
    decision('pair', { replies: [...four.slice(0, 1), reply('b', true), reply('c'), reply('d')] }),
    decision('twin', { replies: four, twinOf: 'base' }),
  ];
  const blind = { kind: 'blind' } as const;

  it('is how often somebody finds the best without the situation, beside chance and the goal', () => {
    const one = filled('Cy', { base: 'a', pair: 'c', twin: 'b' }, blind);
    const two = filled('Di', { base: 'a', pair: 'd', twin: 'c' }, blind);
    const { leakBase, leakAll, agreement } = rate([one, two], scene(decisions));
    // One best of four, two best of four: 37.5 in 100 by chance; with the twin a third.
    expect(leakBase).toMatchObject({ share: { n: 2, of: 4 }, chance: 0.375, goal: { most: 0.45 } });
    expect(leakAll).toMatchObject({ share: { n: 2, of: 6 }, chance: expect.closeTo(1 / 3, 10), goal: { most: 0.35 } });
    expect(figureWords(leakBase)).toMatch(/by chance 38 %; goal 45 % or less: missed so far$/);
    expect(figureWords(leakAll)).toMatch(/: met so far$/);
    expect(figureWords(agreement)).toBe('nothing rated');
    // Forty boxes of which none was found leave no doubt: at most 9 of 100.
    expect(figureWords({ share: shareOf(0, 40), goal: { most: 0.45 } })).toMatch(/or less: met$/);
    expect(ratingLines(rate([one], scene(decisions))).map((l) => l.title)).toHaveLength(1);
  });
});

describe('sheets of another day', () => {
  it('count under the names of today', () => {
    const decisions = [
      decision('d0', { was: ['old'], replies: [{ ...reply('yes', true), was: ['aye'] }, reply('no')] }),
    ];
    const rated = rate([filled('Ana', { old: 'aye' }), filled('Bo', { d0: 'aye' })], scene(decisions));
    expect(rated.agreement.share).toMatchObject({ n: 2, of: 2 });
    expect(rated.problems).toEqual([]);
  });

  it('say what belongs to no decision, and that the key was another', () => {
    const rated = rate([filled('Ana', { d0: 'yes', gone: 'yes' }, { keyHash: 'old' })], scene());
    expect(rated.agreement.share.of).toBe(1);
    expect(rated.problems).toEqual([
      '“Ana.csv”: 1 box belongs to no decision of this scene, and is left out.',
      '“Ana.csv” was printed under another key. Its answers count by the key of today.',
    ]);
  });
});
