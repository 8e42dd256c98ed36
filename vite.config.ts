import { defineConfig, type UserConfig } from 'vite';
import { classicPlayer } from './scripts/vite/classic.ts';
import { offline } from './scripts/vite/offline.ts';
import { phaserForTheStage } from './scripts/vite/phaser.ts';
import { packed, phonePage } from './scripts/vite/phone.ts';
import { shell } from './scripts/vite/shell.ts';
import { stories } from './scripts/vite/stories.ts';

/** What both builds of the page share: modules for a server, one classic script for a folder. */
const shared = (): UserConfig => ({
  base: './',
  plugins: [stories(), phaserForTheStage()],
  build: {
    target: 'es2022',
    // Files, not data: addresses: the policy allows no fonts from data, and Phaser cannot load such an SVG.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});

export default defineConfig(() => {
  const config = shared();
  return {
    ...config,
    plugins: [config.plugins, shell(), offline(), classicPlayer(shared), phonePage(), packed()],
    build: {
      ...config.build,
      modulePreload: { polyfill: false },
      // Walking every path of an edited story takes its seconds, and that is known.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
});
