/**
 * The shape of a fact, to check records that come back from disk or from a file. The types are the core's; where the
 * two part ways the compiler says so.
 */
import * as v from 'valibot';
import type { Because, Fact } from '../../core/facts';
import {
  type CastMember,
  COMPETENCIES,
  CUSTOMER_SETS,
  type Cue,
  type Decision,
  type Ending,
  FACES,
  type Hidden,
  type Line,
  type LineEffect,
  type Listener,
  type Option,
  OWNING,
  STAGES,
  type Steps,
  type StoryMeta,
  TONES,
  VERDICTS,
} from '../../core/model';
import { shape } from './shape';

const words = v.pipe(v.string(), v.maxLength(20_000));
const name = v.pipe(v.string(), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const state = v.record(name, name);
const steps = shape<Steps>({ competence: number, integrity: number, rapport: number });
const face = v.picklist(FACES);
const tone = v.picklist(TONES);

const cue: v.GenericSchema<unknown, Cue> = v.variant('cue', [
  v.object({ cue: v.picklist(['enter', 'exit']), who: name }),
  v.object({ cue: v.literal('face'), who: name, face }),
  v.object({ cue: v.literal('prop'), prop: name, value: name }),
  v.object({ cue: v.literal('place'), place: name, light: name }),
  v.object({ cue: v.literal('sound'), sound: name }),
  v.object({ cue: v.literal('clock'), time: name }),
  v.object({ cue: v.literal('pose'), who: name, look: name }),
]);

const effect: v.GenericSchema<unknown, LineEffect> = v.variant('effect', [
  v.object({ effect: v.literal('steps'), who: name, steps, why: words }),
  v.object({ effect: v.literal('reveals'), hidden: name }),
  v.object({ effect: v.picklist(['keeps', 'breaks']), promise: name }),
  v.object({ effect: v.literal('comes-out'), who: name }),
  v.object({ effect: v.literal('owns'), who: name, when: v.picklist(OWNING) }),
  v.object({ effect: v.literal('ends'), ending: name }),
]);

const line = shape<Line>({
  speaker: v.optional(name),
  face: v.optional(face),
  via: v.optional(name),
  text: words,
  read: v.boolean(),
  cues: v.array(cue),
  effects: v.array(effect),
  discuss: v.optional(words),
});

const option = shape<Option>({
  label: name,
  text: words,
  best: v.boolean(),
  verdict: v.picklist(VERDICTS),
  tone,
  badTwin: v.boolean(),
  security: number,
  service: number,
  people: v.record(name, steps),
  shows: v.partial(v.object(v.entriesFromList(COMPETENCIES, number))),
  heard: words,
  heardBy: v.optional(name),
  why: words,
  rightIf: words,
  deceit: v.optional(name),
  promise: v.optional(v.object({ id: name, to: name })),
  owns: v.optional(v.object({ to: name, when: v.picklist(OWNING) })),
  privacy: v.optional(name),
  was: v.optional(v.array(name)),
  mile: v.optional(words),
  cues: v.array(cue),
});

const decision = shape<Decision>({
  id: name,
  title: words,
  asks: tone,
  situation: v.optional(words),
  twinOf: v.optional(name),
  lifeSafety: v.boolean(),
  timer: v.optional(number),
  differ: v.boolean(),
  was: v.optional(v.array(name)),
  options: v.array(option),
});

const meta = shape<StoryMeta>({
  slug: name,
  title: words,
  place: name,
  post: words,
  site: words,
  time: words,
  weather: name,
  light: name,
  minutes: number,
  blurb: words,
  brief: v.array(words),
  task: words,
  know: v.array(words),
  orders: v.array(v.object({ number, text: words })),
  contentNote: v.optional(words),
  dress: name,
  cast: v.array(
    shape<CastMember>({
      id: name,
      name: words,
      role: words,
      set: v.picklist(CUSTOMER_SETS),
      face,
      stage: v.picklist(STAGES),
      look: v.optional(name),
      start: steps,
    }),
  ),
  hidden: v.array(
    shape<Hidden>({
      id: name,
      who: name,
      class: v.picklist([0, 1, 2, 3, 4, 5]),
      needs: v.array(v.partial(v.object({ trust: number, rapport: number, integrity: number }))),
      about: words,
    }),
  ),
  endings: v.array(shape<Ending>({ id: name, title: words, text: words })),
  listeners: v.array(
    shape<Listener>({ name: words, role: words, from: name, weight: number, when: words, good: words, bad: words }),
  ),
  mile: words,
  props: state,
  present: v.array(name),
  ambience: name,
  setAside: v.optional(v.array(v.object({ rule: name, decision: v.optional(name), reason: words }))),
  unscored: v.optional(v.literal(true)),
});

const because = shape<Because>({ decision: v.optional(name), label: v.optional(name), text: words });

export const factSchema: v.GenericSchema<unknown, Fact> = v.variant('fact', [
  v.object({ fact: v.literal('PlayStarted'), story: name, meta, seed: number, world: number, rules: number }),
  v.object({ fact: v.literal('LineShown'), line }),
  v.object({ fact: v.literal('DecisionOffered'), decision, order: v.array(name) }),
  v.object({ fact: v.literal('ChoiceMade'), decision: name, label: name, score: v.nullable(number) }),
  v.object({
    fact: v.literal('ToneUsed'),
    decision: name,
    asked: tone,
    used: tone,
    badTwin: v.boolean(),
    fit: number,
  }),
  v.object({ fact: v.literal('OutcomeScored'), decision: name, security: number, service: number }),
  v.object({
    fact: v.literal('CompetencyShown'),
    decision: name,
    competency: v.picklist(COMPETENCIES),
    level: number,
  }),
  v.object({
    fact: v.literal('LedgerMoved'),
    who: name,
    ledger: v.picklist(['competence', 'integrity', 'rapport']),
    from: number,
    to: number,
    because,
  }),
  v.object({
    fact: v.literal('MeterChanged'),
    who: name,
    meter: v.picklist(['trust', 'rapport']),
    from: number,
    to: number,
    because,
  }),
  v.object({ fact: v.literal('StageMoved'), who: name, from: v.picklist(STAGES), to: v.picklist(STAGES) }),
  v.object({ fact: v.literal('PromiseMade'), promise: name, to: name, decision: name }),
  v.object({ fact: v.literal('PromiseSettled'), promise: name, kept: v.boolean() }),
  v.object({ fact: v.literal('LieTold'), to: name, decision: name }),
  v.object({ fact: v.literal('LieDiscovered'), by: name }),
  v.object({ fact: v.literal('PrivacyBroken'), of: name, decision: name, known: v.boolean() }),
  v.object({ fact: v.literal('PrivacyKnown'), by: name }),
  v.object({ fact: v.literal('FailureOwned'), to: name, when: v.picklist(OWNING) }),
  v.object({ fact: v.literal('HiddenTold'), hidden: name, who: name }),
  v.object({ fact: v.literal('EndingReached'), ending: name }),
]);
