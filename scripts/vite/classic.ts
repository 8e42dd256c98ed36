import { build, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';

/**
 * Builds the page a second time as one classic script, `player.js`, beside the modules: the form that plays by
 * double-click from a folder, where a browser refuses modules and fetch. Fonts, pictures and sounds are shared.
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
        plugins: [...(shared.plugins ?? []), withoutStudio()],
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
    },
  };
}

/** A page from a folder may start no worker, so the Studio is not part of that form: it says what to do instead. */
function withoutStudio(): Plugin {
  return {
    name: 'rapport:without-studio',
    enforce: 'pre',
    resolveId: {
      filter: { id: /apps\/studio\/main$/ },
      handler(id, importer) {
        return this.resolve(id.replace(/main$/, 'from-disk'), importer);
      },
    },
  };
}
