/** Tags of a choice, inside its brackets: what the reply is worth and why. */
import { COMPETENCIES, TONES, VERDICTS } from '../core/model';
import { owning, STAGE_ROWS } from './lines';
import { TagError } from './problems';
import type { ChoiceRow } from './rows';
import { castName, counted, id, oneOf, some, whole } from './values';

function outcome(name: 'security' | 'service', doc: string): ChoiceRow {
  return {
    name,
    syntax: '-3 to 3',
    doc,
    example: `${name}: 2`,
    required: true,
    read: (value, option) => {
      option[name] = whole(value, -3, 3, name);
    },
  };
}

export const CHOICE_ROWS: readonly ChoiceRow[] = [
  {
    name: 'tone',
    syntax: TONES.join(' | '),
    doc: 'The register of this reply.',
    example: 'tone: low-key',
    completions: TONES,
    required: true,
    read: (value, option) => {
      option.tone = oneOf(value, TONES, 'tone');
    },
  },
  {
    name: 'bad-tone',
    syntax: '',
    doc: 'The bad twin of its tone: bullying, threatening, cold, pleading, giving up.',
    example: 'bad-tone',
    read: (_value, option) => {
      option.badTwin = true;
    },
  },
  outcome('security', 'Step of the security outcome. May depend on what happened in the scene, never on meters.'),
  outcome('service', 'Step of the service outcome. May depend on what happened in the scene, never on meters.'),
  {
    name: 'shows',
    syntax: `competency level, … (${COMPETENCIES.join(', ')}; -2 to 3)`,
    doc: 'One to three competencies that this reply shows, or fails to show.',
    example: 'shows: engagement 2, vigilance 1',
    completions: COMPETENCIES,
    required: true,
    read: (value, option) => {
      const levels = counted(value, COMPETENCIES, -2, 3, 'shows');
      if (levels.length > 3)
        throw new TagError('"shows" names more than three competencies.', 'Keep the three that matter most.');
      option.shows = Object.fromEntries(levels);
    },
  },
  {
    name: 'best',
    syntax: '',
    doc: 'The best reply of its decision.',
    example: 'best',
    read: (_value, option) => {
      option.best = true;
    },
  },
  {
    name: 'verdict',
    syntax: 'sound | mixed | harmful',
    doc: 'The word for a reply that is not best. Without it the score decides.',
    example: 'verdict: sound',
    completions: VERDICTS,
    read: (value, option) => {
      option.verdict = oneOf(value, VERDICTS, 'verdict');
    },
  },
  {
    name: 'heard',
    syntax: 'Name: text',
    doc: 'What the other person heard, in their voice. Without a name it is the first person whom the reply moves.',
    example: 'heard: Theo: You asked, and you were already walking.',
    required: true,
    read: (value, option, names) => {
      const at = value.indexOf(':');
      const who =
        at > 0 ? names.cast.find((n) => n.toLowerCase() === value.slice(0, at).trim().toLowerCase()) : undefined;
      option.heard = some(who ? value.slice(at + 1) : value, 'heard', 'heard: Theo: You asked first.');
      option.heardBy = who;
    },
  },
  {
    name: 'why',
    syntax: 'text',
    doc: 'Why it landed that way, in one or two sentences.',
    example: 'why: A reason they could see, somewhere to go, and you walked first.',
    required: true,
    read: (value, option) => {
      option.why = some(value, 'why', 'why: A reason they could see.');
    },
  },
  {
    name: 'right-if',
    syntax: 'text',
    doc: 'When this reply would have been right; continues the words "Right if". Every reply that is not best has one.',
    example: 'right-if: the rail were closed.',
    read: (value, option) => {
      option.rightIf = some(value, 'right-if', 'right-if: the rail were closed.');
    },
  },
  {
    name: 'deceit',
    syntax: 'Name',
    doc: 'The reply deceives this person. It leaves a scar when it comes out.',
    example: 'deceit: Theo',
    read: (value, option, names) => {
      option.deceit = castName(value, names, 'deceit');
    },
  },
  {
    name: 'promise',
    syntax: 'name to Name',
    doc: 'The reply makes a promise that is kept or broken later.',
    example: 'promise: ticket to Theo',
    read: (value, option, names) => {
      const m = /^(\S+)\s+to\s+(\S+)$/i.exec(value.trim());
      if (!m) throw new TagError('"promise" wants a name and a person.', 'Write it like "promise: ticket to Theo".');
      option.promise = { id: id(m[1] as string, 'promise'), to: castName(m[2] as string, names, 'promise') };
    },
  },
  {
    name: 'owns',
    syntax: 'Name before | asked | caught | shifted',
    doc: 'The reply owns a failure: before asked +3 integrity, when asked +2, when caught 0, shifted to another -3.',
    example: 'owns: Theo asked',
    read: (value, option, names) => {
      const { who, when } = owning(value, names);
      option.owns = { to: who, when };
    },
  },
  {
    name: 'privacy',
    syntax: 'Name',
    doc: 'The reply gives away something private of this person to somebody without a right to know: integrity -2 with them, at once where they are present, else when it comes out (comes-out). Leave it out of their steps.',
    example: 'privacy: Theo',
    read: (value, option, names) => {
      option.privacy = castName(value, names, 'privacy');
    },
  },
  {
    name: 'was',
    syntax: 'old label',
    doc: 'The label that this reply had before, so that saves and records still find it; the newest first.',
    example: 'was: walk',
    repeats: true,
    read: (value, option) => {
      option.was = [...(option.was ?? []), id(value, 'was')];
    },
  },
  {
    name: 'mile',
    syntax: 'text',
    doc: 'What a veteran might add; the next mile for this reply.',
    example: 'mile: Put a hand on the door as you walk up.',
    read: (value, option) => {
      option.mile = some(value, 'mile', 'mile: Put a hand on the door.');
    },
  },
  ...STAGE_ROWS.map(
    (row): ChoiceRow => ({
      ...row,
      doc: `${row.doc} Happens as the reply is said.`,
      read: (value, option, names) => {
        option.cues = [...(option.cues ?? []), ...(row.read(value, names).cues ?? [])];
      },
    }),
  ),
];
