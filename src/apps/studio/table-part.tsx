/** Gives the decision table what touches the world: files that are handed out, and the printer. */
import type { StudioPart } from '../../studio/Studio';
import { TableView } from '../../studio/table/TableView';
import { saveFile } from '../play/download';

export const TablePart: StudioPart = ({ studio }) => (
  <TableView studio={studio} save={saveFile} print={() => window.print()} />
);
