/** From the parts that an author chose to what is drawn. */
import { DEEP_INK, type Look } from '../people/looks';
import { lanyard } from '../people/outfits/coats';
import { box, phone } from '../people/outfits/hands';
import { hardHat } from '../people/outfits/hats';
import type { BeardName } from '../people/parts';
import { clothes } from './dress';
import { type Composition, recipeOf } from './recipe';
import { HAIR_COLOURS, SKIN_COLOURS } from './words';

const BEARDS: Readonly<Partial<Record<Composition['beard'], BeardName>>> = {
  chin: 'chin',
  full: 'full',
  goatee: 'goatee1',
  moustache: 'moustache7',
};

/** On skin from here on features need a deeper ink. */
const DEEP_FROM = 8;
const CLOTH = { hijab: '#3f7d78', turban: '#8a4a5c' } as const;

/** @throws Error for a text that is no composed look; `isLook` tells before. */
export function composed(text: string): Look {
  const recipe = recipeOf(text);
  if (!recipe) throw new Error(`"${text}" is no look that can be drawn.`);
  const skin = SKIN_COLOURS[recipe.skin - 1] as string;
  const hair = HAIR_COLOURS[recipe.hair];
  const has = (thing: Composition['with'][number]): boolean => recipe.with.includes(thing);
  const { sleeve, over, ...body } = clothes(recipe.dress, skin);
  const held = has('box') ? box(skin, sleeve) : has('phone') ? phone(skin, sleeve) : '';
  const cord = has('lanyard') ? lanyard('#c8553d', 806) : '';
  const beard = BEARDS[recipe.beard];
  return {
    ...body,
    skin,
    head: recipe.head,
    ...(recipe.head === 'hijab' || recipe.head === 'turban' ? { cloth: CLOTH[recipe.head] } : {}),
    hair: recipe.head === 'hijab' ? CLOTH.hijab : hair,
    ...(beard && { beard }),
    ...(has('glasses') && { glasses: 'glasses2' as const }),
    over: (next) => (over?.(next) ?? '') + cord + held,
    ...(has('hard hat') && { hat: hardHat() }),
    face: {
      age: lines(recipe.age),
      brow: browOf(recipe.hair, hair),
      lashes: has('lashes'),
      ...(recipe.skin >= DEEP_FROM && { ink: DEEP_INK }),
    },
  };
}

/** Lines begin to show at forty and are all there at sixty-five. */
const lines = (age: number): number => Math.max(0, Math.min(1, (age - 38) / 27));

/** Brows are drawn lines: in dark hair as dark as the ink, in light hair a shade of it. */
function browOf(word: Composition['hair'], hair: string): string {
  if (word === 'white' || word === 'gray') return '#8d8781';
  return word === 'blond' ? '#8f6f38' : word === 'red' ? '#8f4a22' : hair;
}
