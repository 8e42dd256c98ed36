import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { expect, test } from '../support/test';
import { openTitle, screen, standing } from './journey';

interface Reader {
  readonly size: '100' | '150';
  readonly font: 'Atkinson' | 'OpenDyslexic';
}

async function openAs(page: Page, { size, font }: Reader, slug: string): Promise<void> {
  await openTitle(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByText(font, { exact: true }).click();
  await sheet.locator(`.size-${size}`).click();
  await expect(sheet.getByRole('radio', { name: `${size} percent` })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/post/${slug}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  await expect(page.locator('main.staged')).toBeVisible();
  while ((await standing(page)) === 'reading') await page.locator('.next').click();
  await page.evaluate(() => document.fonts.ready);
}

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`${selector} is not shown.`);
  return { ...found, bottom: found.y + found.height };
};

/** Where replies are long and letters large: a small phone, and a laptop. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
] as const;
const READERS: readonly Reader[] = [
  { size: '100', font: 'Atkinson' },
  { size: '150', font: 'Atkinson' },
  { size: '100', font: 'OpenDyslexic' },
  { size: '150', font: 'OpenDyslexic' },
];

for (const { width, height } of WINDOWS) {
  for (const reader of READERS) {
    test(`${reader.font} at ${reader.size} % in ${width} x ${height}: line, replies, meters and a face are there`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openAs(page, reader, 'name-on-the-list');
      const [words, card] = [await box(page, '.scene-words'), await box(page, '.relation')];
      expect(card.bottom, 'the words lie on the meters').toBeLessThanOrEqual(words.y);
      const room = words.y - card.bottom;
      const onName = await page.locator('.tab .portrait svg').count();
      if (width < 400) expect(room >= 64 || onName === 1, 'no face is to be seen').toBe(true);

      const replies = page.locator('[data-choice]');
      expect(await replies.count()).toBe(4);
      for (const reply of await replies.all()) {
        await reply.scrollIntoViewIfNeeded();
        await expect(reply).toBeInViewport({ ratio: 0.98 });
      }
      expect(await faults(page)).toEqual([]);
    });
  }
}

test('a paper that is read stands above the replies, never under them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openAs(page, { size: '100', font: 'Atkinson' }, 'relief');
  const paper = await box(page, '.read-paper');
  const first = await box(page, '[data-choice] >> nth=0');
  expect(paper.bottom).toBeLessThanOrEqual(first.y);
});
