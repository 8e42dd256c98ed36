// `npm run bundle`: the server with the built pages inside it, as one file that runs without node_modules:
// `node release/rapport.mjs`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { CSP } from './csp.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const ENTRY = 'virtual:one-file';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Each file under the folder by its address; see src/server/packed.ts. */
function pack(folder) {
  const packed = {};
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = path.join(folder, name);
    // What was compressed for servers that read files is compressed here anyway.
    if (!statSync(file).isFile() || name.endsWith('.gz')) continue;
    const content = readFileSync(file);
    packed[`/${name.replaceAll('\\', '/')}`] = {
      type: TYPES[path.extname(name)] ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
      gzip: gzipSync(content, { level: 9 }).toString('base64'),
    };
  }
  return packed;
}

/** The program: the server's own `run`, with the pages as data. */
const program = (pages) => `
import { packedPages, run } from '/src/server/run.ts';
const pages = packedPages(JSON.parse(${JSON.stringify(JSON.stringify(pack(pages)))}));
const policy = ${JSON.stringify(CSP)};
const failed = await run(process.argv.slice(2), { command: 'node rapport.mjs', pages, policy, env: process.env });
if (failed !== undefined) process.exitCode = failed;
`;

/**
 * @param pages folder of the built pages
 * @param release folder for `rapport.mjs`
 */
export async function bundleOneFile(pages, release) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'rapport:one-file',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? program(pages) : undefined),
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: release,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'rapport.mjs', codeSplitting: false } },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ root, logLevel: 'warn' });
  await bundleOneFile(path.join(root, 'dist'), path.join(root, 'release'));
  console.log('release/rapport.mjs is ready. It runs anywhere with Node 20.19 or newer: node rapport.mjs');
}
