// Node 20 cannot run TypeScript, and loading it through Vite costs most of a second each time: a program of src/ is
// bundled once per content of src/ and then started as plain JavaScript.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dropOld } from './cache.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function sources() {
  const src = path.join(root, 'src');
  return readdirSync(src, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(src, file));
}

function contentHash() {
  const hash = createHash('sha256');
  for (const file of [path.join(root, 'package-lock.json'), ...sources()]) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds beside the target and renames, so that two commands at once never read half a bundle. */
async function bundle(entry, cache, target) {
  const { build } = await import('vite');
  const draft = `${target}.${randomUUID()}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: path.join(root, entry),
      outDir: draft,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  dropOld(cache);
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/**
 * The module that this program exports.
 * @param name of its folder in the cache
 * @param entry file under the root, such as `src/cli/main.ts`
 */
export async function bundled(name, entry) {
  const cache = path.join(root, 'node_modules/.cache/rapport', name);
  mkdirSync(cache, { recursive: true });
  const target = path.join(cache, contentHash());
  if (!existsSync(target)) await bundle(entry, cache, target);
  return import(pathToFileURL(path.join(target, 'main.mjs')).href);
}
