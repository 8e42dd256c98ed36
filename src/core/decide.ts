/**
 * From a command to facts, or to a reason why not. Pure: what happens outside (a line that the story yields, the seed)
 * comes in as data of the command.
 */
import type { Because, Fact } from './facts';
import { fold } from './fold';
import type { Decision, Ledger, Line, LineEffect, Option, Steps, StoryMeta } from './model';
import { moved, OWNING_STEPS, type Person, PRIVACY_STEPS, PROMISE_STEPS, rapport, trust } from './people';
import { shownOrder } from './random';
import { choiceScore } from './score';
import { RULES, type State } from './state';
import { stageAfter, toneFit } from './tone';

export type Command =
  | { readonly do: 'start'; readonly meta: StoryMeta; readonly seed: number; readonly world: number }
  | { readonly do: 'say'; readonly line: Line }
  | { readonly do: 'offer'; readonly decision: Decision }
  | { readonly do: 'choose'; readonly label: string };

export interface Rejection {
  readonly rejected: string;
}

export function isRejection(outcome: readonly Fact[] | Rejection): outcome is Rejection {
  return 'rejected' in outcome;
}

export function decide(state: State, command: Command): readonly Fact[] | Rejection {
  switch (command.do) {
    case 'start':
      if (state.phase !== 'empty') return { rejected: 'This play has already begun.' };
      return [
        {
          fact: 'PlayStarted',
          story: command.meta.slug,
          meta: command.meta,
          seed: command.seed,
          world: command.world,
          rules: RULES,
        },
      ];
    case 'say':
      if (state.phase !== 'reading') return { rejected: `A line cannot be said while the play is ${state.phase}.` };
      return said(state, command.line);
    case 'offer':
      if (state.phase !== 'reading')
        return { rejected: `A decision cannot be offered while the play is ${state.phase}.` };
      return [
        {
          fact: 'DecisionOffered',
          decision: command.decision,
          order: shownOrder(
            command.decision.options.map((o) => o.label),
            state.seed,
            command.decision.twinOf ?? command.decision.id,
          ),
        },
      ];
    case 'choose':
      return chosen(state, command.label);
  }
}

/** Facts that depend on each other: each maker sees the state after the ones before it. */
function chain(state: State, makers: readonly ((state: State) => readonly Fact[])[]): Fact[] {
  const facts: Fact[] = [];
  let now = state;
  for (const make of makers) {
    const made = make(now);
    facts.push(...made);
    now = made.reduce(fold, now);
  }
  return facts;
}

function chosen(state: State, label: string): readonly Fact[] | Rejection {
  const decision = state.offer?.decision;
  if (!decision) return { rejected: 'There is nothing to decide right now.' };
  const option = decision.options.find((o) => o.label === label);
  if (!option) {
    const offered = decision.options.map((o) => o.label).join(', ');
    return { rejected: `Decision "${decision.id}" has no choice "${label}". It offers: ${offered}.` };
  }
  const fit = toneFit(decision.asks, option.tone, option.badTwin, decision.lifeSafety);
  const because: Because = { decision: decision.id, label, text: option.why };
  const outcome: Fact[] = [
    { fact: 'ChoiceMade', decision: decision.id, label, score: choiceScore(option, decision.options) },
    {
      fact: 'ToneUsed',
      decision: decision.id,
      asked: decision.asks,
      used: option.tone,
      badTwin: option.badTwin,
      fit,
    },
    { fact: 'OutcomeScored', decision: decision.id, security: option.security, service: option.service },
    ...competencies(decision, option),
  ];
  return chain(state, [
    () => outcome,
    () => (option.promise ? [promised(option.promise, decision.id)] : []),
    () => (option.deceit ? [{ fact: 'LieTold', to: option.deceit, decision: decision.id }] : []),
    ...Object.entries(option.people).map(
      ([who, steps]) =>
        (s: State) =>
          stepsFacts(s, who, steps, because),
    ),
    (s) => (option.privacy ? givenAway(s, option.privacy, because) : []),
    (s) => (option.owns ? ownedFacts(s, option.owns.to, option.owns.when, because) : []),
    (s) => Object.keys(option.people).flatMap((who) => stageFacts(s, who, fit)),
  ]);
}

function competencies(decision: Decision, option: Option): Fact[] {
  return Object.entries(option.shows).map(
    ([competency, level]): Fact => ({
      fact: 'CompetencyShown',
      decision: decision.id,
      competency: competency as keyof Option['shows'],
      level,
    }),
  );
}

function promised(promise: { readonly id: string; readonly to: string }, decision: string): Fact {
  return { fact: 'PromiseMade', promise: promise.id, to: promise.to, decision };
}

function said(state: State, line: Line): Fact[] {
  return chain(state, [
    () => [{ fact: 'LineShown', line }],
    ...line.effects.map(
      (effect) =>
        (s: State): readonly Fact[] =>
          effectFacts(s, effect, line),
    ),
  ]);
}

