/** The phone page against the real server; the test plays the facilitator over the real messages. */
import { readFile } from 'node:fs/promises';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { A_PHONE, heading, join, NO_NETWORK, press, test, vote } from '../support/phone';
import { ASK, DECIDED, END, SPLIT } from '../support/smoke-break';
import { expect } from '../support/test';

test.use(A_PHONE);

test('the address of the wall leads to the room in any case, and a vote, its change and a reload are one vote', async ({
  page,
  host,
}) => {
  await page.goto(`./${host.code.toLowerCase()}`);
  await press(page, 'Join');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await expect(page.locator('header')).toContainText(/0:5\d|1:00/);
  await vote(page, 'B');
  await press(page, 'Change my vote');
  await expect(page.getByRole('button', { name: /^B\./ })).toContainText('your vote now');
  await vote(page, 'C');
  await expect.poll(() => host.choices(1)).toEqual(['walk']);
  await page.reload();
  await heading(page, 'Your vote is in');
  await expect(page.getByText(/Walk it down to the rail/)).toBeVisible();
  await host.show({ shows: 'closed', prompt: 1 });
  await heading(page, 'The vote is closed');
  await page.reload();
  await expect(page.getByText('Your vote is in.')).toBeVisible();
  await host.show(SPLIT);
  await heading(page, 'How the room voted');
  await expect(page.getByRole('listitem').filter({ hasText: 'C: 20 votes' })).toContainText('your vote');
  await host.show({ ...DECIDED, taken: 'order' });
  await heading(page, 'The scene goes on with A');
  await expect(page.getByText('What happened')).toBeVisible();
  await expect(page.getByText('Your C would have led to')).toBeVisible();
  await host.show(DECIDED);
  await heading(page, 'The room says C');
  await expect(page.getByText(/would have led to/)).toBeHidden();
  expect(host.members()).toHaveLength(1);
});

test('a vote without a network is kept, is never shown as in, and goes by itself', async ({
  page,
  context,
  host,
  guard,
}) => {
  guard.allow(NO_NETWORK);
  await join(page, host);
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await context.setOffline(true);
  await expect(page.getByText(/Tap anyway/)).toBeVisible();
  await press(page, /^C\./);
  await heading(page, 'No connection just now');
  await expect(page.getByText(/Your vote for C is kept here/)).toBeVisible();
  await expect(page.getByText('Your vote is in')).toBeHidden();
  expect(host.choices(1)).toEqual([]);
  await context.setOffline(false);
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['walk']);
});

test('a vote that came too late is not told as counted; one that was in stays in', async ({
  page,
  context,
  host,
  guard,
}) => {
  guard.allow(NO_NETWORK);
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await context.setOffline(true);
  await heading(page, 'No connection just now');
  await expect(page.getByText('Your vote for A is in and counts.')).toBeVisible();
  await press(page, 'Change my vote');
  await press(page, /^C\./);
  await host.show({ shows: 'watch' });
  await host.show(SPLIT);
  await context.setOffline(false);
  await heading(page, 'How the room voted');
  await expect(page.getByText('Your vote for C came too late and is not counted.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'A: 6 votes' })).toContainText('your vote');
});

test('who comes late is asked at once; two tabs of one phone are one voter and show the same', async ({
  page,
  context,
  host,
}) => {
  await host.show(ASK);
  await join(page, host);
  await heading(page, 'What do you say?');
  const other = await context.newPage();
  await other.goto(`./${host.code}`);
  await heading(other, 'What do you say?');
  await vote(page, 'D');
  await heading(other, 'Your vote is in');
  await press(other, 'Change my vote');
  await vote(other, 'A');
  await expect(page.getByText(/let’s have those out/)).toBeVisible();
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['order']);
  expect(host.members()).toHaveLength(1);
});

test('the card is private, can be kept as a file, outlives the room, and is forgotten when asked', async ({
  page,
  host,
}) => {
  await join(page, host);
  for (const [prompt, letter] of [
    [1, 'A'],
    [2, 'C'],
    [3, 'B'],
    [4, 'A'],
  ] as const) {
    await host.show({ ...ASK, prompt });
    await vote(page, letter);
  }
  await host.show(END);
  await heading(page, 'You moved once, and it helped');
  await expect(page.getByRole('row', { name: /At the intake/ })).toContainText('A → C, after talking');
  await expect(page.getByRole('row', { name: /The detectors/ })).toContainText('no vote');
  await expect(page.getByText(/The extinguisher: you chose A\. A stair/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save my card' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('rapport-card.txt');
  const card = await readFile(await file.path(), 'utf8');
  expect(card).toContain('You moved once, and it helped');
  expect(card).toContain('room: D, “It is. And the sign’s right above your head');
  await expect(page.getByText(/take a screenshot/)).toBeVisible();

  await host.act({ do: 'close' });
  await page.reload();
  await heading(page, 'You moved once, and it helped');
  await press(page, 'Forget it now');
  await heading(page, 'Forgotten');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await heading(page, 'Join your class');
});

test('another lesson in the same room knows no vote of the one before', async ({ page, host }) => {
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await host.nextLesson('l2');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await page.goto('about:blank');
  await host.nextLesson('l3');
  await host.show({ ...END, moments: END.moments.slice(0, 1) });
  await page.goto(`./${host.code}`);
  await heading(page, 'You followed without voting');
});

test('a phone votes by keyboard alone, and hears what changes', async ({ page, host }) => {
  await page.goto(`./${host.code}`);
  await heading(page, 'Join your class');
  const said = page.getByRole('status');
  await page.getByLabel('Code on the wall').focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeFocused();
  await expect(said).toHaveText('New question: “Cold enough for you?”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^B\./ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your vote is in' })).toBeFocused();
  await expect(said).toHaveText('Your vote is in');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['order']);
  await host.show(DECIDED);
  await expect(said).toHaveText('The room says C');
});

test('whoever types is not torn away by what the room does', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await page.goto(`./${host.code}`);
  const name = page.getByLabel(/Your name/);
  await name.pressSequentially('Sa');
  await host.show(ASK);
  await name.pressSequentially('m');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Sam');
});

test('where the browser keeps nothing, a phone votes all the same', async ({ page, host }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
  });
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await press(page, 'Change my vote');
  await vote(page, 'B');
  await expect.poll(() => host.choices(1)).toEqual(['blind']);
});

test('night follows the system until somebody taps the moon', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`./${host.code}`);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'night');
  await press(page, 'Night colors');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
});
