/** The facilitator's windows: who leads, what phones show, the copy of the log. */
import type { LessonFact } from '../facts';
import type { PhoneView } from '../protocol/phone';
import { emptyBook } from './book';
import {
  ballotOf,
  done,
  leaderOf,
  promptOf,
  type RoomEffect,
  type RoomHost,
  type RoomState,
  refused,
  type Step,
  withBallot,
} from './state';
import { vouchedVote } from './vote';

/** Facts of a lesson that are kept; a long day has some thousands. */
const LONGEST_LOG = 100_000;
/** A step above it could not be raised by one for long and stay a whole number; and a room with one could not be restored. */
const LAST_STEP = 1e12;
/** A phone's vote; the front keyboard's are the lesson's own. */
const PHONE = /^[0-9a-f]{12}$/;

export function attach(state: RoomState, host: RoomHost): Step<{ readonly leads: boolean }> {
  const turned = host.keeps && host.lesson !== state.lesson ? forLesson(state, host.lesson) : state;
  const others = turned.hosts.filter((each) => each.socket !== host.socket);
  const after = { ...turned, hosts: [...others, host] };
  const view: RoomEffect[] = turned === state ? [] : [{ effect: 'view' }];
  return done(after, { leads: leaderOf(after) === host.socket }, ...leads(state, after), ...view, { effect: 'roster' });
}

export function detach(state: RoomState, { socket }: { readonly socket: string }): Step<{ readonly left: true }> {
  const after = { ...state, hosts: state.hosts.filter((each) => each.socket !== socket) };
  return done(after, { left: true }, ...leads(state, after));
}

/** @param input `view`: its `left` counts from now. A step that is not above the last one is raised: phones drop those. */
export function show(
  state: RoomState,
  { socket, view }: { readonly socket: string; readonly view: PhoneView },
  now: number,
): Step<{ readonly shown: number }> {
  if (leaderOf(state) !== socket) return refused(state, 'not-joined');
  if (view.step > LAST_STEP) return refused(state, 'malformed');
  const shown: PhoneView = { ...view, step: view.step > state.view.step ? view.step : state.view.step + 1 };
  const running = view.shows === 'ask' && view.running !== false && view.left !== undefined;
  const after: RoomState = {
    ...state,
    view: shown,
    title: view.title,
    deadline: running ? now + (view.left ?? 0) : undefined,
    ballots: asked(state, view),
  };
  return done(after, { shown: shown.step }, ...closes(state.view, view), { effect: 'view' });
}

export function copyLog(
  state: RoomState,
  input: { readonly socket: string; readonly from: number; readonly facts: readonly LessonFact[] },
): Step<{ readonly facts: number }> {
  const { socket, from, facts } = input;
  if (leaderOf(state) !== socket) return refused(state, 'not-joined');
  if (from > state.log.length || from + facts.length > LONGEST_LOG) return refused(state, 'malformed');
  const log = [...state.log.slice(0, from), ...facts];
  const { state: after, effects } = votesOfLog({ ...state, log }, facts);
  return done(after, { facts: log.length }, { effect: 'log', from, facts }, ...effects);
}

/** Another scene in the same room: people stay, votes and log belong to the one before. */
function forLesson(state: RoomState, lesson: string): RoomState {
  const view: PhoneView = { shows: 'lobby', title: state.title, step: state.view.step + 1 };
  return { ...state, lesson, view, deadline: undefined, ballots: emptyBook(), log: [] };
}

function leads(before: RoomState, after: RoomState): RoomEffect[] {
  const [was, is] = [leaderOf(before), leaderOf(after)];
  if (was === is) return [];
  const there = after.hosts.some((host) => host.socket === was);
  return [
    ...(was !== undefined && there ? [{ effect: 'lead', socket: was, leads: false } as const] : []),
    ...(is !== undefined ? [{ effect: 'lead', socket: is, leads: true } as const] : []),
  ];
}

function asked(state: RoomState, view: PhoneView): RoomState['ballots'] {
  if (view.shows !== 'ask') return state.ballots;
  const votes = ballotOf(state, view.prompt)?.votes ?? emptyBook();
  return withBallot(state, view.prompt, { choices: view.choices.map((choice) => choice.id), votes });
}

function closes(before: PhoneView, after: PhoneView): RoomEffect[] {
  if (before.shows !== 'ask' || (after.shows === 'ask' && promptOf(after) === before.prompt)) return [];
  return [{ effect: 'closed', prompt: before.prompt }];
}

/** A room that lost its memory has its votes back from the log of the window that laid them. */
function votesOfLog(state: RoomState, facts: readonly LessonFact[]): { state: RoomState; effects: RoomEffect[] } {
  const effects: RoomEffect[] = [];
  let after = state;
  for (const fact of facts) {
    if (fact.fact !== 'VotesCast') continue;
    for (const [voter, choice] of Object.entries(fact.votes)) {
      if (!PHONE.test(voter)) continue;
      const next = vouchedVote(after, { voter, prompt: fact.prompt, choice });
      if (next !== after) effects.push({ effect: 'vote', voter, prompt: fact.prompt, choice });
      after = next;
    }
  }
  return { state: after, effects };
}
