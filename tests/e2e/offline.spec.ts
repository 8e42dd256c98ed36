import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startScene, toDecision } from '../../scripts/bench/steps.mjs';
import { serve } from '../../scripts/serve.mjs';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'allow' });

/** The first visit, up to the point where all of the page is on this computer. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    }
  });
}

/** Sounds come after everything else, so this is the end of the fetching. */
const soundsKept = (page: Page) =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().filter(({ url }) => url.endsWith('.webm')).length;
  });

test('plays on without a network after the first visit, sounds included', async ({ page, context }) => {
  await visit(page, './');
  await expect
    .poll(() => soundsKept(page))
    .toBe(readdirSync('assets/audio').filter((file) => file.endsWith('.webm')).length);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  await startScene(page, 'relief');
  await toDecision(page);
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});

test('a new version serves the next load, and an open page keeps its own files', async ({ page }) => {
  // In a folder of its host, as on a school's web space.
  const host = mkdtempSync(path.join(tmpdir(), 'rapport-'));
  const root = path.join(host, 'training/rapport');
  cpSync('dist', root, { recursive: true });
  const { server, port } = await serve({ root: host, port: 0 });
  try {
    const url = `http://localhost:${port}/training/rapport/`;
    await visit(page, url);

    const change = (file: string, edit: (text: string) => string) =>
      writeFileSync(path.join(root, file), edit(readFileSync(path.join(root, file), 'utf8')));
    change('index.html', (text) => text.replace('<html lang="en">', '<html lang="en" data-version="2">'));
    change('sw.js', (text) => text.replace(/VERSION = "\w+"/, 'VERSION = "second"'));
    // A part of the old version that the new one no longer has.
    const old = readdirSync(path.join(root, 'assets')).find((name) => /^ReflectPage-.*\.js$/.test(name)) ?? '';
    rmSync(path.join(root, 'assets', old));
    change('sw.js', (text) => text.replace(`"assets/${old}",`, ''));

    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const changed = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      await registration.update();
      await changed;
    });
    await expect(page.locator('html')).not.toHaveAttribute('data-version');
    expect(await page.evaluate(async (name) => (await fetch(`./assets/${name}`)).ok, old)).toBe(true);

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  } finally {
    await server.close();
    rmSync(host, { recursive: true });
  }
});
