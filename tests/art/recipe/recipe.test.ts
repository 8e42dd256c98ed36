import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PERSON_BOX, person, portrait, posterSvg } from '../../../src/art';
import { headsFor } from '../../../src/art/load';
import { isLook, type LookName, lookText } from '../../../src/art/names';
import { recipeOf } from '../../../src/art/recipe/recipe';
import {
  BEARD_WORDS,
  DRESS_WORDS,
  HAIR_WORDS,
  HEAD_WORDS,
  SKIN_COLOURS,
  THING_WORDS,
} from '../../../src/art/recipe/words';
import { FACES } from '../../../src/core/model';
import { type Recipe, recipeText } from '../../../src/vocabulary/recipe';
import { BEARDS, DRESSES, HAIRS, HEADS, SKINS, WITH } from '../../../src/vocabulary/scenery';
import { expectDrawable } from '../svg';

const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  head: fc.constantFrom(...HEADS),
  beard: fc.constantFrom(...BEARDS),
  hair: fc.constantFrom(...HAIRS),
  skin: fc.integer({ min: 1, max: SKINS }),
  dress: fc.constantFrom(...DRESSES),
  with: fc.subarray([...WITH]),
  age: fc.integer({ min: 18, max: 90 }),
});
const lookOf = (recipe: Recipe): LookName => {
  const text = recipeText(recipe);
  if (!isLook(text)) throw new Error(`Nobody can draw "${text}".`);
  return text;
};

beforeAll(() => headsFor(HEADS.map((head) => `${head}; black; skin 1; work shirt; 30`)));

describe('the words of a look', () => {
  it('are those that authors may write', () => {
    const drawn = [HEAD_WORDS, HAIR_WORDS, BEARD_WORDS, DRESS_WORDS, THING_WORDS, SKIN_COLOURS.length];
    expect(drawn).toEqual([HEADS, HAIRS, BEARDS, DRESSES, WITH, SKINS]);
  });

  it('are read back as they were chosen', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        expect(recipeOf(lookOf(recipe))).toEqual(recipe);
      }),
    );
  });

  it.each([
    'short2',
    'short2; brown; skin 3; work shirt',
    'short2; brown; skin 0; work shirt; 40',
    'short2; brown; skin 3; work shirt; crown; 40',
    'short2; full; skin 3; work shirt; 40',
    'toString; brown; skin 3; work shirt; 40',
  ])('take "%s" for no look', (text) => {
    expect(isLook(text)).toBe(false);
  });
});

describe('a composed look', () => {
  it.each(HEADS)('draws %s with every face', (head) => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const look = lookOf({ ...recipe, head });
        for (const face of FACES) expectDrawable(portrait(look, { face, crop: 'bust' }));
      }),
      { numRuns: 4 },
    );
  });

  it('stays within the frame of people', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const { base, over, face } = person(lookOf(recipe));
        const starts = [...`${base}${over}`.matchAll(/d="M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(starts.length).toBeGreaterThan(5);
        // Each shape begins in a frame of its own, at most 521 units from that of the person.
        for (const [x = 0, y = 0] of starts) {
          expect(x).toBeGreaterThanOrEqual(-80);
          expect(x).toBeLessThanOrEqual(PERSON_BOX.x + PERSON_BOX.width + 363 + 80);
          expect(y).toBeGreaterThanOrEqual(PERSON_BOX.y - 521);
        }
        expect(face.age).toBeGreaterThanOrEqual(0);
        expect(face.age).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('stands in a poster, and twice on one page', () => {
    const look = lookOf({ head: 'afro', beard: 'full', hair: 'red', skin: 9, dress: 'vest', with: ['box'], age: 70 });
    const people = [{ look, face: 'calm' } as const];
    expectDrawable(posterSvg({ place: 'lobby', light: 'day', people }));
    const two = ['left; a', 'right; b'].map((idPrefix) =>
      portrait(look, { face: 'calm', crop: 'head', idPrefix, night: true }),
    );
    expectDrawable(`<div>${two.join('')}</div>`);
  });

  it('is told by what is drawn, and by no gender', () => {
    const recipe: Recipe = {
      head: 'long',
      beard: 'none',
      hair: 'dark',
      skin: 4,
      dress: 'vest',
      with: ['glasses', 'hard hat'],
      age: 44,
    };
    expect(lookText(lookOf(recipe))).toBe(
      'A person in their forties with long dark hair, in a reflective vest, glasses and a hard hat',
    );
    fc.assert(
      fc.property(anyRecipe, (any) => {
        expect(lookText(lookOf(any))).not.toMatch(/undefined|%|\b(man|woman|he|she|his|her)\b/);
      }),
    );
  });
});
