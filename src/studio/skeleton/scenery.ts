/** Where and when the scene seems to be, from the words of the answers; whoever asks may say it instead. */
import { isPlace, type LookName, lightOf, PLACES, type PlaceName } from '../../art/names';
import type { CustomerSet } from '../../core/model';
import { LIGHT_WORDS, PLACE_WORDS, WEATHER_WORDS } from './notions';

export interface Scenery {
  readonly place: PlaceName;
  readonly light: string;
  readonly weather?: string;
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Every place that is drawn, in the order of the art. */
export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];

export function sceneryOf(text: string, place?: string, light?: string): Scenery {
  const where = place && isPlace(place) ? place : guessedPlace(text);
  const wanted = light ?? best(PLACES[where].lights, (name) => count(text, LIGHT_WORDS[name] ?? /(?!)/g));
  const outside = PLACES[where].weathers as readonly string[];
  const weather = Object.keys(WEATHER_WORDS).find(
    (name) => outside.includes(name) && WEATHER_WORDS[name]?.test(text) === true,
  );
  return { place: where, light: lightOf(where, wanted), ...(weather && { weather }) };
}

function guessedPlace(text: string): PlaceName {
  return best(PLACE_NAMES, (name) => {
    const own = new RegExp(`\\b${name.replaceAll('-', '[ -]')}\\b`, 'gi');
    return 2 * count(text, own) + count(text, PLACE_WORDS[name] ?? /(?!)/g);
  });
}

/** The first of the highest. */
function best<T>(all: readonly T[], score: (one: T) => number): T {
  const scores = all.map(score);
  return all[scores.indexOf(Math.max(...scores))] as T;
}

/** People who are drawn, by set and by the pronoun that the answers use; hands empty. */
const HE: readonly LookName[] = ['theo-bare', 'third-bare', 'lanyard-bare', 'evan'];
const SHE: readonly LookName[] = ['jess', 'marguerite', 'priya'];
const OFFICERS_HE: readonly LookName[] = ['hank-bare'];
const OFFICERS_SHE: readonly LookName[] = ['beck', 'amina'];

/** Looks to choose from for somebody of a set. */
export function looksFor(set: CustomerSet): readonly LookName[] {
  return set === 'officers' ? [...OFFICERS_HE, ...OFFICERS_SHE] : [...HE, ...SHE];
}

/** The same name gets the same look. Where no pronoun tells, anybody may be anybody. */
export function guessedLook(set: CustomerSet, name: string, text: string): LookName {
  const he = count(text, /\b(he|him|his)\b|\b(he|who)['’](s|d|ll)\b/gi);
  const she = count(text, /\b(she|her|hers)\b|\bshe['’](s|d|ll)\b/gi);
  const officers = set === 'officers';
  const pool = he > she ? (officers ? OFFICERS_HE : HE) : she > he ? (officers ? OFFICERS_SHE : SHE) : looksFor(set);
  const sum = Array.from(name).reduce((all, c) => (all * 31 + (c.codePointAt(0) ?? 0)) % 9973, 7);
  return pool[sum % pool.length] as LookName;
}
