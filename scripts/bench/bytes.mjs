// What a phone has to load: brotli bytes that arrived before the title showed and before the first choice did.
import { brotliCompressSync } from 'node:zlib';
import { startScene, toDecision } from './steps.mjs';

const KB = 1024;

/** Notes in the page when an element first stood in it. */
function markFirst(selectors) {
  globalThis.rapportMarks = {};
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (document.querySelector(selector)) globalThis.rapportMarks[name] ??= performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

export async function bytes({ browser, url }) {
  // Without the service worker: it fetches everything behind the page's back, for later.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markFirst, { title: '[data-screen="title"]', choice: '[data-choice]' });
  const sizes = new Map();
  const arriving = [];
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => sizes.set(response.url(), brotliCompressSync(body).length),
      () => undefined,
    );
    arriving.push(size);
  });

  await page.goto(url);
  await page.locator('[data-screen="title"]').waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(arriving);
  const ofTitle = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  await startScene(page, 'smoke-break');
  await toDecision(page);
  await page.waitForLoadState('networkidle');
  await Promise.all(arriving);
  const { marks, files } = await page.evaluate(() => ({
    marks: globalThis.rapportMarks,
    files: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      ({ name, responseEnd }) => ({ name, responseEnd }),
    ),
  }));
  const before = (mark) => files.filter((file) => file.responseEnd <= mark);
  const sum = (some) => some.reduce((total, { name }) => total + (sizes.get(name) ?? 0), 0);
  const largest = before(marks.choice)
    .map(({ name }) => ({ name: new URL(name).pathname, value: sizes.get(name) ?? 0, unit: 'B brotli' }))
    .sort((a, b) => b.value - a.value)
    .slice(0, 16);
  await context.close();
  return [
    { name: 'bytes before the title shows', value: sum(before(marks.title)), unit: 'B brotli', goal: 60 * KB },
    { name: 'bytes of the title with its pictures', value: ofTitle, unit: 'B brotli' },
    {
      name: 'bytes before the first choice',
      value: sum(before(marks.choice)),
      unit: 'B brotli',
      goal: 450 * KB,
      of: largest,
    },
  ];
}
