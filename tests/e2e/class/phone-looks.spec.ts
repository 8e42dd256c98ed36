/** What every state of a phone looks like: to a thumb, to tired eyes, to a machine that looks for faults. */
import type { Page } from '@playwright/test';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { faults } from '../support/axe';
import { A_PHONE, heading, join, NO_NETWORK, press, test, vote } from '../support/phone';
import { ASK, DECIDED, END, SPLIT } from '../support/smoke-break';
import { expect } from '../support/test';

test.use(A_PHONE);

/** No fault that axe finds, nothing wider than the screen, every target as large as a thumb, no text below 16 px. */
async function good(page: Page, where: string): Promise<void> {
  expect(await faults(page), where).toEqual([]);
  const found = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen');
    for (const target of document.querySelectorAll('button, a, input:not([type="radio"]), label.team')) {
      const { width, height } = target.getBoundingClientRect();
      if (width < 47.5 || height < 47.5) found.push(`${target.className || target.id}: ${width} x ${height}`);
    }
    for (const each of document.querySelectorAll('#phone *')) {
      const says = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      if (says && !(each instanceof SVGElement) && size < 16) found.push(`${each.textContent}: ${size} px`);
    }
    return found;
  });
  expect(found, where).toEqual([]);
}

for (const [width, height, colorScheme] of [
  [320, 568, 'light'],
  [390, 844, 'dark'],
  [740, 360, 'light'],
] as const) {
  test(`every state has no fault at ${width} x ${height}, ${colorScheme}`, async ({ page, context, host, guard }) => {
    test.slow();
    guard.allow(NO_NETWORK);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./join');
    await press(page, 'Join');
    await good(page, 'form');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
    await page.goto(`./${host.code}`);
    await expect(page.getByRole('radio')).toHaveCount(2);
    await good(page, 'team');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name', approve: true } });
    await page.reload();
    await expect(page.getByLabel(/Your name/)).toBeVisible();
    await good(page, 'name');
    await press(page, 'Join');
    await heading(page, 'You are at the door');
    await good(page, 'door');
    await expect.poll(() => host.members()).toHaveLength(1);
    await host.act({ do: 'let-in', id: host.members()[0]?.id ?? '' });
    await heading(page, 'Eyes on the wall');
    await good(page, 'lobby');
    await host.show({ shows: 'watch' });
    await expect(page.getByText(/The next vote/)).toBeVisible();
    await good(page, 'watch');
    await host.show(ASK);
    await heading(page, 'What do you say?');
    await good(page, 'question');
    await vote(page, 'C');
    await good(page, 'vote in');
    await press(page, 'Change my vote');
    await good(page, 'change');
    await press(page, 'Keep my vote');
    await context.setOffline(true);
    await heading(page, 'No connection just now');
    await good(page, 'offline');
    await context.setOffline(false);
    await heading(page, 'Your vote is in');
    await host.show({ shows: 'closed', prompt: 1 });
    await heading(page, 'The vote is closed');
    await good(page, 'closed');
    await host.show(SPLIT);
    await heading(page, 'How the room voted');
    await good(page, 'split');
    await host.show({ ...DECIDED, taken: 'order', rows: DECIDED.rows.map((row) => ({ ...row, first: 7 })) });
    await heading(page, 'The scene goes on with A');
    await good(page, 'result');
    await host.show(END);
    await heading(page, 'You voted once, for the best');
    await good(page, 'card');
    await press(page, 'Forget it now');
    await heading(page, 'Forgotten');
    await good(page, 'forgotten');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
    await page.goto(`./${host.code}`);
    await press(page, 'Join');
    await heading(page, 'The room is closed');
    await good(page, 'refused');
  });
}

test('four replies and the time stand on a small phone at once, and nothing is cut off at twice the size', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await join(page, host);
  await host.show(ASK);
  await heading(page, 'What do you say?');
  for (const button of await page.getByRole('listitem').all()) await expect(button).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
  // As a reader has it who chose twice the size of letters in the browser.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const button of await page.getByRole('listitem').all()) {
    await button.scrollIntoViewIfNeeded();
    const cut = await button.evaluate((item) =>
      [...item.querySelectorAll('button, span')].some((each) => each.scrollWidth > each.clientWidth + 1),
    );
    expect(cut).toBe(false);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
