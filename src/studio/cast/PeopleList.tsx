import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Portrait } from '../../ui/Portrait';
import { CAST, LOOKS_AND_ROLES } from '../words/cast';
import { looksAndRoles } from './audit';
import { lookOf } from './look';
import { type CastRow, recipeFor } from './rows';
import { settingsOf } from './settings';

interface PeopleListProps {
  readonly rows: readonly CastRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
  readonly onSurprise: () => void;
  readonly onRemove: () => void;
  /** What could not be done, or what was. */
  readonly note: string;
}

export function PeopleList({ rows, chosen, onChoose, onAdd, onSurprise, onRemove, note }: PeopleListProps) {
  const composed = rows.filter((row) => row.lookTag);
  return (
    <section class="cast-people" data-pane="people" aria-label={CAST.people} tabIndex={-1}>
      <h2>{CAST.people}</h2>
      {rows.length === 0 && <p>{CAST.nobody}</p>}
      <ul>
        {rows.map((row) => {
          const { set, face } = settingsOf(row);
          return (
            <li key={row.id}>
              <button type="button" aria-current={row.id === chosen} onClick={() => onChoose(row.id)}>
                <Portrait look={lookOf(row)} face={face} />
                <span class="cast-who">
                  <b>{row.full || row.id}</b>
                  <small>{[row.role, set].filter(Boolean).join(', ')}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="cast-acts">
        <Button small icon="plus" onClick={onAdd}>
          {CAST.add}
        </Button>
        {chosen !== undefined && (
          <>
            <Button small icon="dice-five" onClick={onSurprise}>
              {CAST.surprise}
            </Button>
            <Button small icon="trash" onClick={onRemove}>
              {CAST.remove}
            </Button>
          </>
        )}
      </p>
      <p role="status" class="cast-note">
        {note}
      </p>
      <aside class="cast-audit">
        <h3>
          <Icon name="scales" />
          {LOOKS_AND_ROLES.title}
        </h3>
        <p>
          {looksAndRoles(
            composed.map((row) => {
              const { face, stage, propensity } = settingsOf(row);
              return { recipe: recipeFor(row), face, stage, propensity };
            }),
          )}
        </p>
      </aside>
    </section>
  );
}
