/**
 * A lesson from its facts: the only place where it changes. It takes any facts of the right shape and never throws: a
 * fact that does not fit leaves the lesson as it is.
 */
import type { FactOf, LessonFact } from './facts';
import type { Ballot, Lesson, Turn } from './model';

export const EMPTY_LESSON: Lesson = {
  phase: 'empty',
  id: '',
  scene: { story: '', title: '', keyHash: '', textHash: '', seed: 0, world: 0 },
  settings: { mode: 'majority', tie: 'facilitator', ways: ['hands'] },
  room: 0,
  stops: [],
  at: -1,
  card: false,
  turns: [],
  members: {},
  prompts: 0,
  notes: {},
  blank: false,
  openedAt: 0,
};

export function foldLesson(lesson: Lesson, fact: LessonFact): Lesson {
  switch (fact.fact) {
    case 'LessonOpened': {
      if (lesson.phase !== 'empty') return lesson;
      const { id, scene, settings, room, at } = fact;
      return { ...EMPTY_LESSON, phase: 'lobby', id, scene, settings, room, openedAt: at };
    }
    case 'RoomCounted':
      return { ...lesson, room: fact.room };
    case 'MembersNamed':
      return { ...lesson, members: { ...lesson.members, ...fact.members } };
    case 'SettingsChanged':
      return { ...lesson, settings: fact.settings };
    case 'StopsLaid':
      return fact.from === lesson.stops.length ? { ...lesson, stops: [...lesson.stops, ...fact.stops] } : lesson;
    case 'SceneBegan':
      return lesson.phase === 'lobby' && lesson.stops.length > 0
        ? shown({ ...lesson, phase: 'playing', beganAt: fact.at }, 0, fact.at)
        : lesson;
    case 'StopShown':
      return lesson.phase === 'playing' ? shown(lesson, fact.to, fact.at) : lesson;
    case 'CardShown':
      return { ...lesson, card: fact.shown, timer: undefined };
    case 'BallotOpened':
      return opened(lesson, fact);
    case 'HandsCounted': {
      const { prompt, choice, hands, typed } = fact;
      return withBallot(lesson, prompt, (b) => ({ ...b, hands: { ...b.hands, [choice]: hands }, typed }));
    }
    case 'CountMoved':
      return withBallot(lesson, fact.prompt, (b) => countMoved(b, fact));
    case 'VotesCast':
      return withBallot(lesson, fact.prompt, (b) => ({ ...b, votes: { ...b.votes, ...fact.votes } }));
    case 'VoteWithdrawn':
      return withBallot(lesson, fact.prompt, (b) => {
        const { [fact.voter]: _gone, ...votes } = b.votes;
        return { ...b, votes };
      });
    case 'TimerSet':
      return { ...lesson, timer: fact.timer ?? undefined };
    case 'BallotClosed':
      return withBallot(noClock(lesson), fact.prompt, (b) => ({ ...b, closedAt: fact.at, room: fact.room }));
    case 'BallotReopened':
      return withBallot(noClock(lesson), fact.prompt, (b) => ({ ...b, closedAt: undefined, room: 0 }));
    case 'SplitRevealed':
      return withBallot(noClock(lesson), fact.prompt, (b) => ({ ...b, revealed: true }));
    case 'Discussed':
      return withTurn(noClock(lesson), fact.turn, (t) => ({ ...t, discussing: fact.on }));
    case 'QuestionLeft': {
      const turn = lesson.turns.find((t) => t.questions.some((q) => q.prompt === fact.prompt));
      return turn ? withTurn(lesson, turn.turn, (t) => ({ ...t, asking: false })) : lesson;
    }
    case 'Picked':
      return withTurn(lesson, fact.turn, (t) => ({ ...t, pick: fact.choice }));
    case 'DecisionMade': {
      const { choice, by, mode, note, at } = fact;
      const settled = { choice, by, mode, ...(note && { note }), at };
      return {
        ...withTurn(noClock(lesson), fact.turn, (t) => ({ ...t, discussing: false, settled })),
        card: false,
      };
    }
    case 'DecisionUndone': {
      const undone = withTurn(lesson, fact.turn, (t) => ({ ...t, settled: undefined }));
      const stop = lesson.turns.find((t) => t.turn === fact.turn)?.stop;
      return stop === undefined ? lesson : { ...undone, stops: lesson.stops.slice(0, stop + 1) };
    }
    case 'SteppedBack':
      return steppedBack(lesson, fact);
    case 'Jumped':
      return jumped(lesson, fact);
    case 'NoteWritten': {
      const { [fact.decision]: _old, ...notes } = lesson.notes;
      return { ...lesson, notes: fact.text === '' ? notes : { ...notes, [fact.decision]: fact.text } };
    }
    case 'WallBlanked':
      return { ...lesson, blank: fact.blank };
    case 'DebriefShown':
      return {
        ...lesson,
        phase: fact.to === null ? 'playing' : 'debrief',
        debriefAt: fact.to ?? undefined,
        card: false,
        timer: undefined,
        trial: undefined,
      };
    case 'TrialBegan': {
      const { turn, choice, stops } = fact;
      return { ...lesson, trial: { turn, choice, stops, at: 0 } };
    }
    case 'TrialShown':
      return { ...lesson, trial: fact.to === null || !lesson.trial ? undefined : { ...lesson.trial, at: fact.to } };
    case 'LessonEnded':
      return { ...lesson, phase: 'ended', timer: undefined, trial: undefined, endedAt: fact.at };
    case 'LessonReopened': {
      const phase = lesson.debriefAt !== undefined ? 'debrief' : lesson.at >= 0 ? 'playing' : 'lobby';
      return { ...lesson, phase, endedAt: undefined };
    }
  }
}

