/** Gives the decision table what touches the world: files that are handed out, and the printer. */
import { saveFile } from '../../adapters/save-file';
import type { StudioPart } from '../../studio/Studio';
import { TableView } from '../../studio/table/TableView';

/** A byte-order mark, by which spreadsheets tell that the letters are UTF-8. */
const MARK = '\uFEFF';

export const TablePart: StudioPart = ({ studio }) => (
  <TableView
    studio={studio}
    save={(name, text) => saveFile(name, MARK + text, 'text/csv')}
    print={() => window.print()}
  />
);
