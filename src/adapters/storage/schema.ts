/** The shape of each kind of record. Everything that comes back from disk or from a file passes here first. */
import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  type FinishedPlay,
  type PlayResult,
  type Profile,
  type SavedPlay,
  type Settings,
} from '../../session/ports';
import { factSchema } from './facts-schema';
import { shape } from './shape';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const step = v.pipe(v.number(), v.safeInteger());
const totals = v.object({ security: step, service: step });
const bars = { security: percent, service: percent };

export const profileSchema = shape<Profile>({
  id,
  nickname: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  officer: v.picklist(['a', 'b', 'c', 'd']),
  createdAt: time,
});

const savedEntries = {
  version: v.literal(1),
  id,
  profile: id,
  story: id,
  mode: v.picklist(['first', 'practice']),
  seed: whole,
  world: whole,
  rules: whole,
  keyHash: id,
  textHash: id,
  choices: v.array(v.object({ decision: id, label: id })),
  cursor: whole,
  moment: v.optional(id),
  startedAt: time,
  updatedAt: time,
};

export const savedSchema = shape<SavedPlay>(savedEntries);

export const finishedSchema = shape<FinishedPlay>({
  ...savedEntries,
  finishedAt: time,
  facts: v.array(factSchema),
  bounds: v.object({ worst: totals, best: totals, random: v.object({ ...bars, handInHand: percent }) }),
  result: shape<PlayResult>({
    security: percent,
    service: percent,
    handInHand: percent,
    right: whole,
    of: whole,
    ending: v.pipe(v.string(), v.maxLength(200)),
  }),
  takeBack: v.optional(id),
});

const base = DEFAULT_SETTINGS;

/** A setting that an older Rapport did not have takes its default. */
export const settingsSchema = shape<Settings>({
  textSize: v.optional(v.picklist([90, 100, 115, 130, 150]), base.textSize),
  font: v.optional(v.picklist(['atkinson', 'lexend', 'opendyslexic']), base.font),
  contrast: v.optional(v.picklist(['standard', 'high']), base.contrast),
  theme: v.optional(v.picklist(['system', 'light', 'night']), base.theme),
  motion: v.optional(v.picklist(['system', 'reduced', 'full']), base.motion),
  volume: v.optional(v.object({ ambience: volume, effects: volume, interface: volume, voice: volume }), base.volume),
  muted: v.optional(v.boolean(), base.muted),
  captions: v.optional(v.boolean(), base.captions),
  readAloud: v.optional(v.boolean(), base.readAloud),
  numberKeys: v.optional(v.boolean(), base.numberKeys),
  textSpeed: v.optional(v.picklist(['instant', 'normal', 'slow']), base.textSpeed),
  skipRead: v.optional(v.boolean(), base.skipRead),
  novice: v.optional(v.boolean(), base.novice),
  timer: v.optional(v.boolean(), base.timer),
  crisisLine: v.optional(v.pipe(v.string(), v.maxLength(500)), base.crisisLine),
  jurisdiction: v.optional(v.pipe(v.string(), v.maxLength(500)), base.jurisdiction),
});

export const readSchema = v.array(v.pipe(v.string(), v.maxLength(200)));

/** Says where a record is wrong, for the note beside a record that was set aside. */
export function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first ? `${v.getDotPath(first) ?? 'record'}: ${first.message}` : 'unknown';
}
