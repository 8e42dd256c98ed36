/** Steps that journeys through the player share. */
import type { Page } from '@playwright/test';
import { expect } from '../support/test';

/** The same order of replies and the same facts for every run. */
export const FIXED = './?seed=7&world=0&renderer=canvas';

export const screen = (page: Page, name: 'title' | 'brief' | 'scene' | 'reflect' | 'debrief') =>
  page.locator(`main[data-screen="${name}"]`);

export async function openTitle(page: Page, address = FIXED): Promise<void> {
  await page.goto(address);
  await expect(screen(page, 'title')).toBeVisible();
}

export async function openScene(page: Page, slug: string): Promise<void> {
  await page.goto(`${FIXED}#/post/${slug}`);
  await expect(screen(page, 'brief')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
}

/** Where the play stands, once nothing is being written: the replies are open, a line waits, or it is over. */
export async function standing(page: Page): Promise<'reading' | 'deciding' | 'after'> {
  const open = page.locator('[data-choice][aria-disabled="false"]').first();
  const next = page.getByRole('button', { name: /^(Next|Look back on it|Back to the debrief)$/ });
  const after = page.locator('main[data-screen="reflect"], main[data-screen="debrief"]');
  await expect(open.or(next).or(after).first()).toBeVisible();
  if (await after.isVisible()) return 'after';
  return (await open.isVisible()) ? 'deciding' : 'reading';
}

/** What a keyboard would act on; `BODY` means that focus was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName ?? 'none');
}

export async function keepsFocus(page: Page, where: string): Promise<void> {
  await expect.poll(() => focused(page), `focus was lost: ${where}`).not.toBe('BODY');
}

/** Counts what the play has shown; `gone` once the scene has given way. */
export function stepOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-step]')?.getAttribute('data-step') ?? 'gone');
}

/** Plays to the end by whatever `go` does at a line and `take` at a decision. */
export async function playThrough(
  page: Page,
  go: () => Promise<void>,
  take: (decision: number) => Promise<void>,
): Promise<void> {
  let decisions = 0;
  for (let steps = 0; steps < 300; steps++) {
    const at = await standing(page);
    if (at === 'after') return;
    const step = await stepOf(page);
    if (at === 'deciding') await take(decisions++);
    else await go();
    await expect.poll(() => stepOf(page)).not.toBe(step);
  }
  throw new Error('The play did not end.');
}
