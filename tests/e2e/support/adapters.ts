/**
 * The adapters in a real browser, without the app around them: bundled once per worker and served to an empty page of
 * the product's own origin, under its policy.
 */
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { CSP } from '../../../scripts/csp.mjs';
import { test as base } from './test';

const ENTRY = 'virtual:adapters';
const SOURCES = ['storage', 'projects', 'files', 'tabs', 'sound', 'speech', 'recorded', 'clock', 'random'];

async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [
      {
        name: 'adapters',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) =>
          id === `\0${ENTRY}` ? SOURCES.map((name) => `export * from '/src/adapters/${name}';`).join('\n') : undefined,
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'adapters.js' },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

/** What the page offers the tests: `window.adapters` is the namespace of all adapters. */
export type Adapters = typeof import('../../../src/adapters/storage') &
  typeof import('../../../src/adapters/projects') &
  typeof import('../../../src/adapters/files') &
  typeof import('../../../src/adapters/tabs') &
  typeof import('../../../src/adapters/sound') &
  typeof import('../../../src/adapters/speech') &
  typeof import('../../../src/adapters/recorded') &
  typeof import('../../../src/adapters/clock') &
  typeof import('../../../src/adapters/random');

declare global {
  interface Window {
    adapters: Adapters;
  }
}

const TYPES: Record<string, string> = { js: 'text/javascript', webm: 'audio/webm', mp3: 'audio/mpeg' };
const PLACE = '/adapters-under-test/';
const PAGE = '<!doctype html><title>Adapters</title><button>Gesture</button>';

export interface AdapterFixtures {
  /** Opens an empty page with `window.adapters`, in the browser context of the test. */
  readonly openPage: (options?: { readonly before?: () => void }) => Promise<Page>;
}

let bundled: ReturnType<typeof bundle> | undefined;

export const test = base.extend<AdapterFixtures>({
  openPage: async ({ context }, use) => {
    bundled ??= bundle();
    const files = await bundled;
    await context.route(`**${PLACE}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(PLACE.length);
      const body = name === '' ? PAGE : files.get(name);
      if (body === undefined) return route.fulfill({ status: 404 });
      const contentType = name === '' ? 'text/html' : (TYPES[name.split('.').pop() ?? ''] ?? 'text/plain');
      const headers = { 'Content-Security-Policy': CSP };
      return route.fulfill({ body: Buffer.from(body), contentType, headers });
    });
    await use(async ({ before } = {}) => {
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await page.goto(`.${PLACE}`);
      await page.evaluate(async (place) => {
        window.adapters = await import(`${place}adapters.js`);
      }, PLACE);
      return page;
    });
  },
});

export { expect } from '@playwright/test';
