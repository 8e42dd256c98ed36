import { seeded } from '../../core/random';
import type { Recipe } from '../../vocabulary/recipe';
import { BEARDS, DRESSES, HAIRS, HEADS, SKINS, WITH } from '../../vocabulary/scenery';

/** Anybody: each part is drawn by itself, so that nothing about one tells of another. The same seed, the same person. */
export function surprise(seed: number, dress?: string): Recipe {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const head = pick(HEADS);
  const hair = pick(HAIRS);
  const skin = 1 + Math.floor(random() * SKINS);
  const beard = random() < 0.65 ? 'none' : pick(BEARDS);
  const age = 20 + Math.floor(random() * 50);
  const things = WITH.filter((w) => (w === 'lashes' ? random() < 0.4 : random() < 0.12));
  return { head, hair, beard, skin, dress: dress ?? pick(DRESSES.filter((d) => d !== 'uniform')), with: things, age };
}
