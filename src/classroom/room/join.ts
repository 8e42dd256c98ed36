/** Phones come, go to sleep, wake and leave. */
import { MOST_PEOPLE } from '../model';
import type { PhoneSelf, PhoneView } from '../protocol/phone';
import { lookUp, withEntry, withoutEntry } from './book';
import { cleanName } from './names';
import { castOf, done, promptOf, type RoomEffect, type RoomMember, type RoomState, refused, type Step } from './state';
import { type Vote, vouchedVote } from './vote';

export interface JoinInput {
  readonly voter: string;
  readonly socket: string;
  /** It has proved that it was let in before. */
  readonly known: boolean;
  readonly name?: string;
  readonly team?: string;
  /** Its last vote, proved by a receipt. */
  readonly vote?: Vote;
}

export interface Joined {
  readonly self: PhoneSelf;
  readonly view: PhoneView;
  readonly vote?: Vote;
}

/** Tabs of one phone that count; more are a fault or an attack. */
const MOST_TABS = 16;

export function join(state: RoomState, input: JoinInput, now: number): Step<Joined> {
  const { voter } = input;
  if (lookUp(state.removed, voter)) return refused(state, 'removed');
  const before = lookUp(state.members, voter);
  if (!before) {
    if (state.settings.locked && !input.known) return refused(state, 'locked');
    if (state.members.size >= MOST_PEOPLE) return refused(state, 'full');
  } else if (before.sockets.length >= MOST_TABS && !before.sockets.includes(input.socket)) {
    return refused(state, 'slow-down');
  }
  const member = withNames(state, input, connected(before ?? newcomer(state, input, now), input.socket, now));
  const inside: RoomState = {
    ...state,
    members: withEntry(state.members, voter, member),
    came: before ? state.came : state.came + 1,
  };
  const after = input.vote && !member.waiting ? vouchedVote(inside, { voter, ...input.vote }) : inside;
  return done(after, standing(after, member, now), ...votesOf(inside, after, input), { effect: 'roster' });
}

/** This connection is gone; the phone stays in the room and sleeps once it has no other. */
export function disconnect(
  state: RoomState,
  { voter, socket }: { readonly voter: string; readonly socket: string },
  now: number,
): Step<{ readonly asleep: boolean }> {
  const member = lookUp(state.members, voter);
  if (!member?.sockets.includes(socket)) return done(state, { asleep: false });
  const sockets = member.sockets.filter((each) => each !== socket);
  const asleep = sockets.length === 0;
  const after = { ...member, sockets, since: asleep && !member.waiting ? now : member.since };
  const next = { ...state, members: withEntry(state.members, voter, after) };
  return asleep ? done(next, { asleep }, { effect: 'roster' }) : done(next, { asleep });
}

/** Forgets a phone. Its votes stay counted, without it. */
export function leave(state: RoomState, { voter }: { readonly voter: string }): Step<{ readonly left: true }> {
  return done({ ...state, members: withoutEntry(state.members, voter) }, { left: true }, { effect: 'roster' });
}

/** What a phone shows, with the time that is left now. Somebody at the door sees nothing of the scene. */
export function viewFor(state: RoomState, member: Pick<RoomMember, 'waiting'>, now: number): PhoneView {
  if (member.waiting) return { shows: 'lobby', title: state.title, step: 0 };
  return viewNow(state, now);
}

export function viewNow({ view, deadline }: Pick<RoomState, 'view' | 'deadline'>, now: number): PhoneView {
  return view.shows === 'ask' && deadline !== undefined ? { ...view, left: Math.max(0, deadline - now) } : view;
}

export function selfOf({ settings }: RoomState, { name, team, waiting }: RoomMember): PhoneSelf {
  return {
    ...(name !== undefined && !settings.hideNames && { name }),
    ...(team !== undefined && { team }),
    waiting,
  };
}

export function standing(state: RoomState, member: RoomMember, now: number): Joined {
  const prompt = promptOf(state.view);
  const cast = castOf(state, prompt, member.id);
  return {
    self: selfOf(state, member),
    view: viewFor(state, member, now),
    ...(cast && prompt !== undefined && !member.waiting && { vote: { prompt, choice: cast.choice } }),
  };
}

function newcomer(state: RoomState, { voter, known }: JoinInput, now: number): RoomMember {
  const waiting = state.settings.approve && !known;
  return { id: voter, number: state.came + 1, waiting, since: now, sockets: [] };
}

function connected(member: RoomMember, socket: string, now: number): RoomMember {
  if (member.sockets.includes(socket)) return member;
  const woke = member.sockets.length === 0 && !member.waiting;
  return { ...member, sockets: [...member.sockets, socket], since: woke ? now : member.since };
}

function withNames({ settings }: RoomState, input: JoinInput, member: RoomMember): RoomMember {
  const name = settings.names === 'name' && !member.nameless ? cleanName(input.name ?? '') : undefined;
  const team = settings.names === 'team' && settings.teams.includes(input.team ?? '') ? input.team : undefined;
  return { ...member, ...(name !== undefined && { name }), ...(team !== undefined && { team }) };
}

function votesOf(before: RoomState, after: RoomState, { voter, vote }: JoinInput): RoomEffect[] {
  return vote && before !== after ? [{ effect: 'vote', voter, ...vote }] : [];
}
