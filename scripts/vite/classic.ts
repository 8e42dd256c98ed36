import { build, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { writeOneFile } from './one-file.ts';

/**
 * Builds the page a second time as one classic script, `player.js`, beside the modules: the form that plays by
 * double-click from a folder, where a browser refuses modules and fetch. Fonts, pictures and sounds are shared. From it
 * comes the page that holds everything in one file.
 */
export function classicPlayer(options: () => InlineConfig): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'rapport:classic-player',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const shared = options();
      await build({
        ...shared,
        plugins: [...(shared.plugins ?? []), withoutThreads()],
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        build: {
          ...shared.build,
          outDir: config.build.outDir,
          emptyOutDir: false,
          // Everything in one file is the point of it.
          chunkSizeWarningLimit: 10_000,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: {
            input: 'src/main.ts',
            // Vite's own helpers ask for import.meta.resolve, which they can do without.
            checks: { emptyImportMeta: false, pluginTimings: false },
            output: {
              format: 'iife',
              codeSplitting: false,
              entryFileNames: 'player.js',
              assetFileNames: ({ names }) =>
                names.some((name) => name.endsWith('.css')) ? 'player.css' : 'assets/[name]-[hash][extname]',
            },
          },
        },
      });
      writeOneFile(config.root, config.build.outDir);
    },
  };
}

/** What stands in where a page from a folder may start no worker: the Studio says so, a scene is compiled in the page. */
const STAND_INS: Readonly<Record<string, string>> = {
  'apps/studio/main': 'apps/studio/from-disk',
  './bundle-compile': './bundle-compile-here',
};

function withoutThreads(): Plugin {
  return {
    name: 'rapport:without-threads',
    enforce: 'pre',
    resolveId: {
      filter: { id: /(apps\/studio\/main|^\.\/bundle-compile)$/ },
      handler(id, importer) {
        const found = Object.keys(STAND_INS).find((name) => id.endsWith(name)) ?? '';
        return this.resolve(id.slice(0, id.length - found.length) + STAND_INS[found], importer);
      },
    },
  };
}
