import { expect, test } from '../support/test';
import { borrow, editor, kept, withoutPickers, write } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

test('what was typed is there after the tab crashed half a second later', async ({ page, context }) => {
  await borrow(page, 'Held door');
  await write(page, '// my last words');
  await kept(page);
  // A crash asks nobody: no page is hidden, nothing is told.
  const session = await context.newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
  await page.close();
  const again = await context.newPage();
  await again.goto('./#/studio');
  await expect(editor(again)).toContainText('# title: Renee');
  await editor(again).click();
  await again.keyboard.press('Control+End');
  await expect(editor(again)).toContainText('my last words');
});

test('a tab that is closed in the middle of a word keeps it', async ({ page, context }) => {
  await borrow(page, 'Held door');
  await write(page, '// half a wo');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto('./#/studio');
  await editor(again).click();
  await again.keyboard.press('Control+End');
  await expect(editor(again)).toContainText('half a wo');
});

test('a second tab reads, cannot write, and brings the scene over', async ({ page, context }) => {
  await borrow(page, 'Held door');
  const second = await context.newPage();
  await second.goto('./#/studio');
  const note = second.getByText('open in another tab');
  await expect(note).toBeVisible();
  await write(second, 'not here');
  await expect(editor(second)).toContainText('-> END');
  await expect(editor(second)).not.toContainText('not here');

  await write(page, '// from the first');
  await kept(page);
  await second.getByRole('button', { name: 'Bring it here' }).click();
  await expect(note).toBeHidden();
  await write(second, '\n// from the second');
  await expect(editor(second)).toContainText('from the first');
  await expect(page.getByText('open in another tab')).toBeVisible();
});

test('history goes back, and back again', async ({ page }) => {
  await borrow(page, 'Held door');
  await kept(page);
  await page.reload();
  await write(page, '// a second thought');
  await kept(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: /^History of/ }).click();
  await page
    .getByRole('button', { name: /^Go back to/ })
    .last()
    .click();
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await expect(editor(page)).not.toContainText('a second thought');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: /^History of/ }).click();
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .click();
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await expect(editor(page)).toContainText('a second thought');
});

test('a full disk is told, and the text can be saved to a file', async ({ page, context }) => {
  await page.goto('./#/studio');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  await borrow(page, 'Held door');
  await write(page, `// ${'a long note '.repeat(40_000)}`);
  const note = page.getByRole('alert').filter({ hasText: 'no room left' });
  await expect(note).toBeVisible();
  const download = page.waitForEvent('download');
  await note.getByRole('button', { name: 'Save to a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ink$/);
});

test('scenes lie in the trash until somebody deletes them for good', async ({ page }) => {
  await borrow(page, 'Held door');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'A new scene' }).click();
  await page.getByRole('button', { name: 'Late relief' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toContainText('# title: Leon');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Move Renee at the side door to the trash' }).click();
  await page.getByText('Trash (1)').click();
  await page.getByRole('button', { name: 'Take Renee at the side door back' }).click();
  await page.getByRole('button', { name: 'Open Renee at the side door' }).click();
  await expect(editor(page)).toContainText('# title: Renee');
});
