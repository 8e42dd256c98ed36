import type { Scan } from '../../../story/scan';
import type { ProjectFile } from '../../project';

/** One file as it is read. */
export interface Source {
  readonly file: ProjectFile;
  readonly scan: Scan;
}
