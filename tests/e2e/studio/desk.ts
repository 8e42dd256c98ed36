/** Steps that journeys through the Studio's scenes share. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../support/test';

/** A test can press no window of the system: the page takes the ways that every browser has. */
export async function withoutPickers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
}

export async function openFirstRun(page: Page): Promise<void> {
  await page.goto('./#/studio');
  await expect(page.locator('[data-screen="first-run"]')).toBeVisible();
}

/** A new scene in the editor, from borrowed answers. */
export async function borrow(page: Page, title: string): Promise<void> {
  await openFirstRun(page);
  await page.getByRole('button', { name: title }).click();
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toContainText('# title:');
}

export const editor = (page: Page) => page.locator('.cm-content');

/** Writes at the very end of the text. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** Waits until nothing on the page is unkept. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator('.studio-file')).toContainText('kept');
  await expect(page.locator('.studio-file')).not.toContainText('keeping');
}
