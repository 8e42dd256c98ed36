/** Tags on lines of the story: what happens as the line is said. */
import { FACES, OWNING } from '../core/model';
import { TagError } from './problems';
import { RECIPE_EXAMPLE, readRecipe, recipeText } from './recipe';
import type { LinePatch, LineRow } from './rows';
import { LIGHTS, PLACES, PROPS, SOUNDS } from './scenery';
import { castName, id, type Names, oneOf, pair, some } from './values';

/** Rows that only set the stage; choices may carry them, too. */
export const STAGE_ROWS: readonly LineRow[] = [
  {
    name: 'enter',
    syntax: 'Name',
    doc: 'Somebody comes in.',
    example: 'enter: Theo',
    read: (value, names) => ({ cues: [{ cue: 'enter', who: castName(value, names, 'enter') }] }),
  },
  {
    name: 'exit',
    syntax: 'Name',
    doc: 'Somebody leaves.',
    example: 'exit: Theo',
    read: (value, names) => ({ cues: [{ cue: 'exit', who: castName(value, names, 'exit') }] }),
  },
  {
    name: 'face',
    syntax: 'Name face',
    doc: 'A face changes without words.',
    example: 'face: Theo worried',
    completions: FACES,
    read: (value, names) => {
      const [who, face] = two(value, 'face: Theo worried');
      return { cues: [{ cue: 'face', who: castName(who, names, 'face'), face: oneOf(face, FACES, 'face') }] };
    },
  },
  {
    name: 'look',
    syntax: 'Name look',
    doc: 'Another drawing of the same person (hands empty, coat off); composed looks as at the top of the file.',
    example: 'look: Theo theo-bare',
    read: (value, names) => {
      if (value.includes('=')) {
        const [who, parts] = pair(value, 'look', `look: Theo = ${RECIPE_EXAMPLE}`);
        return { cues: [{ cue: 'pose', who: castName(who, names, 'look'), look: recipeText(readRecipe(parts)) }] };
      }
      const [who, look] = two(value, 'look: Theo theo-bare');
      return { cues: [{ cue: 'pose', who: castName(who, names, 'look'), look }] };
    },
  },
  {
    name: 'prop',
    syntax: 'prop state',
    doc: 'Something in the set changes.',
    example: 'prop: door open',
    completions: Object.values(PROPS).flatMap((p) => Object.entries(p).flatMap(([k, v]) => v.map((s) => `${k} ${s}`))),
    read: (value) => {
      const [prop, state] = two(value, 'prop: door open');
      const sets = Object.values(PROPS);
      const name = oneOf(
        prop,
        sets.flatMap((p) => Object.keys(p)),
        'prop',
      );
      const states = sets.flatMap((p) => p[name] ?? []);
      return { cues: [{ cue: 'prop', prop: name, value: oneOf(state, states, `state of ${name}`) }] };
    },
  },
  {
    name: 'place',
    syntax: 'place, light',
    doc: 'The scene moves, or the light changes.',
    example: 'place: side-door, dusk',
    completions: PLACES,
    read: (value) => {
      const [place = '', light = ''] = value.split(',');
      const where = oneOf(place, PLACES, 'place');
      return {
        cues: [{ cue: 'place', place: where, light: oneOf(light || 'day', LIGHTS[where], 'light of this place') }],
      };
    },
  },
  {
    name: 'sound',
    syntax: SOUNDS.join(' | '),
    doc: 'A sound, always with a caption.',
    example: 'sound: door',
    completions: SOUNDS,
    read: (value) => ({ cues: [{ cue: 'sound', sound: oneOf(value, SOUNDS, 'sound') }] }),
  },
  {
    name: 'clock',
    syntax: 'HH:MM',
    doc: 'What the clock shows from here on.',
    example: 'clock: 06:22',
    read: (value) => {
      const time = value.trim();
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
        throw new TagError(`"${time}" is not a time.`, 'Write it like "clock: 06:22".');
      return { cues: [{ cue: 'clock', time }] };
    },
  },
];

export const LINE_ROWS: readonly LineRow[] = [
  ...STAGE_ROWS,
  {
    name: 'why',
    syntax: 'text',
    doc: 'Why the meters of this line moved; shown in "why it moved".',
    example: 'why: The number was in the log.',
    read: (value) => ({ why: some(value, 'why', 'why: The number was in the log.') }),
  },
  {
    name: 'reveals',
    syntax: 'hidden fact',
    doc: 'This line tells a hidden fact. Guard it with {can_name: …}.',
    example: 'reveals: detectors',
    read: (value, names) => ({ effects: [{ effect: 'reveals', hidden: oneOf(value, names.hidden, 'hidden fact') }] }),
  },
  {
    name: 'keeps',
    syntax: 'promise',
    doc: 'A promise is kept: integrity +2, once.',
    example: 'keeps: ticket',
    read: (value) => ({ effects: [{ effect: 'keeps', promise: id(value, 'promise') }] }),
  },
  {
    name: 'breaks',
    syntax: 'promise',
    doc: 'A promise is broken: integrity -2, once.',
    example: 'breaks: ticket',
    read: (value) => ({ effects: [{ effect: 'breaks', promise: id(value, 'promise') }] }),
  },
  {
    name: 'comes-out',
    syntax: 'Name',
    doc: 'A lie told to this person comes out: the scar, trust at most 60 from here on. What a reply gave away of them (privacy) comes out with it, or alone: integrity -2.',
    example: 'comes-out: Theo',
    read: (value, names) => ({ effects: [{ effect: 'comes-out', who: castName(value, names, 'comes-out') }] }),
  },
  {
    name: 'owns',
    syntax: `Name ${OWNING.join(' | ')}`,
    doc: 'The officer owns a failure: before asked +3 integrity, when asked +2, when caught 0, shifted to another -3.',
    example: 'owns: Theo asked',
    completions: OWNING,
    read: (value, names) => ({ effects: [{ effect: 'owns', ...owning(value, names) }] }),
  },
  {
    name: 'discuss',
    syntax: 'text',
    doc: 'A question for a class, shown as a card.',
    example: 'discuss: Who else should hear this tonight?',
    read: (value): LinePatch => ({ discuss: some(value, 'discuss', 'discuss: Who else should hear this?') }),
  },
  {
    name: 'end',
    syntax: 'ending',
    doc: 'The scene ends here, with this ending.',
    example: 'end: lights-on',
    read: (value, names) => ({ effects: [{ effect: 'ends', ending: oneOf(value, names.endings, 'ending') }] }),
  },
];

function two(value: string, example: string): readonly [string, string] {
  const parts = value.trim().split(/\s+/);
  if (parts.length !== 2) throw new TagError(`"${value.trim()}" wants two words.`, `Write it like "${example}".`);
  return [parts[0] as string, parts[1] as string];
}

/** `Name when`: who is told, and when the failure was owned. */
export function owning(value: string, names: Names) {
  const [who, when] = two(value, 'owns: Theo asked');
  return { who: castName(who, names, 'owns'), when: oneOf(when, OWNING, 'moment of owning up') };
}
