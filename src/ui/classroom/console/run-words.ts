/** Names of the rows of the run. Pure: rows in, words out. */
import type { RunRow } from '../../../classroom/views/run';
import { typeset } from '../../debrief/words/typeset';
import { RUN } from '../words/console';

interface NamedRow {
  readonly key: string;
  readonly row: RunRow;
  readonly name: string;
  /** The short word on the right; empty where there is none. */
  readonly says: string;
}

/** Decisions are numbered as the room meets them. */
export function numbered(rows: readonly RunRow[]): NamedRow[] {
  let decisions = 0;
  return rows.map((row, i) => {
    if (row.row === 'decision') decisions += 1;
    const name = nameOf(row, decisions, i === 0);
    return { key: `${i} ${row.row}`, row, name, says: saysOf(row) };
  });
}

function nameOf(row: RunRow, decisions: number, first: boolean): string {
  switch (row.row) {
    case 'lines':
      return first ? RUN.opening : RUN.lineRow;
    case 'card':
      return RUN.card;
    case 'decision':
      return RUN.decision(decisions, typeset(row.title));
    case 'ending':
      return RUN.ending;
  }
}

function saysOf(row: RunRow): string {
  switch (row.row) {
    case 'lines':
      return RUN.lines(row.lines);
    case 'card':
    case 'ending':
      return row.state === 'now' ? RUN.onWall : '';
    case 'decision':
      if (row.took !== undefined) return RUN.took(row.took);
      return row.state === 'now' && row.phase ? RUN.phase[row.phase] : RUN.replies(row.replies);
  }
}
