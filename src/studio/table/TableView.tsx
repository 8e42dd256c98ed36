// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import './table.css';
import './cells.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { problemsOf } from '../checking';
import { useKnowledge, useProject } from '../hooks';
import type { Studio } from '../model';
import { TABLE } from '../words/table';
import { Body } from './Body';
import type { Editing, EditorApi } from './CellEditor';
import { canEdit, columnsOf, GROUP_CELLS, movedMost, TEXT_COLUMNS, valuesOf } from './columns';
import { tableCsv } from './csv';
import { Foot } from './Foot';
import { Head, leastOf, widthsOf } from './Head';
import { type Cell, neighbor, tableKey, type Walkable } from './keys';
import { placeOf } from './place';
import { Tools } from './Tools';
import { onlyFlagged, rowOf, tableOf } from './table';
import { type Field, useWriter } from './useWriter';

export interface TableViewProps {
  readonly studio: Studio;
  /** Hands a text to the person as a file. */
  readonly save: (name: string, text: string) => void;
  readonly print: () => void;
}

/** Every reply of the scene in a sheet; each cell writes straight into the text. */
export function TableView({ studio, save, print }: TableViewProps) {
  const files = useProject(studio, (p) => p.files);
  const main = useProject(studio, (p) => p.main);
  const problems = useKnowledge(studio, problemsOf);
  const table = useMemo(() => tableOf({ files, main }, problems), [files, main, problems]);
  const [chosen, choose] = useState<readonly string[]>();
  const [texts, setTexts] = useState(TEXT_COLUMNS);
  const [blind, setBlind] = useState(false);
  const [flagged, setFlagged] = useState(false);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const [cell, setCell] = useState<Cell>({ row: '0.0', column: 'label' });
  const [editing, setEditing] = useState<Editing>();
  const grid = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  /** Column of whoever goes up and down, past rows that do not have it. */
  const wanted = useRef<string | undefined>(undefined);
  // A change of the text by one cell is seen by the next one at once, also before the page is drawn anew.
  const writer = useWriter(studio, () => {
    const now = studio.project.get();
    return now.files === files ? table : tableOf(now, problems);
  });

  const people = chosen ?? movedMost(table.cast, table.groups).slice(0, 1);
  const columns = useMemo(() => columnsOf(people, texts, blind), [people.join(), texts, blind]);
  const groups = flagged ? onlyFlagged(table.groups) : table.groups;
  const walk: Walkable[] = groups.flatMap((g) => [
    { key: g.key, cells: GROUP_CELLS },
    ...(folded.includes(g.key) ? [] : g.rows.map((r) => ({ key: r.key, cells: columns.map((c) => c.id) }))),
  ]);
  const here = walk.find((r) => r.key === cell.row) ?? walk[0];
  const at: Cell = here
    ? { row: here.key, column: here.cells.includes(cell.column) ? cell.column : (here.cells[0] as string) }
    : cell;
  const { row, group } = rowOf(table, at.row);

  // With the drawing itself: an effect that was still waiting would focus the cell of the drawing before.
  useLayoutEffect(() => {
    if (!refocus.current || editing) return;
    refocus.current = false;
    grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  });

  const fieldAt = ({ row: key, column }: Cell): Field | undefined => {
    if (!key.includes('.')) return column === 'asks' || column === 'situation' ? column : undefined;
    const found = columns.find((c) => c.id === column);
    return found && canEdit(found) ? found : undefined;
  };
  const stand = (next: Cell): void => {
    refocus.current = true;
    wanted.current = undefined;
    setCell(next);
  };
  const fold = (key: string) => setFolded(folded.includes(key) ? folded.filter((k) => k !== key) : [...folded, key]);
  const edit = (target: Cell): void => {
    if (target.column === 'name') fold(target.row);
    else if (fieldAt(target)) setEditing('type');
  };
  /** Where any words can stand there is nothing to choose from: then one types. */
  const offer = (target: Cell): void => {
    const field = fieldAt(target);
    if (field) setEditing(valuesOf(field) ? 'offer' : 'type');
  };
  const act = (event: KeyboardEvent): void => {
    const key = tableKey({
      key: event.key,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
    });
    if (!key || !here) return;
    if (key.do === 'go') {
      const column = key.columns === 0 ? (wanted.current ?? at.column) : undefined;
      const next = neighbor(walk, at, key, column);
      // At the end of a row Tab leaves the table: nobody is held in it.
      if (event.key === 'Tab' && next.column === at.column) return;
      stand(next);
      wanted.current = column;
    } else if (key.do === 'edit') edit(at);
    else if (key.do === 'offer') offer(at);
    else if (key.do === 'blind') setBlind(!blind);
    else if (key.do === 'line') studio.goTo(placeOf(table, at));
    else if (key.do === 'step') {
      const field = fieldAt(at);
      if (field) writer.step(at.row, field, key.by);
    } else if (key.do === 'move' && row && group && !flagged && writer.move(at.row, key.by)) {
      stand({ ...at, row: `${group.key}.${group.rows.indexOf(row) + key.by}` });
    }
    event.preventDefault();
  };

  const latest = useRef({ at, fieldAt, walk, writer });
  latest.current = { at, fieldAt, walk, writer };
  const editor = useMemo<EditorApi>(
    () => ({
      typed: (value) => {
        const now = latest.current;
        const field = now.fieldAt(now.at);
        if (field) now.writer.preview(now.at.row, field, value);
      },
      commit: (value, then) => {
        const now = latest.current;
        const field = now.fieldAt(now.at);
        const taken = !field || now.writer.write(now.at.row, field, value);
        if (!taken && then !== 'away') return false;
        refocus.current = then !== 'away';
        if (then === 'next' || then === 'previous') {
          setCell(neighbor(now.walk, now.at, { rows: 0, columns: then === 'next' ? 1 : -1 }));
        }
        setEditing(undefined);
        return true;
      },
      cancel: () => {
        latest.current.writer.hush();
        refocus.current = true;
        setEditing(undefined);
      },
    }),
    [],
  );
  const pressed = (event: MouseEvent): Cell | undefined => {
    const element = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!element || (event.target as Element).closest('.dt-field, .dt-offer')) return undefined;
    return { row: element.dataset.row as string, column: element.dataset.column as string };
  };

  const count = (list: typeof groups) => list.reduce((sum, g) => sum + g.rows.length, 0);
  return (
    <section class="dt" data-pane="table" aria-label={TABLE.title}>
      <Tools
        decisions={table.groups.length}
        replies={count(table.groups)}
        flagged={count(onlyFlagged(table.groups))}
        cast={table.cast}
        people={people}
        texts={texts}
        blind={blind}
        onlyFlagged={flagged}
        onBlind={() => setBlind(!blind)}
        onFlagged={() => setFlagged(!flagged)}
        onPeople={choose}
        onTexts={setTexts}
        onPrint={print}
        onCsv={() => save(TABLE.csvName(studio.project.get().id), tableCsv(groups, columns, blind))}
      />
      {walk.length === 0 ? (
        <p class="dt-empty">{table.groups.length === 0 ? TABLE.empty : TABLE.noneFlagged}</p>
      ) : (
        <div
          role="grid"
          class="dt-grid"
          ref={grid}
          tabIndex={-1}
          style={{ '--dt-columns': widthsOf(columns), '--dt-least': leastOf(columns) }}
          aria-label={TABLE.title}
          aria-rowcount={walk.length + 1}
          aria-colcount={columns.length}
          onKeyDown={act}
          onClick={(event) => {
            const target = pressed(event);
            if (!target) return;
            if (target.column === 'name') fold(target.row);
            stand(target);
          }}
          onDblClick={(event) => {
            const target = pressed(event);
            if (target && target.column !== 'name') edit(target);
          }}
        >
          <Head columns={columns} />
          <Body
            groups={groups}
            columns={columns}
            folded={folded}
            blind={blind}
            at={at}
            editing={editing}
            editor={editor}
          />
        </div>
      )}
      <Foot studio={studio} note={writer.note} flags={row?.flags ?? group?.flags ?? []} />
    </section>
  );
}
