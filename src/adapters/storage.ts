import type { ProgressStore } from '../session/ports';
import { databaseRecords, PROGRESS } from './storage/database';
import { memoryRecords } from './storage/memory';
import { progressStore } from './storage/store';
import { storageError } from './storage/trouble';

/**
 * Opens the progress on this computer. Where the browser refuses, or another tab or a newer Rapport holds it, play goes
 * on in this tab's memory: the store's `troubles` then say so from the start, and its export still works.
 */
export async function openProgress(): Promise<ProgressStore> {
  try {
    return progressStore(await databaseRecords(PROGRESS));
  } catch (cause) {
    return progressStore(memoryRecords(PROGRESS.stores), [storageError(cause).trouble]);
  }
}
