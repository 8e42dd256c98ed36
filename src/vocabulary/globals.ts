/** Global tags: what a story says of itself, on the first lines of the file. */
import type { StoryMeta } from '../core/model';
import { CAST_EXAMPLE, castRow, HEARS_EXAMPLE, HIDDEN_EXAMPLE, hearsRow, hiddenRow } from './declarations';
import { suggestion } from './nearest';
import { TagError } from './problems';
import { RECIPE_EXAMPLE, readRecipe, recipeText } from './recipe';
import type { Draft, GlobalRow } from './rows';
import { AMBIENCES, BEARDS, DRESSES, HAIRS, HEADS, LIGHTS, PLACES, PROPS, WEATHERS, WITH } from './scenery';
import { id, type Names, oneOf, pair, segments, some, whole } from './values';

type Text = { [K in keyof StoryMeta]: StoryMeta[K] extends string | undefined ? K : never }[keyof StoryMeta];

function text(name: string, key: NonNullable<Text>, doc: string, example: string, required = false): GlobalRow {
  return {
    name,
    syntax: 'text',
    doc,
    example: `${name}: ${example}`,
    required,
    read: (value, meta) => {
      meta[key] = some(value, name, `${name}: ${example}`);
    },
  };
}

function list<K extends 'brief' | 'know'>(key: K, doc: string, example: string): GlobalRow {
  return {
    name: key,
    syntax: 'text',
    doc,
    example: `${key}: ${example}`,
    repeats: true,
    read: (value, meta) => {
      meta[key] = [...(meta[key] ?? []), some(value, key, `${key}: ${example}`)];
    },
  };
}

/** `door closed; extinguisher hung` for the set of the story's place. */
function props(value: string, place: string | undefined): Record<string, string> {
  const known = PROPS[place as keyof typeof PROPS] ?? {};
  const out: Record<string, string> = {};
  for (const part of segments(value)) {
    const [prop = '', state = ''] = part.split(/\s+/);
    const states = known[prop];
    if (!states) {
      const { mend, suggest } = suggestion(prop, Object.keys(known));
      throw new TagError(`This place has no "${prop}".`, mend, suggest);
    }
    out[prop] = oneOf(state, states, `state of ${prop}`);
  }
  return out;
}

