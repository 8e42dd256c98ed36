import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';

/**
 * Fetched after the page stands: sounds in the form most browsers play, fonts other than the two of the design, and the
 * thread that reads scenes, which whoever only plays never starts.
 */
const LATER = /\.webm$|worker-[^/]*\.js$|(lexend|opendyslexic)[^/]*\.woff2$/;
/** Fetched only when a browser asks: forms that few browsers need, and pictures for home screens. */
const ON_DEMAND = /\.mp3$|\.woff$|\.png$/;
/** For the double-click alone, or the worker itself. */
const NEVER = /^player\.|^sw\.js$|\.map$/;

/** Writes `sw.js`: the worker of worker.js with the list of this build's files. Why it is our own: docs/decisions. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'rapport:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = new Map<string, string | Uint8Array>(publicFiles(config.publicDir));
        for (const [name, output] of Object.entries(bundle)) files.set(name, contentOf(output));
        const names = [...files.keys()].filter((name) => !NEVER.test(name) && !ON_DEMAND.test(name)).sort();
        const later = (name: string) => LATER.test(name) || forAuthors(bundle[name]);

        const hash = createHash('sha256');
        for (const name of names) hash.update(name).update(files.get(name) ?? '');
        const constants = {
          VERSION: hash.digest('hex').slice(0, 12),
          FIRST: names.filter((name) => !later(name)).map((name) => (name === 'index.html' ? './' : name)),
          LATER: names.filter(later),
        };
        const head = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
        const worker = readFileSync(path.join(config.root, 'scripts/vite/worker.js'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: head.join('') + worker });
      },
    },
  };
}

/** What only the Studio uses: an officer who plays waits for none of it. */
function forAuthors(output: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): boolean {
  if (output?.type === 'asset') return /\bworker-[^/]*\.js$/.test(output.fileName);
  return /[\\/]apps[\\/]studio[\\/]|\.ink\?raw/.test(output?.facadeModuleId ?? '');
}

function contentOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
  return output.type === 'chunk' ? output.code : output.source;
}

function publicFiles(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]);
}
