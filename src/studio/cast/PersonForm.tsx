import { CUSTOMER_SETS, FACES, STAGES } from '../../core/model';
import type { Renaming } from '../editor/rename/rename';
import { CAST } from '../words/cast';
import { NameField } from './NameField';
import type { CastRow } from './rows';
import { settingsOf } from './settings';
import { useTyping } from './typing';
import type { RowChange } from './write';

interface PersonFormProps {
  readonly row: CastRow;
  readonly onChange: (change: RowChange) => void;
  readonly tryName: (to: string) => Renaming;
  readonly said: () => number;
  readonly onRename: (to: string) => void;
}

/** Who they are and how they arrive. */
export function PersonForm({ row, onChange, ...naming }: PersonFormProps) {
  const now = settingsOf(row);
  return (
    <div class="cast-fields">
      <NameField name={row.id} {...naming} />
      <Words label={CAST.full} value={row.full} onChange={(full) => onChange({ full })} />
      <Words label={CAST.role} value={row.role} onChange={(role) => onChange({ role })} />
      <Pick label={CAST.set} all={CUSTOMER_SETS} now={now.set} onPick={(set) => onChange({ set })} />
      <Pick
        label={`${CAST.arrives} · ${CAST.trust(now.trust)}`}
        all={FACES}
        now={now.face}
        onPick={(face) => onChange({ face })}
      />
      <Pick label={CAST.stage} all={STAGES} now={now.stage} onPick={(stage) => onChange({ stage })} />
      <Count label={CAST.rapport} min={0} max={100} now={now.rapport} onPick={(rapport) => onChange({ rapport })} />
      <Count
        label={CAST.propensity}
        help={CAST.propensityHelp}
        min={-15}
        max={15}
        now={now.propensity}
        onPick={(propensity) => onChange({ propensity })}
      />
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Words({ label, value, onChange }: WordsProps) {
  const typing = useTyping(value, (text) => text !== value && onChange(text));
  return (
    <label class="cast-field">
      {label}
      <input type="text" autocomplete="off" {...typing} />
    </label>
  );
}

interface PickProps {
  readonly label: string;
  readonly all: readonly string[];
  readonly now: string;
  readonly onPick: (one: string) => void;
}

export function Pick({ label, all, now, onPick }: PickProps) {
  return (
    <label class="cast-field">
      {label}
      <select value={now} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {!all.includes(now) && <option value={now}>{now}</option>}
        {all.map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('-', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CountProps {
  readonly label: string;
  readonly help?: string;
  readonly min: number;
  readonly max: number;
  readonly now: number;
  readonly onPick: (n: number) => void;
}

function Count({ label, help, min, max, now, onPick }: CountProps) {
  const typing = useTyping(String(now), (text) => {
    const n = Math.round(Number(text));
    if (text.trim() !== '' && Number.isFinite(n)) onPick(Math.max(min, Math.min(max, n)));
  });
  return (
    <label class="cast-field" title={help}>
      {label}
      <input type="number" min={min} max={max} {...typing} />
    </label>
  );
}
