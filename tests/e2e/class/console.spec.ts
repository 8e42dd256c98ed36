import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** The gold button says what Page Down does. */
const gold = (page: Page) => page.locator('.next-button');

async function pressTo(page: Page, words: RegExp): Promise<void> {
  for (let press = 0; press < 40 && !words.test(await gold(page).innerText()); press++) {
    const before = await page.locator('.console').innerText();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.console').innerText(), { intervals: [40] }).not.toBe(before);
  }
  await expect(gold(page)).toContainText(words);
}

const sure = (page: Page, yes: string) =>
  page.getByRole('dialog').getByRole('button', { name: yes, exact: true }).click();

test('what is not on the way: a note, a tone to name, an override with its reason, another road, a jump, and the end', async ({
  page,
}) => {
  test.slow();
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  await pressTo(page, /Count hands for A/);

  await page.getByRole('button', { name: 'Ask more' }).click();
  await sure(page, 'Put it on the wall');
  await page.getByRole('button', { name: 'One more hand for A' }).click();
  await expect(page.getByLabel('Hands for A')).toHaveValue('1');
  await expect(page.locator('.option-card')).toHaveCount(5);
  await pressTo(page, /Back to the decision/);
  await page.keyboard.press('PageDown');

  await page.keyboard.press('n');
  await page.keyboard.type('Marta saw the rail first.');
  await page.getByRole('button', { name: /^Decide/ }).click();
  await page.getByRole('dialog').getByRole('radio').nth(2).check();
  await page.getByLabel('Why (goes into the report)').fill('Nobody dared.');
  await sure(page, 'Play C');
  await expect(gold(page)).toContainText('Play what comes of it');

  await page.getByText('Jump ahead').click();
  await page.locator('.run-jumps').getByRole('button').first().click();
  await sure(page, 'Jump there');
  await expect(gold(page)).toContainText('Count hands for A');
  await expect(page.locator('.run [data-state="now"]')).toContainText(/^[34] /);
  // Back to the second decision, which nobody voted on.
  await page
    .getByRole('button', { name: /Take .* again/ })
    .nth(1)
    .click();
  await sure(page, 'Go back there');
  await expect(page.locator('.run [data-state="now"]')).toContainText(/^2 /);

  await page.getByRole('button', { name: 'Class debrief' }).click();
  await sure(page, 'Class debrief');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('main')).toContainText('“Nobody dared.”');
  await expect(page.locator('#lesson-note')).toHaveValue('Marta saw the rail first.');
  await page.getByRole('button', { name: 'Play A' }).click();
  await expect(page.getByRole('heading', { name: 'The road not taken' })).toBeVisible();
  await pressTo(page, /Back to the debrief/);
  await page.keyboard.press('PageDown');

  await page.getByRole('button', { name: 'End', exact: true }).click();
  await sure(page, 'Cancel');
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await sure(page, 'End the lesson');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-report');
  await expect(paper).toContainText('Marta saw the rail first.');
  await expect(paper).toContainText('Yielding: 1');
  await expect(page.locator('.console-top')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'New lesson' }).click();
  await sure(page, 'New lesson');
  await expect(page.getByRole('button', { name: 'Open the classroom' })).toBeEnabled();
});
