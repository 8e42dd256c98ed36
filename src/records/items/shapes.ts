/**
 * Shapes of play records, read leniently: of a fact only what is counted is looked at, so that a play of a newer Rapport
 * counts as well. Everything here comes from strangers.
 */
import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const step = v.pipe(v.number(), v.safeInteger(), v.minValue(-100), v.maxValue(100));
const votes = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100_000));
const was = v.optional(v.pipe(v.array(name), v.maxLength(50)), []);

export const offered = v.object({
  fact: v.literal('DecisionOffered'),
  decision: v.object({
    id: name,
    was,
    options: v.pipe(
      v.array(
        v.object({
          label: name,
          was,
          text: v.pipe(v.string(), v.maxLength(20_000)),
          best: v.boolean(),
          security: step,
          service: step,
        }),
      ),
      v.minLength(1),
      v.maxLength(40),
    ),
  }),
});

export const chosen = v.object({ fact: v.literal('ChoiceMade'), decision: name, label: name });

export const finished = v.object({
  id: name,
  profile: name,
  story: name,
  mode: v.picklist(['first', 'practice']),
  keyHash: name,
  startedAt: time,
  finishedAt: time,
  facts: v.pipe(v.array(v.looseObject({ fact: v.string() })), v.maxLength(20_000)),
});

const ballot = v.pipe(
  v.record(name, votes),
  v.check((b) => Object.keys(b).length <= 40, 'more than 40 replies'),
);

export const classReport = v.object({
  rapport: v.literal('class-report'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id: v.optional(name),
  story: name,
  keyHash: name,
  at: time,
  decisions: v.pipe(
    v.array(
      v.object({
        decision: name,
        replies: v.optional(
          v.pipe(
            v.array(v.object({ label: name, text: v.optional(v.pipe(v.string(), v.maxLength(20_000)), '') })),
            v.maxLength(40),
          ),
          [],
        ),
        best: v.pipe(v.array(name), v.maxLength(40)),
        first: v.optional(ballot, {}),
        second: v.optional(ballot, {}),
      }),
    ),
    v.maxLength(500),
  ),
});
