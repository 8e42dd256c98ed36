import { useId } from 'preact/hooks';
import { PeopleField } from '../start/PeopleField';
import { ROOM } from '../words/console';
import type { ConsoleProps } from './props';

export function RoomCount({ view, onCommand }: ConsoleProps) {
  // It stands beside the scene and, in narrow windows, in a sheet as well.
  const id = useId();
  return (
    <section class="room-count" aria-label={ROOM.title}>
      <h2>
        <label for={id}>{ROOM.title}</label>
      </h2>
      <PeopleField id={id} people={view.room} onChange={(room) => onCommand({ do: 'room', room })} />
      {!view.settings.ways.includes('phones') && (
        <p>
          {ROOM.hint} <kbd>Shift ↑</kbd> <kbd>Shift ↓</kbd>
        </p>
      )}
    </section>
  );
}
