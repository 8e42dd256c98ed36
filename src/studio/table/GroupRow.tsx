// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import { Icon } from '../../ui/Icon';
import { COLUMNS, TABLE } from '../words/table';
import { CellEditor, type Editing, type EditorApi } from './CellEditor';
import { Flags } from './cells';
import { valuesOf } from './columns';
import type { Cell } from './keys';
import { Offer } from './Offer';
import { type Group, tagValue } from './table';

interface GroupRowProps {
  readonly group: Group;
  readonly folded: boolean;
  readonly at?: Cell;
  readonly editing: Editing;
  readonly editor: EditorApi;
  readonly index: number;
  readonly columns: number;
}

/** The row that begins a decision: its name, the tone it asks for, what is on the table, and what was found of it. */
export function GroupRow({ group, folded, at, editing, editor, index, columns }: GroupRowProps) {
  const { decision, rows } = group;
  const asks = tagValue(decision, 'asks');
  const situation = tagValue(decision, 'situation');
  const counts = rows.map((r) => r.words);
  const uneven = rows.some((r) => r.flags.some((f) => f.rule === 'length-spread'));
  const cell = (column: 'name' | 'asks' | 'situation' | 'badges', span: number, from: number) => ({
    'aria-colindex': from,
    'aria-colspan': span,
    'data-row': group.key,
    'data-column': column,
  });
  const stop = (column: string) => (at?.column === column ? 0 : -1);
  const edited = (column: string) => editing === 'type' && at?.column === column;
  return (
    <div role="row" class="dt-row dt-group" aria-rowindex={index} tabIndex={-1}>
      <div role="gridcell" tabIndex={stop('name')} {...cell('name', 1, 1)} class="dt-cell name" aria-expanded={!folded}>
        <Icon name={folded ? 'caret-right' : 'caret-down'} />
        <b>
          {Number(group.key) + 1} {decision.id}
        </b>
      </div>
      <div role="gridcell" tabIndex={stop('asks')} {...cell('asks', 1, 2)} class="dt-cell asks">
        {TABLE.asks}{' '}
        {edited('asks') ? <CellEditor column="asks" start={asks} api={editor} /> : <b>{asks || TABLE.noAsks}</b>}
        {editing === 'offer' && at?.column === 'asks' && (
          <Offer name={COLUMNS.asks} values={valuesOf('asks') ?? []} start={asks} api={editor} />
        )}
      </div>
      <div role="gridcell" tabIndex={stop('situation')} {...cell('situation', 1, 3)} class="dt-cell situation">
        {edited('situation') ? (
          <CellEditor column="situation" start={situation} api={editor} />
        ) : (
          situation || TABLE.noSituation
        )}
      </div>
      <div
        role="gridcell"
        tabIndex={stop('badges')}
        {...cell('badges', Math.max(1, columns - 3), 4)}
        class="dt-cell badges"
      >
        {counts.length > 0 && (
          <span class={uneven ? 'dt-chip advice' : 'dt-chip fine'}>
            <Icon name={uneven ? 'warning' : 'check'} />
            {TABLE.wordsRange(Math.min(...counts), Math.max(...counts))}
          </span>
        )}
        <Flags flags={group.flags} />
      </div>
    </div>
  );
}
