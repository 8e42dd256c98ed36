/** Gives the decision table what touches the world: files that are handed out, and the printer. */
import type { StudioPart } from '../../studio/Studio';
import { TableView } from '../../studio/table/TableView';

/** A byte-order mark, by which spreadsheets tell that the letters are UTF-8. */
const MARK = '\uFEFF';

function save(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([MARK, text], { type: 'text/csv' }));
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export const TablePart: StudioPart = ({ studio }) => (
  <TableView studio={studio} save={save} print={() => window.print()} />
);
