/** The line of the text that an edit changes, as the foot of the table shows it before it is written. */
import type { Edit } from '../../vocabulary/problems';
import type { ProjectFile } from '../project';

export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly old: string;
  readonly fresh: string;
  readonly after: string;
  /** Further places that change with it. */
  readonly more: number;
}

const LEAD = 56;
const TAIL = 40;
const LONG = 120;

/** Undefined where nothing changes. A value shows with the name of its tag. */
export function lineChange(files: readonly ProjectFile[], edits: readonly Edit[]): LineChange | undefined {
  const edit = edits[0];
  const text = files.find((f) => f.name === edit?.file)?.text;
  if (!edit || text === undefined) return undefined;
  const start = text.lastIndexOf('\n', edit.from - 1) + 1;
  const end = text.indexOf('\n', edit.to);
  const hash = text.lastIndexOf('#', edit.from);
  const isValue = hash >= start && !edit.text.includes('# ') && text[hash - 1] !== '\\';
  const from = isValue ? hash : edit.from;
  const shared = text.slice(from, edit.from);
  return {
    line: text.slice(0, edit.from).split('\n').length,
    before: headOf(text.slice(start, from).trimStart()),
    old: clip(tidy(shared + text.slice(edit.from, edit.to))),
    fresh: clip(tidy(shared + edit.text)),
    after: clip(text.slice(edit.to, end === -1 ? undefined : end).trim(), TAIL),
    more: edits.length - 1,
  };
}

/** Without the backslash and the indent that lay it out. */
function tidy(text: string): string {
  return text.replace(/\s*\\\n\s*/g, ' ').trim();
}

function headOf(text: string): string {
  return text.length > LEAD ? `…${text.slice(-LEAD)}` : text;
}

function clip(text: string, most = LONG): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