function effectFacts(state: State, effect: LineEffect, line: Line): readonly Fact[] {
  switch (effect.effect) {
    case 'steps':
      return stepsFacts(state, effect.who, effect.steps, { text: effect.why || line.text });
    case 'reveals': {
      const hidden = state.meta?.hidden.find((h) => h.id === effect.hidden);
      return hidden ? [{ fact: 'HiddenTold', hidden: hidden.id, who: hidden.who }] : [];
    }
    case 'keeps':
      return settled(state, effect.promise, true, line);
    case 'breaks':
      return settled(state, effect.promise, false, line);
    case 'comes-out':
      return chain(state, [(s) => discovered(s, effect.who, line), (s) => learned(s, effect.who, { text: line.text })]);
    case 'owns':
      return ownedFacts(state, effect.who, effect.when, { text: line.text });
    case 'ends':
      return [{ fact: 'EndingReached', ending: effect.ending }];
  }
}

/** Keeping or breaking counts once; promises lose their force after a discovered lie (6.3). */
function settled(state: State, promise: string, kept: boolean, line: Line): readonly Fact[] {
  const record = state.promises[promise];
  if (record?.state !== 'open') return [];
  const steps = kept ? (state.people[record.to]?.scarred ? 0 : PROMISE_STEPS.kept) : PROMISE_STEPS.broken;
  return [
    { fact: 'PromiseSettled', promise, kept },
    ...stepsFacts(state, record.to, { competence: 0, integrity: steps, rapport: 0 }, { text: line.text }),
  ];
}

/** A lie that comes out sets the scar; the shown trust may fall by the cap alone. */
function discovered(state: State, who: string, line: Line): readonly Fact[] {
  const person = state.people[who];
  if (!person || !state.lies.some((lie) => lie.to === who && !lie.discovered)) return [];
  const scarred = { ...person, scarred: true };
  return [{ fact: 'LieDiscovered', by: who }, ...meterFacts(who, person, scarred, { text: line.text })];
}

/** Whoever stands there hears it at once; anybody else learns of it when it comes out. */
function givenAway(state: State, of: string, because: Because): readonly Fact[] {
  const known = state.scene.present.includes(of);
  const broken: Fact = { fact: 'PrivacyBroken', of, decision: because.decision ?? '', known };
  return known ? [broken, ...stepsFacts(state, of, PRIVACY, because)] : [broken];
}

/** However much was given away of somebody: learning of it counts once. */
function learned(state: State, who: string, because: Because): readonly Fact[] {
  if (!state.breaches.some((breach) => breach.of === who && !breach.known)) return [];
  return [{ fact: 'PrivacyKnown', by: who }, ...stepsFacts(state, who, PRIVACY, because)];
}

const PRIVACY: Steps = { competence: 0, integrity: PRIVACY_STEPS, rapport: 0 };

function ownedFacts(state: State, who: string, when: keyof typeof OWNING_STEPS, because: Because): readonly Fact[] {
  const steps = { competence: 0, integrity: OWNING_STEPS[when], rapport: 0 };
  return [{ fact: 'FailureOwned', to: who, when }, ...stepsFacts(state, who, steps, because)];
}

const LEDGERS: readonly Ledger[] = ['competence', 'integrity', 'rapport'];

function stepsFacts(state: State, who: string, steps: Steps, because: Because): readonly Fact[] {
  const person = state.people[who];
  if (!person) return [];
  const facts: Fact[] = [];
  let next = person;
  for (const ledger of LEDGERS) {
    const to = moved(ledger, person[ledger], steps[ledger], recovering(state, who, ledger));
    if (to === person[ledger]) continue;
    facts.push({ fact: 'LedgerMoved', who, ledger, from: person[ledger], to, because });
    next = { ...next, [ledger]: to };
  }
  return [...facts, ...meterFacts(who, person, next, because)];
}

/** An open promise speeds recovery below the start, unless a lie has come out (6.3). */
function recovering(state: State, who: string, ledger: Ledger): boolean {
  const person = state.people[who];
  const start = state.meta?.cast.find((m) => m.id === who)?.start[ledger] ?? 0;
  const open = Object.values(state.promises).some((p) => p.to === who && p.state === 'open');
  return ledger !== 'rapport' && open && !!person && !person.scarred && person[ledger] < start;
}

function meterFacts(who: string, before: Person, after: Person, because: Because): Fact[] {
  const shown = [
    { meter: 'trust' as const, from: trust(before), to: trust(after) },
    { meter: 'rapport' as const, from: rapport(before), to: rapport(after) },
  ];
  return shown
    .filter((m) => m.from !== m.to)
    .map(({ meter, from, to }): Fact => ({ fact: 'MeterChanged', who, meter, from, to, because }));
}

function stageFacts(state: State, who: string, fit: number): Fact[] {
  const person = state.people[who];
  if (!person) return [];
  const to = stageAfter(person.stage, fit);
  return to === person.stage ? [] : [{ fact: 'StageMoved', who, from: person.stage, to }];
}
