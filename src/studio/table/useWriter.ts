/** Writes cells into the text, and says before and after what that changes. */
import { useRef, useState } from 'preact/hooks';
import { TONES } from '../../core/model';
import type { Studio } from '../model';
import { COLUMNS, FOOT, WRITE } from '../words/table';
import type { Written } from '../write/written';
import { changeOf, moved, scoreWith } from './change';
import { type Column, numberOf, textOf } from './columns';
import type { Note } from './Foot';
import { lineChange } from './line';
import { rowOf, type Table, tagValue } from './table';

export type Field = Column | 'asks' | 'situation';

const MOST = 3;

export interface Writer {
  /** What to say now; undefined once the text went on. */
  readonly note?: Note;
  readonly hush: () => void;
  /** Says what would be written. */
  readonly preview: (key: string, field: Field, value: string) => void;
  /** @returns whether it was written, or was so already. */
  readonly write: (key: string, field: Field, value: string) => boolean;
  readonly step: (key: string, field: Field, by: -1 | 1) => void;
  readonly move: (key: string, by: -1 | 1) => boolean;
}

/** @param read gives the table of the text as it is at the moment of the call. */
export function useWriter(studio: Studio, read: () => Table): Writer {
  const [said, say] = useState<{ readonly note: Note; readonly version: number }>();
  const tell = (note: Note) => say({ note, version: studio.project.get().version });
  const table = useRef(read);
  table.current = read;

  const noteOf = (now: Table, key: string, field: Field, value: string, result: Written): Note => {
    if ('problem' in result) return { problem: result.problem };
    const { group, row } = rowOf(now, key);
    const column = typeof field === 'string' ? COLUMNS[field] : COLUMNS.plain(field);
    const where = FOOT.where(row?.option.label ?? group?.decision.id ?? '', column);
    const outcome = typeof field !== 'string' && field.kind === 'outcome' ? field.name : undefined;
    const score = outcome && FOOT.score(scoreWith(now, key), scoreWith(now, key, outcome, Number(value)));
    return { where, change: lineChange(now.files, result.edits), score };
  };
  const write = (key: string, field: Field, value: string): boolean => {
    const now = table.current();
    const result = changeOf(now, key, field, value);
    const note = noteOf(now, key, field, value, result);
    const same = 'edits' in result && result.edits.length === 0;
    if ('edits' in result && !same) studio.project.edit(result.edits);
    if (same) say(undefined);
    else tell(note);
    return 'edits' in result;
  };

  return {
    note: said?.version === studio.project.get().version ? said.note : undefined,
    hush: () => say(undefined),
    write,
    preview: (key, field, value) => {
      const now = table.current();
      const result = changeOf(now, key, field, value);
      if ('edits' in result && result.edits.length === 0) say(undefined);
      else tell(noteOf(now, key, field, value, result));
    },
    step: (key, field, by) => {
      const value = stepped(table.current(), key, field, by);
      if (value !== undefined) write(key, field, value);
    },
    move: (key, by) => {
      const now = table.current();
      const result = moved(now, key, by);
      if ('problem' in result) {
        tell({ problem: result.problem });
        return false;
      }
      studio.project.edit(result.edits);
      tell({ says: FOOT.moved(rowOf(now, key).row?.option.label ?? WRITE.reply, by) });
      return true;
    },
  };
}

/** One step more or less, or the next firmer or softer tone; undefined at the end, or where there is no number. */
function stepped(table: Table, key: string, field: Field, by: -1 | 1): string | undefined {
  const { group, row } = rowOf(table, key);
  if (!group || field === 'situation') return undefined;
  if (field === 'asks') return TONES[toneAt(tagValue(group.decision, 'asks')) + by];
  if (!row) return undefined;
  if (field.kind === 'tone') return TONES[toneAt(textOf(field, row, group)) + by];
  if (field.kind !== 'outcome' && field.kind !== 'steps') return undefined;
  const text = textOf(field, row, group);
  const now = numberOf(field, row) ?? (text === '' ? 0 : undefined);
  return now === undefined || Math.abs(now + by) > MOST ? undefined : String(now + by);
}

function toneAt(tone: string): number {
  return (TONES as readonly string[]).indexOf(tone);
}
