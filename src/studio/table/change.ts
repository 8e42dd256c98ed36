/** From a cell and what was typed into it to edits of the text. */
import { TONES } from '../../core/model';
import { choiceScore } from '../../core/score';
import { renameEdits } from '../editor/rename/rename';
import { symbolsOf } from '../editor/symbols';
import { worthOf } from '../options';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { moveReply } from '../write/move';
import { setPerson } from '../write/person';
import { setTag } from '../write/tag';
import { decision, reply } from '../write/target';
import { setText } from '../write/text';
import type { Written } from '../write/written';
import type { Column } from './columns';
import { rowOf, type Table } from './table';

const MOST = 3;

/** @param cell `asks` and `situation` of a decision, or a column of a reply. */
export function changeOf(table: Table, key: string, cell: Column | 'asks' | 'situation', value: string): Written {
  const { group, row } = rowOf(table, key);
  if (!group) return { problem: WRITE.gone };
  if (typeof cell === 'string') {
    const asks = cell === 'asks' && toneProblem(value);
    const source = fileOf(table, group.decision.file);
    return asks ? { problem: asks } : setTag(source, decision(group.decision), cell, value);
  }
  if (!row) return { problem: WRITE.gone };
  const source = fileOf(table, row.option.file);
  const target = reply(row.option);
  switch (cell.kind) {
    case 'label':
      return rename(table, row.option, value.trim());
    case 'words':
      return setText(source, row.option, value);
    case 'tone': {
      const problem = toneProblem(value);
      return problem ? { problem } : setTag(source, target, 'tone', value);
    }
    case 'text':
      return setTag(source, target, cell.name, value);
    case 'outcome':
    case 'steps': {
      const n = stepFrom(value);
      if (n === undefined) return { problem: WRITE.number };
      if (cell.kind === 'steps') return setPerson(source, target, cell.who, cell.ledger, n);
      return setTag(source, target, cell.name, String(n));
    }
    default:
      return { problem: WRITE.readOnly };
  }
}

/** Typed minus signs are taken for minus; nothing is 0. */
function stepFrom(value: string): number | undefined {
  const text = value.trim().replace(/^[−–]/, '-') || '0';
  const n = Number(text);
  return /^[+-]?\d+$/.test(text) && Math.abs(n) <= MOST ? n : undefined;
}

function toneProblem(value: string): string | undefined {
  const known = (TONES as readonly string[]).includes(value.trim());
  return known ? undefined : WRITE.tone;
}

function rename({ files }: Table, { label, labelSpan, file }: Parameters<typeof reply>[0], to: string): Written {
  if (to === (label ?? '')) return { edits: [] };
  const found = symbolsOf(files).definitions.find(
    (d) => d.kind === 'label' && d.file === file && d.from === labelSpan?.from,
  );
  return found ? renameEdits(files, found, to) : { problem: WRITE.noLabel };
}

function fileOf({ files }: Table, name: string): ProjectFile {
  return files.find((f) => f.name === name) as ProjectFile;
}

export function moved(table: Table, key: string, by: -1 | 1): Written {
  const { group, row } = rowOf(table, key);
  if (!group || !row) return { problem: WRITE.gone };
  return moveReply(fileOf(table, row.option.file), group.decision, group.rows.indexOf(row), by);
}

/**
 * 0 to 100: what the reply scores among the others of its decision; null where nothing is decided.
 * @param outcome one of its outcomes, taken for `step`.
 */
export function scoreWith(table: Table, key: string, outcome?: 'security' | 'service', step = 0): number | null {
  const { group, row } = rowOf(table, key);
  if (!group || !row) return null;
  const worth = group.rows.map(({ option }) => {
    const now = worthOf(option, group.decision);
    return outcome && option === row.option ? { ...now, [outcome]: step } : now;
  });
  const own = worth[group.rows.indexOf(row)];
  return own ? choiceScore(own, worth) : null;
}
