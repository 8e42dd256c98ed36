/** Finds a project's `check.json`: thresholds of the checker that differ from the defaults. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readThresholds, type Thresholds, ThresholdTrouble } from '../story/checks/thresholds';
import { UsageError } from './args';

const CONFIG_FILE = 'check.json';

/**
 * Thresholds for a story: of the named file, or of the nearest `check.json` from the story's folder up to the working
 * folder. A story outside of it is asked for its own folder and the one above.
 * @throws UsageError when the file is not there or says what nobody can read.
 */
export function thresholdsFor(story: string, named: string | undefined): Partial<Thresholds> {
  const file = named ?? nearestConfig(dirname(story));
  if (file === undefined) return {};
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  try {
    return readThresholds(readFileSync(file, 'utf8'), relative('.', file) || file);
  } catch (error) {
    if (!(error instanceof ThresholdTrouble)) throw error;
    throw new UsageError(error.message);
  }
}

function nearestConfig(from: string): string | undefined {
  const folders: string[] = [];
  const inside = !relative('.', from).startsWith('..');
  for (let at = resolve(from); inside ? !relative('.', at).startsWith('..') : folders.length < 2; at = dirname(at)) {
    folders.push(at);
    if (at === dirname(at)) break;
  }
  return folders.map((folder) => join(folder, CONFIG_FILE)).find((file) => existsSync(file));
}
