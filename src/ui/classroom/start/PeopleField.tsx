import { MOST_PEOPLE } from '../../../classroom/model';
import { Icon } from '../../Icon';
import { ROOM } from '../words/console';

interface PeopleFieldProps {
  readonly id: string;
  /** 0 while nobody has counted. */
  readonly people: number;
  readonly onChange: (people: number) => void;
}

/** How many people are in the room: typed, or with two buttons. */
export function PeopleField({ id, people, onChange }: PeopleFieldProps) {
  const set = (to: number) => onChange(Math.min(MOST_PEOPLE, Math.max(0, Math.trunc(to))));
  return (
    <div class="people-field">
      <button
        type="button"
        class="btn square"
        aria-label={ROOM.fewer}
        disabled={people <= 0}
        onClick={() => set(people - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={people}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value);
          if (event.currentTarget.value.trim() !== '' && Number.isFinite(typed)) set(typed);
          // What was typed but cannot be is not left standing.
          event.currentTarget.value = String(people);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <button
        type="button"
        class="btn square"
        aria-label={ROOM.more}
        disabled={people >= MOST_PEOPLE}
        onClick={() => set(people + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
