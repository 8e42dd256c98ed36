/**
 * Stories of others in the Studio, as somebody would bring them: dropped on the page, read to the end, then one key.
 * It says how soon the checker answers that key, and what broke, if anything did.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { load } from '../bench/measure.mjs';
import { ensureBrowser, launchOptions } from '../browser.mjs';
import { serve } from '../serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Milliseconds until a text that is being read counts as one that hangs the Studio. */
const PATIENCE = 60_000;
/** Other work on the machine makes a key slower and never quicker, so the quickest counts. */
const KEYS = 3;
/** Of its own, so that a build of somebody else changes nothing under it. */
const BUILT = path.join(root, '.cache/corpus-studio');

/** Builds the product and opens it in a browser; `close` ends both. */
export async function openStudioCheck() {
  ensureBrowser();
  const { STATUS } = await load('src/studio/words/shell.ts');
  const { reading, walking, walked } = STATUS;
  const { READ } = await load('src/studio/words/files.ts');
  await build({ root, logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } });
  const { server, port } = await serve({ root: BUILT, port: 0 });
  const browser = await chromium.launch(launchOptions());
  return {
    run: (job) =>
      tryInStudio(browser, `http://localhost:${port}/`, job, {
        reading,
        walking,
        walked,
        begins: READ.begins(`story/${job.root}`),
      }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * @param {{ name: string, root: string, files: Record<string, string>, used: string[] }} job
 * @returns {Promise<{ read?: number, key?: number, blocked?: number, trouble?: string }>} milliseconds from the drop to
 * the end of the reading, from the key to the checker's answer, and the page's longest task meanwhile; or what broke.
 */
async function tryInStudio(browser, url, job, words) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-corpus-'));
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const faults = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('crash', () => faults.push('The page crashed.'));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${url}?renderer=canvas#/studio`);
    await page.locator('[data-screen="first-run"]').waitFor();
    await drop(page, written(folder, job));
    const began = performance.now();
    await page.locator('.studio-status').waitFor({ timeout: PATIENCE });
    const said = await page.evaluate(readToTheEnd, { words, patience: PATIENCE });
    const read = Math.round(performance.now() - began);
    if (said !== words.walked) return { trouble: said };
    // Of several texts the Studio has to find the one that begins the story.
    if (job.used.length > 1) await page.getByText(words.begins).waitFor({ timeout: 1_000 });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    const keys = [];
    for (let n = 0; n < KEYS; n += 1) keys.push(await pressed(page, words));
    const quickest = keys.reduce((best, one) => (one.key < best.key ? one : best));
    return faults.length > 0 ? { trouble: faults[0] } : { read, ...quickest };
  } catch (error) {
    return { trouble: faults[0] ?? error.message.split('\n')[0] };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** What somebody would hold with the mouse: the story's one file, or a folder with all that it includes. */
function written(folder, { root: main, files, used }) {
  for (const name of used) {
    const file = path.join(folder, 'story', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, files[name]);
  }
  return path.join(folder, 'story', used.length === 1 ? main : '');
}

async function drop(page, file) {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
}

/** One key at the end of a text that was read. */
async function pressed(page, words) {
  await page.waitForFunction(said, words.walked, { timeout: PATIENCE });
  const answered = page.evaluate(watchKey, { words, patience: PATIENCE });
  await page.locator('html[data-watching]').waitFor();
  await page.keyboard.press('z');
  return answered;
}

/** In the page. */
function said(wanted) {
  return document.querySelector('.studio-status [role="status"]')?.textContent === wanted;
}

/** In the page. The empty text was walked, too: what counts is what comes after the text that was dropped. */
async function readToTheEnd({ words, patience }) {
  const until = performance.now() + patience;
  const said = () => document.querySelector('.studio-status [role="status"]')?.textContent ?? '';
  const still = [words.reading, words.walking];
  let met = false;
  while (performance.now() < until) {
    const now = said();
    met ||= still.includes(now);
    if (now !== '' && (met || now !== words.walked) && !still.includes(now)) return now;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return `Not read within ${patience / 1000} seconds.`;
}

/** In the page: what is known of a text is about the text before the key until the checker has answered. */
function watchKey({ words, patience }) {
  return new Promise((resolve, reject) => {
    let blocked = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked = Math.max(blocked, Math.round(duration));
    });
    tasks.observe({ type: 'longtask' });
    const begin = ({ timeStamp }) => {
      const look = () => {
        const key = Math.round(performance.now() - timeStamp);
        const now = document.querySelector('.studio-status [role="status"]')?.textContent;
        if (now !== words.walked) {
          tasks.disconnect();
          delete document.documentElement.dataset.watching;
          if (now === words.walking) resolve({ key, blocked });
          else reject(new Error(now));
        } else if (key > patience) reject(new Error('The key was never answered.'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', begin, { once: true, capture: true });
    document.documentElement.dataset.watching = '';
  });
}
