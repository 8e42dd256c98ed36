import { describe, expect, it } from 'vitest';
import { type Drawn, looksAndRoles } from '../../../src/studio/cast/audit';
import { castKey } from '../../../src/studio/cast/keys';
import { castRows } from '../../../src/studio/cast/rows';
import { settingsOf } from '../../../src/studio/cast/settings';
import { LOOKS_AND_ROLES } from '../../../src/studio/words/cast';
import { PLAIN_RECIPE, type Recipe } from '../../../src/vocabulary/recipe';

const one = (recipe: Partial<Recipe>, face = 'calm', propensity = 0, stage = 'calm'): Drawn => ({
  recipe: { ...PLAIN_RECIPE, ...recipe },
  face,
  stage,
  propensity,
});

describe('looks and roles', () => {
  it('says nothing where there is too little to compare', () => {
    expect(looksAndRoles([])).toBe(LOOKS_AND_ROLES.few);
    expect(looksAndRoles([one({}), one({}), one({ skin: 9 }, 'angry')])).toBe(LOOKS_AND_ROLES.few);
  });

  it.each([
    [{ skin: 7 }, { skin: 3 }, LOOKS_AND_ROLES.skin],
    [{ beard: 'full' }, {}, LOOKS_AND_ROLES.trait(LOOKS_AND_ROLES.beard)],
    [{ head: 'turban' }, {}, LOOKS_AND_ROLES.trait(LOOKS_AND_ROLES.cover)],
    [{ skin: 2 }, { skin: 7 }, LOOKS_AND_ROLES.even(2, 2)],
  ])('compares %o with %o', (hard, easy, words) => {
    expect(looksAndRoles([one(hard, 'angry'), one(easy), one(hard, 'calm', -5), one(easy, 'pleased')])).toBe(words);
  });

  it('needs everybody for a pattern', () => {
    const people = [one({ skin: 7 }, 'angry'), one({ skin: 3 }, 'calm', 0, 'risk'), one({ skin: 3 }), one({ skin: 3 })];
    expect(looksAndRoles(people)).toBe(LOOKS_AND_ROLES.even(2, 2));
  });
});

describe('what a row says', () => {
  const row = (rest: string) =>
    castRows([{ name: 's.ink', text: `# title: T\n# cast: Ray = Ray${rest}\n` }])[0] ?? expect.fail();

  it('reads settings in any order, and the trust that comes of them', () => {
    expect(settingsOf(row('; propensity 10; officers; stage anxious; tired; rapport 55'))).toEqual({
      set: 'officers',
      face: 'tired',
      stage: 'anxious',
      rapport: 55,
      propensity: 10,
      trust: 50,
    });
    expect(settingsOf(row('; vendors; rapport much'))).toMatchObject({ face: 'calm', rapport: 40, trust: 45 });
  });
});

describe('keys', () => {
  const press = (key: string, ctrlKey = false) =>
    castKey({ key, ctrlKey, altKey: false, metaKey: false, target: null });

  it('are single letters without a modifier', () => {
    expect(['m', 'C', 'r', 'x'].map((key) => press(key))).toEqual(['face', 'copy', 'surprise', undefined]);
    expect(press('c', true)).toBeUndefined();
  });
});
