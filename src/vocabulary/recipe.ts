/**
 * A look composed of parts: `short2; moustache brown; skin 3; work shirt; lanyard; 40`. Authors write the parts in any
 * order and leave out what they do not mind; what a story carries is always written in full and in one order, so that
 * the art reads it without guessing and the same look is the same text.
 */
import { suggestion } from './nearest';
import { TagError } from './problems';
import { AGES, BEARDS, DRESSES, HAIRS, HEADS, SKINS, WITH } from './scenery';
import { whole } from './values';

export interface Recipe {
  readonly head: string;
  readonly beard: string;
  readonly hair: string;
  /** 1, the lightest, to 9. */
  readonly skin: number;
  readonly dress: string;
  /** In the order of the list. */
  readonly with: readonly string[];
  readonly age: number;
}

/** What is drawn where an author says nothing. */
export const PLAIN_RECIPE: Recipe = {
  head: 'short2',
  beard: 'none',
  hair: 'brown',
  skin: 3,
  dress: 'work shirt',
  with: [],
  age: 35,
};

export const RECIPE_EXAMPLE = 'short2; moustache brown; skin 3; work shirt; lanyard; 40';

/** The one way in which a recipe is written down. */
export function recipeText({ head, beard, hair, skin, dress, with: things, age }: Recipe): string {
  const shown = beard === 'none' ? hair : `${beard} ${hair}`;
  return [head, shown, `skin ${skin}`, dress, ...WITH.filter((w) => things.includes(w)), String(age)].join('; ');
}

/** @throws TagError for a word that is no part of a look, naming the nearest one. */
export function readRecipe(text: string): Recipe {
  const parts = text
    .split(/[;,]/)
    .map((part) => part.trim().toLowerCase().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.reduce(withPart, PLAIN_RECIPE);
}

function withPart(recipe: Recipe, part: string): Recipe {
  const age = /^(?:age |aged |about )?([+-]?\d+)(?: years?(?: old)?)?$/.exec(part)?.[1];
  if (age !== undefined) return { ...recipe, age: whole(age, AGES[0], AGES[1], 'age') };
  const skin = /^skin (\S+)$|^(\S+) skin$/.exec(part);
  if (skin) return { ...recipe, skin: whole(skin[1] ?? skin[2] ?? '', 1, SKINS, 'skin') };
  const word = part.replace(/^(?:head|with|dress|in) /, '');
  const head = HEADS.find((h) => h.toLowerCase() === word);
  if (head) return { ...recipe, head };
  const dress = DRESSES.find((d) => d === word);
  if (dress) return { ...recipe, dress };
  const thing = WITH.find((w) => w === word);
  if (thing) return { ...recipe, with: WITH.filter((w) => w === thing || recipe.with.includes(w)) };
  return hairAndBeard(recipe, part);
}

/** `moustache brown`, `brown hair`, `full beard`, `grey`. */
function hairAndBeard(recipe: Recipe, part: string): Recipe {
  let { hair, beard } = recipe;
  for (const word of part.split(' ')) {
    if (word === 'hair' || word === 'beard' || word === 'no') continue;
    const spelled = SPELLED[word] ?? word;
    const knownHair = HAIRS.find((h) => h === spelled);
    const knownBeard = BEARDS.find((b) => b === spelled);
    if (!knownHair && !knownBeard) throw unknown(part, word);
    hair = knownHair ?? hair;
    beard = knownBeard ?? beard;
  }
  return { ...recipe, hair, beard };
}

const SPELLED: Readonly<Record<string, string>> = { grey: 'gray', blonde: 'blond', mustache: 'moustache' };

function unknown(part: string, word: string): TagError {
  const words = [...HEADS, ...HAIRS, ...BEARDS, ...DRESSES, ...WITH];
  const whole = suggestion(part, words);
  const { mend, suggest } = whole.suggest ? whole : suggestion(word, words);
  return new TagError(`"${whole.suggest ? part : word}" is no part of a look.`, mend, suggest);
}
