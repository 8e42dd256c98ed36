/** How the room of phones does, in lines. Pure. */
import type { ConsoleView } from '../../../../classroom/views/console';
import type { RoomProps, RoomReason } from '../../room';
import { CONNECTION } from '../../words/room';

export interface HealthLine {
  readonly sign: 'fine' | 'asleep' | 'warn';
  readonly words: string;
  /** What to do about it. */
  readonly next?: string;
}

/**
 * What keeps phones from voting although they are to, or a window elsewhere from its lesson; undefined where nothing
 * does, or they are not wanted.
 */
export function roomTrouble({ settings }: Pick<ConsoleView, 'settings'>, room: RoomProps | undefined) {
  if (!room || room.connection === 'joined') return undefined;
  if (!settings.ways.includes('phones') && !room.room?.follows) return undefined;
  return room.reason ?? ('connecting' satisfies RoomReason);
}

/**
 * Lines about the phones; none where no room is open.
 * @param passed milliseconds since the server told of them.
 */
export function healthLines({ room }: RoomProps, passed: number): readonly HealthLine[] {
  if (!room) return [];
  const { here, asleep, voteMs, savedAgo, unsaved } = room.health;
  return [
    { sign: 'fine', words: voteMs === undefined ? CONNECTION.live(here) : CONNECTION.liveIn(here, voteMs) },
    ...(asleep > 0 ? [{ sign: 'asleep', words: CONNECTION.asleep(asleep) } as const] : []),
    ...(unsaved !== undefined
      ? [{ sign: 'warn', words: CONNECTION.unsaved(unsaved), next: CONNECTION.unsavedDo } as const]
      : savedAgo !== undefined
        ? [{ sign: 'fine', words: CONNECTION.saved(savedAgo + passed) } as const]
        : []),
  ];
}
