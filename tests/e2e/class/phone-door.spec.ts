/** How a phone comes into its room, against the real server; the test plays the facilitator over the real messages. */
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { A_PHONE, heading, heldBack, press, test } from '../support/phone';
import { expect } from '../support/test';

test.use(A_PHONE);

test('a code is typed as people type, and a wrong one is told where and what to do', async ({ page, host }) => {
  await page.goto('./join');
  await heading(page, 'Join your class');
  await press(page, 'Join');
  await expect(page.getByText(/A code has six letters/)).toBeVisible();
  await page.getByLabel('Code on the wall').fill('222 222');
  await expect(page.getByText(/No class has this code/)).toBeVisible();
  await page.getByLabel('Code on the wall').fill(`${host.code.slice(0, 3)}-${host.code.slice(3)}`.toLowerCase());
  await expect(page.locator('header')).toContainText('The Smoke Break');
  await expect(page.getByText(/No class has this code/)).toBeHidden();
  await page.keyboard.press('Enter');
  await heading(page, 'Eyes on the wall');
  await expect(page).toHaveURL(new RegExp(`/${host.code}$`));
  await expect.poll(() => host.members().map((m) => [m.number, m.name, m.state])).toEqual([[1, undefined, 'here']]);
});

test('a name or a team is asked only where the room asks, and is remembered', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await page.goto(`./${host.code}`);
  await page.getByLabel(/Your name/).fill('Sam');
  await press(page, 'Join');
  await expect(page.getByText('You are Sam.')).toBeVisible();
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  await page.goto('./join');
  await expect(page.getByLabel('Code on the wall')).toHaveValue(host.code);
  await press(page, 'Join');
  await expect(page.getByText('Choose your team.')).toBeVisible();
  await page.getByRole('radio', { name: 'Nights' }).check();
  await press(page, 'Join');
  await expect(page.getByText('Your team: Nights.')).toBeVisible();
});

test('who presses Join before the room has answered is asked all the same for what it asks', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  const pressedAtOnce = async (address = host.code): Promise<void> => {
    const answers = await heldBack(page);
    await page.goto(`./${address}`);
    await press(page, 'Join');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'finding');
    answers();
  };
  await pressedAtOnce();
  await expect(page.getByText('Choose your team.')).toBeVisible();
  expect(host.members()).toEqual([]);
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await pressedAtOnce();
  await page.getByLabel(/Your name/).fill('Sam');
  await press(page, 'Join');
  await expect(page.getByText('You are Sam.')).toBeVisible();
  await host.act({ do: 'settings', settings: ROOM_SETTINGS });
  await pressedAtOnce('join');
  await heading(page, 'Eyes on the wall');
});

test('a tap counts although the screen was to be drawn anew under the finger', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  const answers = await heldBack(page);
  await page.goto(`./${host.code}`);
  await page.getByRole('button', { name: 'Join' }).hover();
  await page.mouse.down();
  answers();
  await expect(page.locator('header')).toContainText('The Smoke Break');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText('Choose your team.')).toBeVisible();
});

test('the door, a closed room, a removal and the end of the room are told in words', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await heading(page, 'The room is closed');
  await expect(page.getByText(/hands count too/)).toBeVisible();
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, approve: true } });
  await press(page, 'Try again');
  await heading(page, 'You are at the door');
  await expect.poll(() => host.members().map((m) => m.state)).toEqual(['waiting']);
  const [member] = host.members();
  await host.act({ do: 'let-in', id: member?.id ?? '' });
  await heading(page, 'Eyes on the wall');
  // Let in once, it comes back by itself.
  await page.reload();
  await heading(page, 'Eyes on the wall');
  await host.act({ do: 'remove', id: member?.id ?? '' });
  await heading(page, 'You are out of the room');
  await host.act({ do: 'close' });
  await page.goto(`./${host.code}`);
  await expect(page.getByText(/No class has this code/)).toBeVisible();
});

test('who asks too often is told when the page tries again, and it does; the end of the room is told', async ({
  page,
  host,
}) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await heading(page, 'The room is closed');
  // A phone that is woken over and over.
  await page.evaluate(() => {
    for (let i = 0; i < 12; i += 1) document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(/Next try in \d+ s/)).toBeVisible();
  await heading(page, 'One moment');
  await host.act({ do: 'settings', settings: ROOM_SETTINGS });
  await heading(page, 'Eyes on the wall');
  await host.act({ do: 'close' });
  await heading(page, 'The class is over');
});