export function foldLessonAll(facts: readonly LessonFact[], from: Lesson = EMPTY_LESSON): Lesson {
  return facts.reduce(foldLesson, from);
}

/** A decision that comes onto the wall for the first time begins a turn. */
function shown(lesson: Lesson, to: number, at: number): Lesson {
  const stop = lesson.stops[to];
  if (!stop) return lesson;
  const next = { ...lesson, at: to, card: false, timer: undefined };
  if (!stop.decision || lesson.turns.some((t) => !t.past && t.stop === to)) return next;
  return { ...next, turns: [...lesson.turns, newTurn(lesson.turns, stop.decision, to, at)] };
}

function newTurn(turns: readonly Turn[], card: Turn['card'], stop: number, shownAt: number): Turn {
  const turn = turns.length + 1;
  return { turn, card, stop, shownAt, ballots: [], questions: [], asking: false, discussing: false };
}

function opened(lesson: Lesson, { turn, question, at }: FactOf<'BallotOpened'>): Lesson {
  const prompt = lesson.prompts + 1;
  const fresh = { prompt, question, hands: {}, counted: [], votes: {}, openedAt: at, room: 0, revealed: false };
  const next = withTurn(lesson, turn, (t) =>
    question.kind === 'decision'
      ? {
          ...t,
          ballots: [...t.ballots, { ...fresh, round: t.ballots.length + 1 }],
          discussing: false,
          pick: undefined,
        }
      : { ...t, questions: [...t.questions, { ...fresh, round: 1 }], asking: true },
  );
  return { ...next, prompts: prompt, card: false, timer: undefined };
}

function countMoved(ballot: Ballot, { to, counted }: FactOf<'CountMoved'>): Ballot {
  const done =
    counted === undefined || ballot.counted.includes(counted) ? ballot.counted : [...ballot.counted, counted];
  const there = to !== null && ballot.question.choices[to] !== undefined;
  return { ...ballot, counted: done, counting: there ? to : undefined, typed: undefined };
}

function steppedBack(lesson: Lesson, { turn, at }: FactOf<'SteppedBack'>): Lesson {
  const again = lesson.turns.find((t) => t.turn === turn && !t.past);
  if (!again) return lesson;
  const turns = lesson.turns.map((t): Turn => {
    if (t.past || t.stop < again.stop) return t;
    return { ...t, past: t === again ? 'taken-again' : 'undone' };
  });
  return {
    ...lesson,
    ...ONTO_THE_SCENE,
    stops: lesson.stops.slice(0, again.stop + 1),
    at: again.stop,
    turns: [...turns, newTurn(turns, again.card, again.stop, at)],
  };
}

/** Turns that lie on the new way, too, keep their votes; from the first that differs they are undone. */
function jumped(lesson: Lesson, { stops, choices, mode, at }: FactOf<'Jumped'>): Lesson {
  const met = stops.flatMap((stop, i) => (stop.decision ? [{ card: stop.decision, stop: i }] : []));
  const run = lesson.turns.filter((t) => !t.past);
  const parts = met.findIndex(({ card, stop }, i) => {
    const turn = run[i];
    return turn?.stop !== stop || turn.card.decision !== card.decision || turn.settled?.choice !== choices[i];
  });
  const kept = new Set(run.slice(0, parts === -1 ? met.length : parts));
  let turns = lesson.turns.map((t): Turn => (t.past || kept.has(t) ? t : { ...t, past: 'undone' }));
  met.slice(kept.size).forEach(({ card, stop }, i) => {
    const choice = choices[kept.size + i];
    const turn = newTurn(turns, card, stop, at);
    turns = [...turns, choice === undefined ? turn : { ...turn, settled: { choice, by: 'jump', mode, at } }];
  });
  return { ...lesson, ...ONTO_THE_SCENE, stops, at: stops.length - 1, turns };
}

const ONTO_THE_SCENE = {
  phase: 'playing',
  card: false,
  timer: undefined,
  trial: undefined,
  debriefAt: undefined,
} as const;

/** A clock belongs to what is on the wall, and goes with it. */
function noClock(lesson: Lesson): Lesson {
  return { ...lesson, timer: undefined };
}

function withTurn(lesson: Lesson, turn: number, change: (turn: Turn) => Turn): Lesson {
  return { ...lesson, turns: lesson.turns.map((t) => (t.turn === turn ? change(t) : t)) };
}

function withBallot(lesson: Lesson, prompt: number, change: (ballot: Ballot) => Ballot): Lesson {
  const changed = (b: Ballot) => (b.prompt === prompt ? change(b) : b);
  return {
    ...lesson,
    turns: lesson.turns.map((t) =>
      t.ballots.some((b) => b.prompt === prompt) || t.questions.some((b) => b.prompt === prompt)
        ? { ...t, ballots: t.ballots.map(changed), questions: t.questions.map(changed) }
        : t,
    ),
  };
}
