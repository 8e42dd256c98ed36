import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryMeta } from '../../src/core/model';
import { completeMeta, readGlobal, readLine } from '../../src/vocabulary/read';
import { PLAIN_RECIPE, type Recipe, readRecipe, recipeText } from '../../src/vocabulary/recipe';
import type { Draft } from '../../src/vocabulary/rows';
import { BEARDS, DRESSES, HAIRS, HEADS, SKINS, WITH } from '../../src/vocabulary/scenery';

const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  head: fc.constantFrom(...HEADS),
  beard: fc.constantFrom(...BEARDS),
  hair: fc.constantFrom(...HAIRS),
  skin: fc.integer({ min: 1, max: SKINS }),
  dress: fc.constantFrom(...DRESSES),
  with: fc.subarray([...WITH]),
  age: fc.integer({ min: 18, max: 90 }),
});

describe('a composed look', () => {
  it('reads what it writes, in any order and case', () => {
    fc.assert(
      fc.property(anyRecipe, fc.infiniteStream(fc.nat()), (recipe, order) => {
        const parts = recipeText(recipe).split('; ');
        const shuffled = parts.map((part) => ({ part, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        expect(readRecipe(shuffled.map(({ part }) => part.toUpperCase()).join(' ;'))).toEqual(recipe);
      }),
    );
  });

  it.each([
    ['', PLAIN_RECIPE],
    ['grey hair, full beard', { ...PLAIN_RECIPE, hair: 'gray', beard: 'full' }],
    ['mustache; about 60', { ...PLAIN_RECIPE, beard: 'moustache', age: 60 }],
    ['with glasses; SHORT5; 7 skin', { ...PLAIN_RECIPE, with: ['glasses'], head: 'short5', skin: 7 }],
  ])('forgives "%s"', (text, recipe) => {
    expect(readRecipe(text)).toEqual(recipe);
  });

  it.each([
    ['work shrt', 'work shirt'],
    ['hard hta', 'hard hat'],
    ['moustach brown', 'moustache'],
    ['bandanna', 'Known here: short2'],
    ['skin 12', 'Use 1 to 9.'],
    ['7', 'Use 18 to 90.'],
  ])('says what is nearest to "%s"', (text, mend) => {
    expect(() => readRecipe(text)).toThrow(expect.objectContaining({ mend: expect.stringContaining(mend) }));
  });
});

describe('# look', () => {
  const cast = { name: 'cast', value: 'Theo = Theo Brandt, facilities; employees; guarded; look theo' };
  const read = (...tags: readonly { name: string; value: string }[]) => {
    const draft: Draft<StoryMeta> = {};
    const said: string[] = [];
    for (const tag of tags) readGlobal(tag, draft, (_, what) => said.push(what));
    return { look: completeMeta(draft, 'x').cast[0]?.look, said };
  };

  it('is what the person of the cast looks like, in full', () => {
    expect(read(cast, { name: 'look', value: 'theo = lanyard; brown moustache' })).toEqual({
      look: 'short2; moustache brown; skin 3; work shirt; lanyard; 35',
      said: [],
    });
  });

  it('leaves the named look where it cannot be read, and says so', () => {
    expect(read(cast, { name: 'look', value: 'Theo = bandanna' })).toEqual({
      look: 'theo',
      said: ['"bandanna" is no part of a look.'],
    });
    expect(read({ name: 'look', value: 'Theo = brown' }, cast).said).toEqual(['"Theo" is not a name of the cast.']);
  });

  it('may change on a line, too', () => {
    const tags = [{ name: 'look', value: 'Theo = short2; hard hat' }];
    const line = readLine('Theo: Here.', tags, { cast: ['Theo'], hidden: [], endings: [] }, (_, what) =>
      expect.fail(what),
    );
    expect(line.cues).toEqual([{ cue: 'pose', who: 'Theo', look: 'short2; brown; skin 3; work shirt; hard hat; 35' }]);
  });
});
