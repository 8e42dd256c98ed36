/** State from facts: the only place where state changes. One case a fact, checked to be exhaustive. */
import type { Fact } from './facts';
import type { Cue, Face, Line, Meter } from './model';
import { corner, newPerson, type Person } from './people';
import { EMPTY, restingFace, type Scene, type State } from './state';

export function fold(state: State, fact: Fact): State {
  switch (fact.fact) {
    case 'PlayStarted':
      return started(fact);
    case 'LineShown':
      return {
        ...state,
        phase: 'reading',
        scene: shown(state, fact.line),
        said: fact.line.text === '' ? state.said : [...state.said, { said: 'line', line: fact.line }],
      };
    case 'DecisionOffered':
      return {
        ...state,
        phase: 'deciding',
        offer: { decision: fact.decision, order: fact.order },
      };
    case 'ChoiceMade':
      return chosen(state, fact.label, fact.score);
    case 'OutcomeScored':
      return {
        ...state,
        totals: { security: state.totals.security + fact.security, service: state.totals.service + fact.service },
      };
    case 'LedgerMoved':
      return withPerson(state, fact.who, (p) => ({ ...p, [fact.ledger]: fact.to }));
    case 'MeterChanged': {
      const { who, meter, from, to, because } = fact;
      const move = { who, meter, from, to, because, at: state.decided.length };
      return { ...state, moves: [...state.moves, move], scene: withFace(state.scene, who, reaction(meter, to - from)) };
    }
    case 'StageMoved':
      return withPerson(state, fact.who, (p) => ({ ...p, stage: fact.to }));
    case 'PromiseMade':
      return {
        ...state,
        promises: { ...state.promises, [fact.promise]: { to: fact.to, decision: fact.decision, state: 'open' } },
      };
    case 'PromiseSettled': {
      const promise = state.promises[fact.promise];
      if (!promise) return state;
      const settled = { ...promise, state: fact.kept ? ('kept' as const) : ('broken' as const) };
      return { ...state, promises: { ...state.promises, [fact.promise]: settled } };
    }
    case 'LieTold':
      return { ...state, lies: [...state.lies, { to: fact.to, decision: fact.decision, discovered: false }] };
    case 'LieDiscovered': {
      const lies = state.lies.map((lie) => (lie.to === fact.by ? { ...lie, discovered: true } : lie));
      return withPerson({ ...state, lies }, fact.by, (p) => ({ ...p, scarred: true }));
    }
    case 'PrivacyBroken': {
      const { of, decision, known } = fact;
      return { ...state, breaches: [...state.breaches, { of, decision, known }] };
    }
    case 'PrivacyKnown':
      return { ...state, breaches: state.breaches.map((b) => (b.of === fact.by ? { ...b, known: true } : b)) };
    case 'HiddenTold':
      return state.told.includes(fact.hidden) ? state : { ...state, told: [...state.told, fact.hidden] };
    case 'EndingReached':
      return { ...state, phase: 'ended', ending: fact.ending };
    case 'ToneUsed':
    case 'CompetencyShown':
    case 'FailureOwned':
      return state;
  }
}

export function foldAll(facts: readonly Fact[], from: State = EMPTY): State {
  return facts.reduce(fold, from);
}

function started(fact: Extract<Fact, { fact: 'PlayStarted' }>): State {
  const { meta } = fact;
  const people = Object.fromEntries(meta.cast.map((m) => [m.id, newPerson(m)]));
  return {
    ...EMPTY,
    phase: 'reading',
    meta,
    seed: fact.seed,
    world: fact.world,
    people,
    scene: {
      place: meta.place,
      light: meta.light,
      weather: meta.weather,
      props: meta.props,
      present: meta.present,
      looks: Object.fromEntries(meta.cast.flatMap((m) => (m.look ? [[m.id, m.look]] : []))),
      faces: Object.fromEntries(meta.cast.map((m) => [m.id, m.face])),
    },
  };
}

function chosen(state: State, label: string, score: number | null): State {
  const { offer, ...rest } = state;
  const option = offer?.decision.options.find((o) => o.label === label);
  if (!offer || !option) return state;
  const { decision, order } = offer;
  return {
    ...rest,
    phase: 'reading',
    scene: option.cues.reduce(cued, { ...state.scene, speaker: 'officer' }),
    said: [...state.said, { said: 'choice', decision, option }],
    decided: [...state.decided, { decision, order, option, score }],
  };
}

function shown(state: State, line: Line): Scene {
  const scene = line.cues.reduce(cued, { ...state.scene, speaker: line.speaker });
  const person = line.speaker ? state.people[line.speaker] : undefined;
  if (!line.speaker || !person) return scene;
  return withFace(scene, line.speaker, line.face ?? restingFace(person, corner(person)));
}

function cued(scene: Scene, cue: Cue): Scene {
  switch (cue.cue) {
    case 'enter':
      return scene.present.includes(cue.who) ? scene : { ...scene, present: [...scene.present, cue.who] };
    case 'exit':
      return { ...scene, present: scene.present.filter((id) => id !== cue.who) };
    case 'face':
      return withFace(scene, cue.who, cue.face);
    case 'prop':
      return { ...scene, props: { ...scene.props, [cue.prop]: cue.value } };
    case 'place':
      return { ...scene, place: cue.place, light: cue.light };
    case 'clock':
      return { ...scene, clock: cue.time };
    case 'pose':
      return { ...scene, looks: { ...scene.looks, [cue.who]: cue.look } };
    case 'sound':
      return scene;
  }
}

/** A face answers at once to what a sentence did; small moves leave it. */
function reaction(meter: Meter, change: number): Face | undefined {
  if (change <= -3) return meter === 'rapport' ? 'annoyed' : 'suspicious';
  if (change >= 3) return meter === 'rapport' ? 'pleased' : 'attentive';
  return undefined;
}

function withFace(scene: Scene, who: string, face: Face | undefined): Scene {
  return face ? { ...scene, faces: { ...scene.faces, [who]: face } } : scene;
}

function withPerson(state: State, who: string, change: (p: Person) => Person): State {
  const person = state.people[who];
  return person ? { ...state, people: { ...state.people, [who]: change(person) } } : state;
}
