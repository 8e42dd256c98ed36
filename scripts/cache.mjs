import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** What is kept by the hash of its content is never wrong, only forgotten: a week is long enough. */
export function dropOld(folder) {
  for (const name of readdirSync(folder)) {
    const place = path.join(folder, name);
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > A_WEEK) rmSync(place, { recursive: true, force: true });
  }
}
