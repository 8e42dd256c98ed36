import { PeopleField } from '../start/PeopleField';
import { ROOM } from '../words/console';
import type { ConsoleProps } from './props';

export function RoomCount({ view, onCommand }: ConsoleProps) {
  return (
    <section class="room-count" aria-label={ROOM.title}>
      <h2>
        <label for="room-people">{ROOM.title}</label>
      </h2>
      <PeopleField id="room-people" people={view.room} onChange={(room) => onCommand({ do: 'room', room })} />
      <p>
        {ROOM.hint} <kbd>Shift ↑</kbd> <kbd>Shift ↓</kbd>
      </p>
    </section>
  );
}
