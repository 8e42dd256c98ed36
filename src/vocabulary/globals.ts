/** Global tags: what a story says of itself, on the first lines of the file. */
import { CUSTOMER_SETS, FACES, type Hidden, STAGES, type StoryMeta } from '../core/model';
import { START } from '../core/people';
import { didYouMean } from './nearest';
import { TagError } from './problems';
import type { Draft, GlobalRow } from './rows';
import { AMBIENCES, LIGHTS, PLACES, PROPS, WEATHERS } from './scenery';
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
    if (!states) throw new TagError(`This place has no "${prop}".`, didYouMean(prop, Object.keys(known)));
    out[prop] = oneOf(state, states, `state of ${prop}`);
  }
  return out;
}

const CAST_EXAMPLE = 'cast: Theo = Theo Brandt, facilities engineer; employees; guarded; look theo';

function castRow(value: string, meta: Draft<StoryMeta>): void {
  const [name, rest] = pair(value, 'cast', CAST_EXAMPLE);
  const [who = '', ...parts] = segments(rest);
  const comma = who.indexOf(',');
  const start = { ...START } as { competence: number; integrity: number; rapport: number };
  let set: StoryMeta['cast'][number]['set'] | undefined;
  let face: (typeof FACES)[number] = 'calm';
  let stage: (typeof STAGES)[number] = 'calm';
  let look: string | undefined;
  for (const part of parts) {
    const [word = '', value = ''] = part.split(/\s+/);
    if (word === 'look') look = value;
    else if (word === 'stage') stage = oneOf(value, STAGES, 'stage');
    else if (word === 'propensity') start.integrity = START.integrity + whole(value, -15, 15, 'propensity');
    else if (word === 'rapport' || word === 'competence') start[word] = whole(value, 0, 100, word);
    else if ((CUSTOMER_SETS as readonly string[]).includes(word)) set = oneOf(word, CUSTOMER_SETS, 'customer set');
    else face = oneOf(word, FACES, 'face, customer set or setting of a cast row');
  }
  if (!set) throw new TagError(`"${name}" has no customer set.`, `Add one of: ${CUSTOMER_SETS.join(', ')}.`);
  const full = comma === -1 ? who : who.slice(0, comma).trim();
  const role = comma === -1 ? '' : who.slice(comma + 1).trim();
  meta.cast = [...(meta.cast ?? []), { id: id(name, 'cast'), name: full, role, set, face, stage, look, start }];
}

const HIDDEN_EXAMPLE =
  'hidden: detectors = Theo; class 2; trust 58 or trust 50 and rapport 55; about the fourteenth floor';

/** What each class of information needs where the story does not say (content bible 6.6). */
const CLASS_NEEDS: Record<Hidden['class'], Hidden['needs']> = {
  0: [{}],
  1: [{ rapport: 45 }, { trust: 45 }],
  2: [{ rapport: 50, trust: 45 }, { trust: 60 }],
  3: [{ trust: 65, rapport: 50 }],
  4: [{ trust: 70, integrity: 65 }],
  5: [{ trust: 75, rapport: 60 }],
};

function needs(value: string): Hidden['needs'] {
  return value.split(/\bor\b/).map((alternative) => {
    const need: Partial<Record<'trust' | 'rapport' | 'integrity', number>> = {};
    for (const part of alternative.split(/\band\b/)) {
      const [meter = '', points = ''] = part.trim().split(/\s+/);
      need[oneOf(meter, ['trust', 'rapport', 'integrity'] as const, 'meter')] = whole(points, 0, 100, meter);
    }
    return need;
  });
}

function hiddenRow(value: string, meta: Draft<StoryMeta>): void {
  const [name, rest] = pair(value, 'hidden', HIDDEN_EXAMPLE);
  const [who = '', ...parts] = segments(rest);
  const names = (meta.cast ?? []).map((m) => m.id);
  let klass: Hidden['class'] = 2;
  let bounds: Hidden['needs'] | undefined;
  let about = '';
  for (const part of parts) {
    if (/^class\b/.test(part)) klass = whole(part.slice(5), 0, 5, 'class') as Hidden['class'];
    else if (/^about\b/.test(part)) about = part;
    else bounds = needs(part);
  }
  if (about === '')
    throw new TagError(
      `"${name}" does not say what a near miss may tell.`,
      `Add "about …", as in "${HIDDEN_EXAMPLE}".`,
    );
  const hidden = {
    id: id(name, 'hidden'),
    who: oneOf(who, names, 'name of the cast'),
    class: klass,
    needs: bounds ?? CLASS_NEEDS[klass],
    about,
  };
  meta.hidden = [...(meta.hidden ?? []), hidden];
}

const HEARS_EXAMPLE =
  'hears: Rosa Quintero, night cleaning lead; from Theo; 0.3; tonight; good: He says door six listens.; bad: He says not to bother.';

function hearsRow(value: string, meta: Draft<StoryMeta>): void {
  const [who = '', ...parts] = segments(value);
  const [name = '', role = ''] = who.split(',').map((s) => s.trim());
  const names = (meta.cast ?? []).map((m) => m.id);
  const found = { from: '', weight: 0.2, when: '', good: '', bad: '' };
  for (const part of parts) {
    if (/^from\s/.test(part)) found.from = oneOf(part.slice(5), names, 'name of the cast');
    else if (/^good:/.test(part)) found.good = part.slice(5).trim();
    else if (/^bad:/.test(part)) found.bad = part.slice(4).trim();
    else if (/^[\d.]+$/.test(part)) found.weight = Number(part);
    else found.when = part;
  }
  if (!found.from || !found.good || !found.bad || !(found.weight >= 0.1 && found.weight <= 0.4)) {
    throw new TagError(
      `"hears" for ${name || 'somebody'} is incomplete.`,
      `Write it like "${HEARS_EXAMPLE}" (weight 0.1 to 0.4).`,
    );
  }
  meta.listeners = [...(meta.listeners ?? []), { name, role, ...found }];
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
