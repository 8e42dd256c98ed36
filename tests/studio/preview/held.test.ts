import { expect, it } from 'vitest';
import { hold, meterRow } from '../../../src/studio/preview/held';
import { createReplayer } from '../../../src/studio/preview/replay';
import { played, SCENE } from './scene';

const opening = (text?: string) => {
  const state = createReplayer()({ ...played(text), world: 0, path: [] }).turns[0]?.state;
  if (!state) throw new Error('The scene has an opening.');
  return state;
};

it('shows the play’s meters with the thresholds of what a person would tell', () => {
  const state = opening(SCENE.replace('trust 60;', 'trust 60 or trust 48 and rapport 50;'));
  expect(meterRow(state, undefined, 'Theo', 'trust')).toEqual({
    who: 'Theo',
    meter: 'trust',
    points: 45,
    byHand: false,
    ticks: [
      { at: 48, hidden: 'lamp' },
      { at: 60, hidden: 'lamp' },
    ],
  });
  expect(meterRow(state, undefined, 'Theo', 'rapport').ticks).toEqual([{ at: 50, hidden: 'lamp' }]);
});

it('shows a held meter exactly, whole range, scar or not', () => {
  const state = opening();
  const scarred = { ...state, people: { Theo: { ...state.people.Theo, scarred: true } } } as typeof state;
  for (const points of [0, 1, 33, 61, 99, 100]) {
    const held = hold(undefined, [], 'Theo', 'trust', points);
    expect(meterRow(scarred, held, 'Theo', 'trust')).toMatchObject({ points, byHand: true });
    expect(meterRow(scarred, held, 'Theo', 'rapport')).toMatchObject({ points: 40, byHand: false });
  }
});

it('lets go of one meter after the other, and then holds nothing', () => {
  const one = hold(undefined, ['walk'], 'Theo', 'trust', 70);
  const two = hold(one, ['walk', 'number'], 'Theo', 'rapport', 10);
  expect(two).toEqual({ after: ['walk'], meters: { Theo: { trust: 70, rapport: 10 } } });
  const back = hold(two, [], 'Theo', 'trust', undefined);
  expect(back?.meters).toEqual({ Theo: { rapport: 10 } });
  expect(hold(back, [], 'Theo', 'rapport', undefined)).toBeUndefined();
});
