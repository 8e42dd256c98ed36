/**
 * The names of everything that can be drawn, without the drawings: cheap to import, so the checker of the
 * authoring language, the cast editor and the tests can name looks, places and props and load no art.
 */
import { aboutRecipe } from './recipe/about';
import { type ComposedLook, recipeOf } from './recipe/recipe';

/** Each look with one line for alternative text. A look never names the person: the story does. */
export const LOOKS = {
  theo: 'A bearded man in his fifties, knitted cap and brown work jacket, a lit cigarette in his hand',
  'theo-bare': 'A bearded man in his fifties, knitted cap and brown work jacket',
  jess: 'A young woman with brown hair, teal coat and yellow scarf',
  third: 'A man with glasses and a chin beard, dark parka, a lit cigarette in his hand',
  'third-bare': 'A man with glasses and a chin beard, dark parka',
  hank: 'An officer in his sixties, white hair and moustache, collar open, his tie rolled up in his fist',
  'hank-bare': 'An officer in his sixties, white hair and moustache, collar open',
  beck: 'A sergeant in her fifties, short gray hair and glasses, white shirt with chevrons',
  'beck-cap': 'A sergeant in her fifties in a peaked cap, white shirt with chevrons',
  marguerite: 'A woman in her fifties with long hair, soaked to the skin, in a tan coat',
  'marguerite-card': 'A woman in her fifties with long hair, soaked to the skin, holding up a card',
  priya: 'A woman in her thirties with long black hair and a plum blazer',
  lanyard: 'A man with a goatee and a gray jacket, a lanyard round his neck, holding up a card',
  'lanyard-bare': 'A man with a goatee and a gray jacket, an empty lanyard round his neck',
  evan: 'A man in his thirties with short dark hair, gray jacket and a staff badge on a lanyard',
  amina: 'An officer in her twenties in uniform and a navy headscarf',
  'officer-a': 'An officer with cornrows in a ponytail, in uniform',
  'officer-a-winter': 'An officer with cornrows in a ponytail, in a winter jacket',
  'officer-a-cap': 'An officer with cornrows in a ponytail, in uniform and cap',
  'officer-b': 'An officer with a blue turban and a full beard, in uniform',
  'officer-b-winter': 'An officer with a blue turban and a full beard, in a winter jacket',
  'officer-b-cap': 'An officer with a blue turban and a full beard, in uniform',
  'officer-c': 'An officer with short red hair and a hearing aid, in uniform',
  'officer-c-winter': 'An officer with short red hair and a hearing aid, in a winter jacket and knitted cap',
  'officer-c-cap': 'An officer with short red hair and a hearing aid, in uniform and cap',
  'officer-d': 'An officer with a round black bob and glasses, in uniform',
  'officer-d-winter': 'An officer with a round black bob and glasses, in a winter jacket',
  'officer-d-cap': 'An officer with a round black bob and glasses, in uniform and cap',
} as const;
export type NamedLook = keyof typeof LOOKS;
/** A look by its name, or composed by an author: the text of its parts. */
export type LookName = NamedLook | ComposedLook;

export function isLook(name: string): name is LookName {
  return isNamed(name) || recipeOf(name) !== undefined;
}

export function isNamed(name: string): name is NamedLook {
  return Object.hasOwn(LOOKS, name);
}

/** A look in one line for alternative text. */
export function lookText(look: LookName): string {
  if (isNamed(look)) return LOOKS[look];
  const recipe = recipeOf(look);
  return recipe ? aboutRecipe(recipe) : '';
}

/** The four officers a player chooses from. */
export const OFFICERS = ['a', 'b', 'c', 'd'] as const;
export type Officer = (typeof OFFICERS)[number];

/** The look of a chosen officer in the dress a story asks for (uniform, winter, cap); a dress nobody drew is the plain uniform. */
export function officerLook(officer: Officer, dress: string = 'uniform'): LookName {
  const name = `officer-${officer}-${dress}`;
  return isLook(name) ? name : `officer-${officer}`;
}

export interface PlaceNames {
  /** What a screen reader is told about the picture. */
  readonly about: string;
  /** First is the one drawn when a story names none. */
  readonly lights: readonly string[];
  readonly weathers: readonly string[];
  /** Each prop with its states; the first is how it stands when nobody says otherwise. */
  readonly props: Readonly<Record<string, readonly string[]>>;
  /** The set has a wall clock that can show any HH:MM. */
  readonly clock: boolean;
  /** People breathe clouds here. */
  readonly cold: boolean;
}

export const PLACES = {
  'side-door': {
    about: 'A steel fire door under an air intake, snow on the ground, a yellow rail and a shelter further along',
    lights: ['day', 'dusk'],
    weathers: ['clear', 'snow'],
    props: { door: ['closed', 'open'], extinguisher: ['hung', 'prop', 'away'] },
    clock: false,
    cold: true,
  },
  'control-room': {
    about: 'A control room with a wall of monitors, a fire alarm panel, a long desk with an open log book',
    lights: ['night', 'early'],
    weathers: ['clear'],
    props: { trouble: ['off', 'on'], steam: ['off', 'on'] },
    clock: true,
    cold: false,
  },
  lobby: {
    about: 'An office lobby on a rainy morning: speed gates, a side gate, a wooden reception desk',
    lights: ['day'],
    weathers: ['clear', 'rain'],
    props: { gate: ['closed', 'open'], queue: ['off', 'on'] },
    clock: false,
    cold: false,
  },
} as const satisfies Record<string, PlaceNames>;
export type PlaceName = keyof typeof PLACES;

export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}

/** The nearest light a place is drawn in: the one asked for, else its first. */
export function lightOf(place: PlaceName, light: string): string {
  const lights: readonly string[] = PLACES[place].lights;
  return lights.includes(light) ? light : (lights[0] ?? 'day');
}

/** The state of every prop: the ones given where the place knows them, the first state otherwise. */
export function propsOf(place: PlaceName, given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const table: Readonly<Record<string, readonly string[]>> = PLACES[place].props;
  const states: Record<string, string> = {};
  for (const [prop, values] of Object.entries(table)) {
    const wanted = given[prop];
    states[prop] = wanted !== undefined && values.includes(wanted) ? wanted : (values[0] ?? '');
  }
  return states;
}
