/** What both windows of a classroom share: the lesson, its looks, and who else is there. */
import { now } from '../../adapters/clock';
import { openPresence, type Presence } from '../../adapters/presence';
import { openRoomKeep } from '../../adapters/room-socket/kept';
import { probeRooms } from '../../adapters/room-socket/probe';
import { openSharedText } from '../../adapters/shared-text';
import { type LessonBox, openLessonBox } from '../../classroom/box';
import type { RoomKey } from '../../classroom/protocol/host';
import { openBridge } from './room/bridge';
import { openDesk, type RoomDesk } from './room/desk';
import { openRemote } from './room/remote';

export type WindowKind = 'console' | 'wall';

export interface Host {
  readonly box: LessonBox;
  readonly presence: Presence;
  readonly room: RoomDesk;
  /** Night on every window at once: a dark room is dark for all of them. */
  readonly night: {
    readonly get: () => boolean;
    readonly set: (night: boolean) => void;
    readonly subscribe: Subscribe;
  };
}

type Subscribe = (listener: () => void) => () => void;

const NIGHT = '(prefers-color-scheme: dark)';

/** The library of the line comes with the first room; most lessons have none. */
const connect = async () => (await import('../../adapters/room-socket/host')).openHostLine(location.origin);

/** @param of the room of a lesson that is kept on another computer; undefined: it is kept here */
function openRoom(kind: WindowKind, of: RoomKey | undefined): { readonly box: LessonBox; readonly room: RoomDesk } {
  const keep = openRoomKeep(openSharedText('class/room'));
  if (of) {
    const remote = openRemote(of, connect);
    // What the leading computer chose for its wall is not known here; the address that led this window here works.
    const here = { ...keep, get: () => ({ origin: location.origin }) };
    return { box: remote.box, room: openDesk({ box: remote.box, keep: here, from: { remote } }) };
  }
  const box = openLessonBox(openSharedText('class/lesson'), now);
  const probe = () => probeRooms(location.href);
  const bridge = openBridge({ box, keep, opens: kind === 'console', probe, connect, now });
  return { box, room: openDesk({ box, keep, from: { bridge } }) };
}

/** @param of the room to follow, of a lesson that is kept on another computer */
export function openHost(kind: WindowKind, of?: RoomKey): Host {
  const looks = openSharedText('class/looks');
  const here = new Set<() => void>();
  const night = {
    get: () => (looks.read() ?? (matchMedia(NIGHT).matches ? 'night' : 'light')) === 'night',
    set: (on: boolean) => {
      looks.write(on ? 'night' : 'light');
      for (const listener of [...here]) listener();
    },
    subscribe: (listener: () => void) => {
      here.add(listener);
      const stop = looks.onChange(listener);
      return () => {
        here.delete(listener);
        stop();
      };
    },
  };
  return {
    ...openRoom(kind, of),
    presence: openPresence('class', kind, now),
    night,
  };
}
