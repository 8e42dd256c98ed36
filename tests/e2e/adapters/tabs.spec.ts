import type { Page } from '@playwright/test';
import { expect, test } from '../support/adapters';

const NAME = 'p1/relief';

/** The title tells what became of the tab's hold. */
const hold = (page: Page, how: 'hold' | 'takeOver') =>
  page.evaluate(
    async ([name, method]) => {
      const held = await window.adapters.openTabs()[method](name, () => {
        document.title = 'lost';
      });
      document.title = held ? 'held' : 'elsewhere';
      document.addEventListener('click', () => held?.release());
    },
    [NAME, how] as const,
  );

test('a second tab is told, may take over, and the first one learns of it', async ({ openPage }) => {
  const [first, second] = [await openPage(), await openPage()];
  await hold(first, 'hold');
  await expect(first).toHaveTitle('held');
  await hold(second, 'hold');
  await expect(second).toHaveTitle('elsewhere');

  await hold(second, 'takeOver');
  await expect(second).toHaveTitle('held');
  await expect(first).toHaveTitle('lost');
});

test('a play is free again when its tab lets go or closes', async ({ openPage }) => {
  const [first, second] = [await openPage(), await openPage()];
  await hold(first, 'hold');
  await first.getByRole('button').click();
  await expect(async () => {
    await hold(second, 'hold');
    await expect(second).toHaveTitle('held', { timeout: 1 });
  }).toPass();

  await second.close();
  await expect(async () => {
    await hold(first, 'hold');
    await expect(first).toHaveTitle('held', { timeout: 1 });
  }).toPass();
});
