// The built pages for tools and tests: the server that people start, on this computer alone and without anything kept.
import path from 'node:path';
import { bundled } from './bundled.mjs';
import { CSP } from './csp.mjs';

/**
 * @param root folder of the pages
 * @param port 0 is any that is free; unless `strict`, the next free one is taken
 * @param publicOrigin what phones are told to open
 * @returns the port, and what ends it
 */
export async function serve({ root, port, strict = false, publicOrigin = undefined }) {
  const { pagesOf, startServer } = await bundled('server', 'src/server/run.ts');
  const pages = pagesOf(path.resolve(root));
  const running = await startServer({ pages, policy: CSP, port, strictPort: strict, reach: 'local', publicOrigin });
  return { port: running.port, server: { close: () => running.stop() } };
}
