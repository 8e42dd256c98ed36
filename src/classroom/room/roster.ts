/** What the facilitator's windows see of the people in a room. */
import type { Member, RoomHealth, Roster } from '../protocol/host';
import { valuesOf } from './book';
import type { RoomMember, RoomState } from './state';

export function rosterOf(state: RoomState, now: number): Roster {
  const members = valuesOf(state.members).map((member) => memberOf(state, member, now));
  return { settings: state.settings, members: members.sort((a, b) => a.number - b.number) };
}

export function peopleOf(state: RoomState): Pick<RoomHealth, 'here' | 'asleep'> {
  let here = 0;
  let asleep = 0;
  for (const member of valuesOf(state.members)) {
    if (member.waiting) continue;
    if (member.sockets.length > 0) here += 1;
    else asleep += 1;
  }
  return { here, asleep };
}

function memberOf(state: RoomState, member: RoomMember, now: number): Member {
  const { id, number, name, team, waiting, sockets } = member;
  const asleepOrHere = sockets.length > 0 ? 'here' : 'asleep';
  return {
    id,
    number,
    ...(name !== undefined && !state.settings.hideNames && { name }),
    ...(team !== undefined && { team }),
    state: waiting ? 'waiting' : asleepOrHere,
    since: Math.max(0, now - member.since),
  };
}