export const GLOBAL_ROWS: readonly GlobalRow[] = [
  text('title', 'title', 'The name of the scene.', 'The Smoke Break', true),
  text('post', 'post', 'Where the officer is posted, as people there say it.', 'Side door six', true),
  text('site', 'site', 'The building or site.', 'Halloran Center'),
  {
    name: 'place',
    syntax: 'place, light',
    doc: 'The set and its time of day.',
    example: 'place: side-door, day',
    completions: PLACES,
    required: true,
    read: (value, meta) => {
      const [place = '', light = ''] = value.split(',');
      meta.place = oneOf(place, PLACES, 'place');
      meta.light = oneOf(light || 'day', LIGHTS[meta.place as keyof typeof LIGHTS], 'light of this place');
    },
  },
  {
    name: 'weather',
    syntax: WEATHERS.join(' | '),
    doc: 'Weather outside.',
    example: 'weather: snow',
    completions: WEATHERS,
    read: (value, meta) => {
      meta.weather = oneOf(value, WEATHERS, 'weather');
    },
  },
  text('time', 'time', 'Day and hour at which the scene begins.', 'Tue 10:20', true),
  {
    name: 'minutes',
    syntax: '1 to 60',
    doc: 'How long the scene takes.',
    example: 'minutes: 6',
    read: (value, meta) => {
      meta.minutes = whole(value, 1, 60, 'minutes');
    },
  },
  text(
    'blurb',
    'blurb',
    'One line for the card on the title page.',
    'Smoke under the intake, and a fair complaint.',
    true,
  ),
  list('brief', 'What the officer walks into; a paragraph each.', 'You are on your round and the radio is quiet.'),
  text('task', 'task', 'The security task, in one sentence.', 'Keep the intake clear and the fire door shut.', true),
  list('know', 'Something the officer knows at the start; a bullet each.', 'The rail is thirty feet out.'),
  {
    name: 'order',
    syntax: 'number = text',
    doc: 'A post order on the clipboard.',
    example: 'order: 6 = Smoking at the yellow rail, and nowhere closer.',
    repeats: true,
    read: (value, meta) => {
      const [number, rest] = pair(value, 'order', 'order: 6 = Smoking at the yellow rail.');
      meta.orders = [...(meta.orders ?? []), { number: whole(number, 1, 999, 'order'), text: rest }];
    },
  },
  text('note', 'contentNote', 'Content note, shown before the scene.', 'Someone describes being followed.'),
  text('dress', 'dress', "What the player's officer wears: uniform, winter or cap.", 'winter'),
  {
    name: 'props',
    syntax: 'prop state; prop state',
    doc: 'How the set stands when the scene begins. Place comes before it.',
    example: 'props: door closed; extinguisher hung',
    read: (value, meta) => {
      meta.props = props(value, meta.place);
    },
  },
  {
    name: 'present',
    syntax: 'name, name',
    doc: 'Who stands there when the scene begins. The cast comes before it.',
    example: 'present: Theo',
    read: (value, meta) => {
      const names = (meta.cast ?? []).map((m) => m.id);
      meta.present = value.split(',').map((n) => oneOf(n, names, 'name of the cast'));
    },
  },
  {
    name: 'ambience',
    syntax: AMBIENCES.join(' | '),
    doc: 'What one hears there.',
    example: 'ambience: night',
    completions: AMBIENCES,
    read: (value, meta) => {
      meta.ambience = oneOf(value, AMBIENCES, 'ambience');
    },
  },
  {
    name: 'cast',
    syntax: 'Name = Full name, role; set; face; look x; rapport n; propensity n; stage s',
    doc: 'A person of the scene. Sets: client, visitors, employees, vendors, officers. Propensity (-15 to 15) moves the start of integrity.',
    example: CAST_EXAMPLE,
    repeats: true,
    required: true,
    read: castRow,
  },
  {
    name: 'look',
    syntax: 'Name = head; beard and hair; skin 1 to 9; dress; what they carry; age',
    doc: 'A look composed of parts, in any order. The cast comes before it.',
    example: `look: Theo = ${RECIPE_EXAMPLE}`,
    completions: [...HEADS, ...HAIRS, ...BEARDS, ...DRESSES, ...WITH],
    repeats: true,
    read: (value, meta) => {
      const [name, parts] = pair(value, 'look', `look: Theo = ${RECIPE_EXAMPLE}`);
      const cast = meta.cast ?? [];
      const who = oneOf(
        name,
        cast.map((m) => m.id),
        'name of the cast',
      );
      const look = recipeText(readRecipe(parts));
      meta.cast = cast.map((m) => (m.id === who ? { ...m, look } : m));
    },
  },
  {
    name: 'hidden',
    syntax: 'name = Name; class n; bounds; about …',
    doc: 'A fact that is told only when the meters allow it. Ink reads it as can_name. "about …" is what a near miss may say.',
    example: HIDDEN_EXAMPLE,
    repeats: true,
    read: hiddenRow,
  },
  {
    name: 'ending',
    syntax: 'name = Title; text',
    doc: 'An ending: its title and what came of it.',
    example: "ending: lights-on = Light's on; The lamp is lit by Thursday.",
    repeats: true,
    required: true,
    read: (value, meta) => {
      const [name, rest] = pair(value, 'ending', "ending: lights-on = Light's on; The lamp is lit by Thursday.");
      const at = rest.indexOf(';');
      const title = at === -1 ? rest : rest.slice(0, at).trim();
      meta.endings = [
        ...(meta.endings ?? []),
        { id: id(name, 'ending'), title, text: at === -1 ? '' : rest.slice(at + 1).trim() },
      ];
    },
  },
  {
    name: 'hears',
    syntax: 'Name, role; from Name; weight; when; good: …; bad: …',
    doc: 'Somebody who hears about the scene afterwards, and what they hear when it went well or badly.',
    example: HEARS_EXAMPLE,
    repeats: true,
    read: hearsRow,
  },
  {
    name: 'set-aside',
    syntax: 'rule, decision = reason',
    doc: 'Keeps a piece of advice of the checker from counting, with the reason; the decision may be left out. Errors cannot be set aside.',
    example: 'set-aside: best-longest, intake = The order has to name the door.',
    repeats: true,
    read: (value, meta) => {
      const [what, reason] = pair(
        value,
        'set-aside',
        'set-aside: best-longest, intake = The order has to name the door.',
      );
      const [rule = '', decision] = what.split(',').map((s) => s.trim());
      const said = some(reason, 'set-aside', 'set-aside: best-longest = The order has to name the door.');
      meta.setAside = [
        ...(meta.setAside ?? []),
        { rule: id(rule, 'set-aside'), ...(decision && { decision: id(decision, 'set-aside') }), reason: said },
      ];
    },
  },
  text(
    'mile',
    'mile',
    'The next mile for an officer who got everything right.',
    'Write the number down before you walk on.',
  ),
];

/** Names that later tags may use. */
export function namesOf(meta: Draft<StoryMeta>): Names {
  return {
    cast: (meta.cast ?? []).map((m) => m.id),
    hidden: (meta.hidden ?? []).map((h) => h.id),
    endings: (meta.endings ?? []).map((e) => e.id),
  };
}
