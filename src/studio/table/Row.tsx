// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import { Grade } from '../../ui/Grade';
import { COLUMNS, TABLE } from '../words/table';
import { CellEditor, type Editing, type EditorApi } from './CellEditor';
import { Flags, StepCell, ToneCell, WordsCell } from './cells';
import { type Column, canEdit, numberOf, textOf, valuesOf } from './columns';
import type { Cell } from './keys';
import { Offer } from './Offer';
import { type Group, type ReplyRow, tagValue } from './table';

export interface RowProps {
  readonly group: Group;
  readonly row: ReplyRow;
  readonly columns: readonly Column[];
  readonly blind: boolean;
  /** Where one stands, when it is in this row. */
  readonly at?: Cell;
  readonly editing: Editing;
  readonly editor: EditorApi;
  /** 1 is the first row of the grid. */
  readonly index: number;
}

/** A reply. */
export function Row({ group, row, columns, blind, at, editing, editor, index }: RowProps) {
  const best = row.verdict === 'best' && !blind;
  return (
    <div role="row" class={best ? 'dt-row best' : 'dt-row'} aria-rowindex={index} tabIndex={-1}>
      {columns.map((column, i) => {
        const active = at?.column === column.id;
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={i + 1}
            aria-readonly={!canEdit(column)}
            class={`dt-cell ${column.kind}${active && editing === 'type' ? ' editing' : ''}`}
            data-row={row.key}
            data-column={column.id}
            tabIndex={active ? 0 : -1}
          >
            {active && editing === 'type' ? (
              <CellEditor column={column} start={textOf(column, row, group)} api={editor} />
            ) : (
              <Shown column={column} row={row} group={group} blind={blind} />
            )}
            {active && editing === 'offer' && (
              <Offer
                name={COLUMNS.plain(column)}
                values={valuesOf(column) ?? []}
                start={textOf(column, row, group)}
                api={editor}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Shown({ column, row, group, blind }: Pick<RowProps, 'row' | 'group' | 'blind'> & { readonly column: Column }) {
  const text = textOf(column, row, group);
  switch (column.kind) {
    case 'label':
      return (
        <>
          {!blind && <Grade verdict={row.verdict} />}
          {text ? <b>{text}</b> : <em>{TABLE.noLabel}</em>}
        </>
      );
    case 'tone':
      return <ToneCell used={text} asked={tagValue(group.decision, 'asks')} />;
    case 'outcome':
    case 'steps':
      return <StepCell step={numberOf(column, row)} text={text} />;
    case 'sum':
      return <b>{text}</b>;
    case 'length':
      return <WordsCell words={row.words} median={group.median} />;
    case 'cues':
      return <Flags flags={row.flags} />;
    case 'words':
      return <span>{text}</span>;
    case 'text':
      return text ? <span>{text}</span> : <Missing column={column.name} best={row.verdict === 'best'} />;
  }
}

function Missing({ column, best }: { readonly column: string; readonly best: boolean }) {
  if (column === 'right-if' && best) return <em>{TABLE.best}</em>;
  if (column === 'heard') return <em>{TABLE.nothing}</em>;
  return <span class="dt-chip error">{column === 'why' ? TABLE.sayWhy : TABLE.sayWhen}</span>;
}
