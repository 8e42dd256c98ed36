/** What the facilitator does with a room and the people in it. */
import type { RoomAct, RoomSettings } from '../protocol/host';
import { entriesOf, lookUp, withEntry, withoutEntry } from './book';
import { done, type RoomEffect, type RoomMember, type RoomState, refused, type Step } from './state';

type Done = Step<{ readonly done: true }>;

export function roomAct(state: RoomState, { act }: { readonly act: RoomAct }, now: number): Done {
  switch (act.do) {
    case 'settings':
      return changeSettings(state, act.settings, now);
    case 'let-in':
      return toMember(state, act.id, (member) => ({ ...member, waiting: false, since: now }));
    case 'drop-name':
      return toMember(state, act.id, ({ name: _, team: __, ...member }) => ({ ...member, nameless: true }));
    case 'remove':
      return remove(state, act.id);
    case 'close':
      return done(state, { done: true }, { effect: 'shut' });
  }
}

function toMember(state: RoomState, id: string, change: (member: RoomMember) => RoomMember): Done {
  const member = lookUp(state.members, id);
  if (!member) return refused(state, 'not-joined');
  const members = withEntry(state.members, id, change(member));
  return done({ ...state, members }, { done: true }, { effect: 'you', voter: id }, { effect: 'roster' });
}

/** It cannot come back under the same identity; its votes stay counted. */
function remove(state: RoomState, id: string): Done {
  if (!lookUp(state.members, id)) return refused(state, 'not-joined');
  const after = { ...state, members: withoutEntry(state.members, id), removed: withEntry(state.removed, id, true) };
  return done(after, { done: true }, { effect: 'removed', voter: id }, { effect: 'roster' });
}

/** Nobody waits any longer once the door is open; names that are no longer asked for are forgotten. */
function changeSettings(state: RoomState, settings: RoomSettings, now: number): Done {
  const forget = settings.names !== state.settings.names;
  const hidden = settings.hideNames !== state.settings.hideNames;
  const effects: RoomEffect[] = [];
  let { members } = state;
  for (const [id, member] of entriesOf(members)) {
    const letIn = member.waiting && !settings.approve;
    const { name: _, team: __, ...bare } = member;
    const after = forget ? bare : member;
    if (forget || letIn) members = withEntry(members, id, letIn ? { ...after, waiting: false, since: now } : after);
    if (forget || letIn || hidden) effects.push({ effect: 'you', voter: id });
  }
  return done({ ...state, settings, members }, { done: true }, ...effects, { effect: 'roster' });
}
