/** What the pages are told of the room, from what this window knows of it. */
import type { KeptRoom } from '../../../adapters/room-socket/kept';
import type { OpenRoom, RoomAsks, RoomProps } from '../../../ui/classroom/room';
import type { KnownRoom, LinkState } from './link';

export function roomProps(link: LinkState, kept: KeptRoom, follows: boolean, asks: RoomAsks): RoomProps {
  const { server, connection, reason, room } = link;
  return { server, connection, ...(reason && { reason }), ...(room && { room: openRoom(room, kept, follows) }), asks };
}

function openRoom(known: KnownRoom, { origin: chosen, wifi }: KeptRoom, follows: boolean): OpenRoom {
  const { code, key, addresses, trouble, lanHosts, leads, roster, health } = known;
  const origin = addresses.find((each) => each.origin === chosen)?.origin ?? addresses[0]?.origin;
  return {
    ...{ code, addresses, roster, health, leads, follows },
    ...(origin !== undefined && { origin }),
    ...(trouble !== undefined && { trouble }),
    ...(wifi && { wifi }),
    ...(lanHosts && origin !== undefined && { elsewhere: elsewhere(origin, code, key) }),
  };
}

/** After the hash, so that no server writes the key into a log. The bare address is the phones'. */
function elsewhere(origin: string, code: string, key: string): NonNullable<OpenRoom['elsewhere']> {
  const of = (page: string) => `${origin}/index.html#/${page}?${new URLSearchParams({ room: code, key })}`;
  return { console: of('class'), wall: of('class/wall') };
}

/** The room and key of an address like these. */
export function keyIn(hash: string): { readonly code: string; readonly key: string } | undefined {
  const given = new URLSearchParams(hash.split('?')[1] ?? '');
  const [code, key] = [given.get('room'), given.get('key')];
  return code && key ? { code, key } : undefined;
}
