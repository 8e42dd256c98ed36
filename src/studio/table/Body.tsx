// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import type { Editing, EditorApi } from './CellEditor';
import type { Column } from './columns';
import { GroupRow } from './GroupRow';
import type { Cell } from './keys';
import { Row } from './Row';
import { Still } from './Still';
import { type Group, tagValue } from './table';

interface BodyProps {
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  readonly folded: readonly string[];
  readonly blind: boolean;
  readonly at: Cell;
  readonly editing: Editing;
  readonly editor: EditorApi;
}

/** The decisions with their replies. A row is drawn again only when what it shows differs. */
export function Body({ groups, columns, folded, blind, at, editing, editor }: BodyProps) {
  const look = `${columns.map((c) => c.id).join()} ${blind}`;
  let index = 1;
  return (
    <>
      {groups.map((group) => {
        const shut = folded.includes(group.key);
        const first = ++index;
        const state = (key: string) => (at.row === key ? `${at.column} ${editing}` : '');
        const asks = tagValue(group.decision, 'asks');
        return (
          <div role="rowgroup" class="dt-body" key={group.key}>
            <Still
              stamp={stampOf([
                first,
                look,
                shut,
                state(group.key),
                group.decision.id,
                asks,
                group.flags,
                group.rows.map((r) => r.words),
                tagValue(group.decision, 'situation'),
                group.rows.map((r) => r.flags.map((f) => f.rule)),
              ])}
              draw={() => (
                <GroupRow
                  group={group}
                  folded={shut}
                  at={at.row === group.key ? at : undefined}
                  editing={editing}
                  editor={editor}
                  index={first}
                  columns={columns.length}
                />
              )}
            />
            {!shut &&
              group.rows.map((row) => {
                const number = ++index;
                const { label, text, tags } = row.option;
                const said = tags.map((t) => [t.name, t.value]);
                return (
                  <Still
                    key={row.key}
                    stamp={stampOf([
                      number,
                      look,
                      state(row.key),
                      asks,
                      group.median,
                      row.verdict,
                      label,
                      text,
                      said,
                      row.flags,
                    ])}
                    draw={() => (
                      <Row
                        group={group}
                        row={row}
                        columns={columns}
                        blind={blind}
                        at={at.row === row.key ? at : undefined}
                        editing={editing}
                        editor={editor}
                        index={number}
                      />
                    )}
                  />
                );
              })}
          </div>
        );
      })}
    </>
  );
}

function stampOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
