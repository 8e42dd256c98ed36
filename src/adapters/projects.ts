import type { ProjectStore } from '../records/projects';
import { localAside } from './projects/aside';
import { PROJECT_STORES, projectStore } from './projects/store';
import { projectError } from './projects/trouble';
import { created, databaseRecords } from './storage/database';
import { memoryRecords } from './storage/memory';

const LAYOUT = { name: 'rapport-studio', stores: PROJECT_STORES, migrations: [created(PROJECT_STORES)] } as const;

/**
 * Opens the scenes on this computer, in a database of their own: progress and scenes never wait for each other's
 * upgrades. Where the browser refuses, one writes on in this tab's memory; the store's `troubles` then say so.
 */
export async function openProjects(): Promise<ProjectStore> {
  try {
    return projectStore(await databaseRecords(LAYOUT), [], localAside());
  } catch (cause) {
    return projectStore(memoryRecords(PROJECT_STORES), [projectError(cause).trouble]);
  }
}
