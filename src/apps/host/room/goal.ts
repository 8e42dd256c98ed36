/** What a window of the leading computer wants of the server, from what lies on this computer. */
import type { KeptRoom } from '../../../adapters/room-socket/kept';
import type { Lesson } from '../../../classroom/model';
import type { RoomKey } from '../../../classroom/protocol/host';

export type Goal =
  | { readonly goal: 'none' }
  | { readonly goal: 'open'; readonly lesson: string; readonly title: string }
  | ({ readonly goal: 'attach'; readonly lesson: string } & RoomKey);

/** Phones are a way to vote of the open lesson. */
export function wantsPhones({ phase, settings }: Lesson): boolean {
  return phase !== 'empty' && settings.ways.includes('phones');
}

/**
 * A room stays open for the lessons after its first one, so that phones need not come in anew. Where the lesson is gone
 * but the room of it is known, the server's copy of the log is what is left of it.
 * @param opens only one kind of window opens rooms: two would open two
 */
export function goalOf(lesson: Lesson, { room }: KeptRoom, opens: boolean): Goal {
  const attach = (of: string): Goal =>
    room ? { goal: 'attach', code: room.code, key: room.key, lesson: of } : { goal: 'none' };
  if (lesson.phase === 'empty') return room?.lesson ? attach(room.lesson) : { goal: 'none' };
  if (room && (wantsPhones(lesson) || room.lesson === lesson.id)) return attach(lesson.id);
  return wantsPhones(lesson) && opens
    ? { goal: 'open', lesson: lesson.id, title: lesson.scene.title }
    : { goal: 'none' };
}
