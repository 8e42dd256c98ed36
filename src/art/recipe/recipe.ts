/** The text of a composed look, as stories carry it: in full and in one order. Reads it without loading drawings. */
import { BEARD_WORDS, DRESS_WORDS, HAIR_WORDS, HEAD_WORDS, SKIN_COLOURS, THING_WORDS } from './words';

export type ComposedLook = `${(typeof HEAD_WORDS)[number]}; ${string}`;

export interface Composition {
  readonly head: (typeof HEAD_WORDS)[number];
  readonly beard: (typeof BEARD_WORDS)[number];
  readonly hair: (typeof HAIR_WORDS)[number];
  /** 1, the lightest, to 9. */
  readonly skin: number;
  readonly dress: (typeof DRESS_WORDS)[number];
  readonly with: readonly (typeof THING_WORDS)[number][];
  readonly age: number;
}

const known = new Map<string, Composition | undefined>();

/** Undefined for anything that is not such a text. The same object for the same text. */
export function recipeOf(text: string): Composition | undefined {
  if (!text.includes(';')) return undefined;
  if (!known.has(text)) known.set(text, parsed(text));
  return known.get(text);
}

const one = <T extends string>(words: readonly T[], word: string | undefined): T | undefined =>
  words.find((w) => w === word);

function parsed(text: string): Composition | undefined {
  const [first, colouring = '', skinned = '', clothes, ...rest] = text.split('; ');
  const [hairWord, beardWord = 'none'] = colouring.split(' ').reverse();
  const head = one(HEAD_WORDS, first);
  const hair = one(HAIR_WORDS, hairWord);
  const beard = one(BEARD_WORDS, beardWord);
  const dress = one(DRESS_WORDS, clothes);
  const skin = Number(/^skin (\d)$/.exec(skinned)?.[1] ?? 0);
  const age = Number(rest.pop() ?? Number.NaN);
  const things = rest.flatMap((word) => one(THING_WORDS, word) ?? []);
  if (!head || !hair || !beard || !dress || !SKIN_COLOURS[skin - 1]) return undefined;
  if (!Number.isInteger(age) || things.length < rest.length) return undefined;
  return { head, hair, beard, dress, skin, with: things, age };
}
