/** The people in the room of phones, as the roster shows them. Pure. */
import type { Member, RoomSettings, Roster } from '../../../../classroom/protocol/host';
import { ROSTER } from '../../words/room';

export type Voters = ReadonlySet<string> | undefined;

/** Whoever waits at the door first, then everybody in the order of coming. */
export function inOrder(members: readonly Member[]): readonly Member[] {
  const first = (member: Member) => (member.state === 'waiting' ? 0 : 1);
  return members.toSorted((a, b) => first(a) - first(b) || a.number - b.number);
}

export function waitingOf({ members }: Roster): readonly Member[] {
  return members.filter((member) => member.state === 'waiting');
}

/** What a phone is called: by the name it gave, by its team and number, or by its number alone. */
export function calledOf({ name, team, number }: Member, { hideNames }: RoomSettings): string {
  if (hideNames) return ROSTER.phone(number);
  if (name !== undefined) return team === undefined ? name : ROSTER.named(name, team);
  return team === undefined ? ROSTER.phone(number) : ROSTER.ofTeam(team, number);
}

/**
 * What it does; '' for a phone of which there is nothing to say.
 * @param voters who has voted in the vote that is open; undefined: none is.
 */
export function doingOf({ id, state, since }: Member, voters: Voters): string {
  if (state === 'waiting') return ROSTER.waits;
  if (voters?.has(id)) return ROSTER.voted;
  if (state === 'asleep') return ROSTER.asleepFor(minutes(since));
  return voters ? ROSTER.thinking : '';
}

/** Minutes and seconds: 0:40. */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
