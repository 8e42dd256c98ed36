/**
 * On a network the pages come over plain http, where browsers leave much out of them. A test runs on this computer, where
 * all of it is there: so it is taken away first.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { gold, openLesson, phoneShows, pressTo } from '../support/lesson';
import { expect, test } from '../support/test';

async function plain(context: BrowserContext): Promise<Page> {
  await context.addInitScript(() => {
    const gone: readonly (readonly [object, string])[] = [
      [Crypto.prototype, 'subtle'],
      [Crypto.prototype, 'randomUUID'],
      ...['clipboard', 'wakeLock', 'locks', 'serviceWorker', 'mediaDevices', 'storage'].map(
        (name) => [Navigator.prototype, name] as const,
      ),
      [window, 'caches'],
    ];
    for (const [from, name] of gone) delete (from as Record<string, unknown>)[name];
  });
  return context.newPage();
}

test('phones vote and a tablet leads without what plain http leaves out', async ({ page, elsewhere }) => {
  test.slow();
  const { code, key } = await openLesson(page);
  const phone = await plain(await elsewhere());
  const tablet = await plain(await elsewhere());
  const faults: string[] = [];
  for (const each of [phone, tablet]) each.on('pageerror', (error) => faults.push(error.message));
  await phone.goto(`/${code}`);
  expect(await phone.evaluate(() => 'randomUUID' in crypto || 'clipboard' in navigator || 'caches' in window)).toBe(
    false,
  );
  await phone.getByRole('button', { name: 'Join' }).click();
  await phoneShows(phone, 'lobby');
  await tablet.goto(`./#/class?room=${code}&key=${key}`);
  await pressTo(tablet, /Open the vote/);
  await tablet.keyboard.press('PageDown');
  await phone.locator('#option-A').click();
  await phoneShows(phone, 'voted');
  await phone.reload();
  await phoneShows(phone, 'voted');
  await expect(tablet.locator('.console-side')).toContainText(/1\s*of 1/);
  await tablet.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Show the split');
  expect(faults).toEqual([]);
});
