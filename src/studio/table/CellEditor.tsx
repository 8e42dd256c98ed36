import { useLayoutEffect, useRef } from 'preact/hooks';
import { TONES } from '../../core/model';
import { TONE_WORDS } from '../../core/words';
import { COLUMNS, TABLE } from '../words/table';
import type { Column } from './columns';

/** What a cell that is being edited tells the table. */
export interface EditorApi {
  readonly typed: (value: string) => void;
  /** @returns whether it was taken; where not, the editor stays open. */
  readonly commit: (value: string, then: 'stay' | 'next' | 'previous' | 'away') => boolean;
  readonly cancel: () => void;
}

/** How the cell that one stands on is being changed: typed over, or chosen from all that can stand there. */
export type Editing = 'type' | 'offer' | undefined;

interface CellEditorProps {
  readonly column: Column | 'asks' | 'situation';
  readonly start: string;
  readonly api: EditorApi;
}

/** A field in place of the cell. Enter and Tab write, Escape leaves the text as it was. */
export function CellEditor({ column, start, api }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const done = useRef(false);
  const kind = typeof column === 'string' ? column : column.kind;
  const name = typeof column === 'string' ? column : COLUMNS.plain(column);
  useLayoutEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  const commit = (then: 'stay' | 'next' | 'previous' | 'away') => {
    if (done.current) return;
    done.current = true;
    done.current = api.commit(field.current?.value ?? start, then);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The browser's own keys for typing; the table and the Studio have others for the same ones.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      done.current = true;
      api.cancel();
    } else if (event.key === 'Enter') commit('stay');
    else if (event.key === 'Tab') commit(event.shiftKey ? 'previous' : 'next');
    else if (isNumber(kind) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      stepBy(field.current, event.key === 'ArrowUp' ? 1 : -1);
      api.typed(field.current?.value ?? start);
    } else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    class: 'dt-field',
    'aria-label': TABLE.edit(name),
    onKeyDown,
    onInput: () => api.typed(field.current?.value ?? ''),
    onBlur: () => commit('away'),
  };
  if (kind === 'tone' || kind === 'asks') {
    return (
      <select {...shared}>
        {!(TONES as readonly string[]).includes(start) && <option value={start}>{TABLE.chooseTone}</option>}
        {TONES.map((tone) => (
          <option key={tone} value={tone} selected={tone === start}>
            {TONE_WORDS[tone]}
          </option>
        ))}
      </select>
    );
  }
  if (isNumber(kind) || kind === 'label') {
    return (
      <input
        {...shared}
        type="text"
        inputMode={isNumber(kind) ? 'numeric' : 'text'}
        defaultValue={start}
        autocomplete="off"
        spellcheck={false}
      />
    );
  }
  return <textarea {...shared} rows={1} defaultValue={start} />;
}

function isNumber(kind: string): boolean {
  return kind === 'outcome' || kind === 'steps';
}

const MOST = 3;

function stepBy(field: HTMLInputElement | null, by: number): void {
  const now = Number(field?.value.replace(/[−–]/, '-') ?? 0);
  if (field && Number.isFinite(now)) field.value = String(Math.max(-MOST, Math.min(MOST, now + by)));
}
