// How soon a keystroke in the Studio is read, checked and replayed in the preview, and how long it holds the page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile } from './measure.mjs';

const STORIES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../stories');
const KEYSTROKES = 20;
/** Patience for one keystroke, in milliseconds. */
const LONGEST = 10_000;

const LARGE = 100 * 1024;

/** The largest shipped story, with a narrator who talks more at the beginning of each knot until it has the size. */
function large() {
  const lines = largest().split('\n');
  const knots = lines.flatMap((line, i) => (/^={2,}\s*\w+/.test(line) && !/\bfunction\b/.test(line) ? [i] : []));
  const says = 'The lift stops somewhere below, and its doors take their time before it goes on to the next floor.';
  const missing = Math.ceil((LARGE - lines.join('\n').length) / (says.length + 1));
  const more = (i) => Math.ceil(missing / knots.length) * (knots.includes(i) ? 1 : 0);
  return lines.flatMap((line, i) => [line, ...Array.from({ length: more(i) }, () => says)]).join('\n');
}

function largest() {
  const texts = readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(path.join(STORIES, entry.name, 'story.ink'), 'utf8'));
  return texts.sort((a, b) => b.length - a.length)[0];
}

async function openFile(page, text) {
  await page.getByRole('button', { name: 'Open a file' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'story.ink', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** In the page: the time from a key to the frame in which the preview shows it, and the longest task meanwhile. */
function watchKey(limit) {
  return new Promise((resolve, reject) => {
    const shown = () => document.querySelector('.pv-screen')?.textContent ?? '';
    const before = shown();
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ type: 'longtask' });
    const begin = (event) => {
      const from = event.timeStamp;
      const look = () => {
        const ms = performance.now() - from;
        if (shown() !== before) {
          tasks.disconnect();
          resolve({ ms, longest });
        } else if (ms > limit) reject(new Error('The preview never showed the key.'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', begin, { once: true, capture: true });
    document.documentElement.dataset.watching = String(Number(document.documentElement.dataset.watching ?? 0) + 1);
  });
}

async function measure(page) {
  await page.getByText('Every path walked').waitFor({ timeout: 120_000 });
  // Quotes and dashes are set more finely there than they are typed.
  const shown = await page.locator('.pv-screen .said-line').first().innerText();
  const line = /[A-Za-z ]{5,}/.exec(shown)?.[0].trim() ?? shown;
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  const samples = [];
  for (let key = 0; key < KEYSTROKES; key += 1) {
    const armed = page.waitForFunction((n) => document.documentElement.dataset.watching === String(n), key + 1);
    const seen = page.evaluate(watchKey, LONGEST);
    await armed;
    await page.keyboard.press('z');
    samples.push(await seen);
  }
  const times = samples.map(({ ms }) => ms);
  const blocked = Math.max(...samples.map(({ longest }) => longest));
  const at = (share) => Math.round(percentile(times, share));
  return { median: at(0.5), p95: at(0.95), blocked: Math.round(blocked) };
}

async function studio(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  await context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  const page = await context.newPage();
  await page.goto(`${url}?renderer=canvas#/studio`);
  await page.locator('[data-screen="first-run"]').waitFor();
  return { context, page };
}

function told(name, goal, { median, p95, blocked }) {
  return {
    name,
    value: median,
    unit: 'ms (median)',
    goal,
    of: [
      { name: '95th percentile', value: p95, unit: 'ms' },
      { name: 'longest task of the page meanwhile', value: blocked, unit: 'ms' },
    ],
  };
}

export async function keystroke({ browser, url }) {
  const small = await studio(browser, url);
  await small.page.getByRole('button', { name: 'Held door' }).click();
  await small.page.keyboard.press('Control+Enter');
  const few = await measure(small.page);
  await small.context.close();

  const text = large();
  const other = await studio(browser, url);
  await openFile(other.page, text);
  const many = await measure(other.page);
  await other.context.close();
  return [
    told('keystroke to checked and replayed preview, scene of 2 KB', 100, few),
    told(`keystroke to checked and replayed preview, scene of ${Math.round(text.length / 1024)} KB`, 400, many),
  ];
}
