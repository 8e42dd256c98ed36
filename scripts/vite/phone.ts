import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';

/** Phones that people really have in their pockets. Written out in full: newer syntax is made older for them. */
export const PHONES = ['safari13', 'chrome80'];

/**
 * Parts of the library of the line that phones can do without: binary data, HTTP/3, addresses of older browsers, events
 * that nobody listens to. What stands in is a fifth of their size, and it is what fits.
 */
const STAND_INS: readonly { readonly of: RegExp; readonly in: RegExp; readonly by: string }[] = [
  { of: /^socket\.io-parser$/, in: /socket\.io-client/, by: 'packets.ts' },
  { of: /^engine\.io-parser$/, in: /engine\.io-client/, by: 'frames.ts' },
  { of: /\/contrib\/parseuri\.js$/, in: /engine\.io-client/, by: 'address.ts' },
  { of: /\/contrib\/parseqs\.js$/, in: /engine\.io-client/, by: 'query.ts' },
  { of: /\/transports\/index\.js$/, in: /engine\.io-client/, by: 'transports.ts' },
  { of: /^\.\/socket\.js$/, in: /socket\.io-client/, by: 'no-socket.ts' },
];

function slimLine(root: string): Plugin {
  const files = path.join(root, 'src/adapters/room-socket/slim');
  return {
    name: 'rapport:slim-line',
    enforce: 'pre',
    resolveId: {
      filter: { id: STAND_INS.map((each) => each.of) },
      handler(id, importer = '') {
        const found = STAND_INS.find((each) => each.of.test(id) && each.in.test(importer));
        return found && path.join(files, found.by);
      },
    },
  };
}

/**
 * The page of phones as a build of its own: three small files that share nothing with the player. Its addresses are
 * absolute, for it is served at `/<code>` as well as at `/join`.
 */
export function phoneBuild(root: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: path.join(root, 'src/apps/phone'),
    base: '/phone/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [slimLine(root)],
    build: {
      outDir,
      emptyOutDir: true,
      target: PHONES,
      cssTarget: PHONES,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // The library does not say so of itself: what is not used of it may be left out.
        treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](?:socket|engine)\.io-client/.test(id) },
      },
    },
  };
}

export function phonePage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'rapport:phone-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      await build(phoneBuild(config.root, path.resolve(config.root, config.build.outDir, 'phone')));
    },
  };
}

/** What shrinks. Pictures, sounds and fonts are packed already. */
const TEXT = /\.(?:html|js|css|svg|json|webmanifest)$/;

/**
 * Writes `.gz` beside every text of the build, once all of it is there: a browser takes nothing better over plain http,
 * and a server in a classroom has no time to pack the same page for each phone.
 */
export function packed(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'rapport:packed',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle() {
      const folder = path.resolve(config.root, config.build.outDir);
      if (existsSync(folder)) pack(folder);
    },
  };
}

export function pack(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }));
  }
}
