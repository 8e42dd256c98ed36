import type { KnipConfig } from 'knip';

/** Fonts come in through style sheets. */
const importsOf = (css: string): string =>
  [...css.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, name]) => `import '${name}';`).join('\n');

const config: KnipConfig = {
  // The build loads the poster, the workers, the phone page and what stands in for parts that a folder or a phone has
  // not by their paths, the corpus its part of src;
  // the rest is found from index.html and the tests.
  entry: [
    'src/cli/main.ts',
    'src/server/run.ts',
    'src/art/poster.ts',
    'src/apps/{play/bundle-compile-here,studio/from-disk}.ts',
    'src/apps/phone/main.ts',
    'src/adapters/room-socket/slim/*.ts',
    'scripts/{vite/worker.js,corpus/ours.ts}',
    'scripts/**/*.mjs',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{ts,mjs,js}', 'tests/**/*.{ts,tsx}', '*.ts'],
  compilers: { css: importsOf },
  ignoreExportsUsedInFile: true,
  // Its drawings are read as files by scripts/art/icons.mjs.
  ignoreDependencies: ['@phosphor-icons/core'],
  // Encodes the sounds, for whoever makes them anew; nothing that is built or tested needs it.
  ignoreBinaries: ['ffmpeg'],
};

export default config;
