// The server of rooms over the built pages: for `npm start` and for `rapport class`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { CSP } from './csp.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/** @throws what the build says. */
export async function buildPages() {
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

/**
 * Runs until it is stopped; builds the pages where there are none.
 * @param command what people typed to start it
 * @returns an exit code where it could not start
 */
export async function startClass(argv, command) {
  if (!existsSync(path.join(dist, 'index.html'))) await buildPages();
  const { pagesOf, run } = await bundled('server', 'src/server/run.ts');
  return run(argv, { command, pages: pagesOf(dist), policy: CSP, env: process.env });
}
