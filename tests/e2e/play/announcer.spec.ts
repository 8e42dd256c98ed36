import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/test';
import { openScene, playThrough } from './journey';

/** The whole sequence, as it is spoken. After an edit of the story: UPDATE_GOLDEN=1, and read the difference. */
const GOLDEN = path.join(path.dirname(fileURLToPath(import.meta.url)), 'announced.golden.txt');

test('the live region speaks a scene in exactly this order', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || !target.matches('[data-announcer]')) continue;
        for (const node of addedNodes) spoken.push(node.textContent ?? '');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await openScene(page, 'smoke-break');
  const region = page.locator('[data-announcer]');
  await expect(region).toHaveAttribute('aria-live', 'polite');
  await playThrough(
    page,
    () => page.keyboard.press('Space'),
    () => page.keyboard.press('1'),
  );
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  const told = `${spoken.join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN || !existsSync(GOLDEN)) writeFileSync(GOLDEN, told);
  expect(told).toBe(readFileSync(GOLDEN, 'utf8'));
});
