/** Hashes that are meant as a sign in a sentence: `Ticket #44107`. Ink makes a tag of them. */
import { nearest } from '../../../vocabulary/nearest';
import { placesOf, TABLE, tagNames } from '../../../vocabulary/table';
import type { FoundTag } from '../../scan';
import type { Draft } from '../rule';

const NAMES = (Object.keys(TABLE) as (keyof typeof TABLE)[]).flatMap(tagNames);

/** A number, or a word that is nothing like a tag and follows without a space. */
export function isSign({ texts, meta }: Draft, { file, name, span }: FoundTag): boolean {
  if (/^\d/.test(name)) return true;
  const text = texts.get(file) ?? '';
  const touching = /[\p{L}\p{N}]/u.test(text[span.from - 1] ?? '');
  if (!touching) return false;
  const people = meta.cast.map((m) => m.id);
  return placesOf(name).length === 0 && nearest(name, [...NAMES, ...people]) === undefined;
}
