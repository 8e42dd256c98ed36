import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundled, sceneOf, sceneText } from '../support/scenes';
import { expect, test } from '../support/test';
import { openTitle, playThrough, screen } from './journey';

const withoutPickers = () => {
  Object.assign(window, { showOpenFilePicker: undefined });
};

/** Hands a file to the title by the browser's own chooser. */
async function openFile(page: Page, name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a scene file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(withoutPickers);
});

test('a scene file becomes a post, plays with its debrief, stays over a reload and can be removed', async ({
  page,
}) => {
  await openTitle(page);
  await openFile(page, 'the-dock.rapport', bundled(sceneOf('the-dock', 'The Dock')));
  await expect(screen(page, 'brief')).toContainText('The Dock');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  await playThrough(
    page,
    () => page.keyboard.press('Enter'),
    () => page.locator('[data-choice="ask"]').click(),
  );
  await page.getByRole('radio').last().check();
  await page.locator('[data-action="show"]').click();
  await expect(screen(page, 'debrief')).toContainText('Settled');

  await openTitle(page);
  const card = page.locator('[data-post="the-dock"]');
  await expect(card).toContainText('Added');
  await expect(card).toContainText('First attempt: 1 of 1 right');
  await expect
    .poll(() => card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await card.getByRole('button', { name: 'Remove The Dock from the posts' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(screen(page, 'title')).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a dropped file is opened, and one that takes a shipped name gets another', async ({ page, context }, info) => {
  await openTitle(page);
  const file = info.outputPath('relief.rapport');
  writeFileSync(file, bundled(sceneOf('relief', 'Another Relief')));
  const browser = await context.newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  await expect(screen(page, 'brief')).toContainText('Another Relief');
  expect(page.url()).toContain('#/post/relief-2');
  await openTitle(page);
  await expect(page.locator('[data-post="relief"]')).not.toContainText('Added');
  await expect(page.locator('[data-post="relief-2"]')).toContainText('Added');
});

test('a link opens a file beside the page, and nothing else', async ({ page, guard }) => {
  guard.allow(/404.*gone\.rapport/);
  const asked: string[] = [];
  await page.route('**/scenes/the-dock.rapport', (route) =>
    route.fulfill({ body: bundled(sceneOf('the-dock', 'The Dock')), contentType: 'application/octet-stream' }),
  );
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./#/open/scenes/the-dock.rapport');
  await expect(screen(page, 'brief')).toContainText('The Dock');
  await page.goBack();
  await expect(screen(page, 'title')).toBeVisible();

  for (const name of [
    '..%2Fx.rapport',
    '%2F%2Felsewhere.invalid%2Fx.rapport',
    'https:%2F%2Felsewhere.invalid%2Fx.rapport',
    'x.html',
  ]) {
    await page.goto('about:blank');
    await page.goto(`./#/open/${name}`);
    await expect(page.getByText('does not name a scene file')).toBeVisible();
  }
  expect(asked.filter((url) => /elsewhere|x\.(rapport|html)/.test(url))).toEqual([]);

  await page.goto('about:blank');
  await page.route('**/gone.rapport', (route) => route.fulfill({ status: 404 }));
  await page.goto('./#/open/gone.rapport');
  await expect(page.getByText('did not arrive')).toBeVisible();
});

test('a scene that does not play, and a file that is none, are told in words', async ({ page, guard }) => {
  guard.allow(/404/);
  await openTitle(page);
  const broken = sceneText('The Dock').replace('# security: 2', '# sevice: 2');
  await openFile(page, 'the-dock.rapport', bundled(sceneOf('the-dock', 'The Dock', broken)));
  await expect(page.getByText('“The Dock” does not play yet')).toBeVisible();
  await expect(page.getByText('Did you mean "service"?')).toBeVisible();
  await openFile(page, 'evil.rapport', Buffer.from('<script>alert(1)</script>'));
  await expect(page.getByText('This is not a Rapport scene.')).toBeVisible();
  await expect(page.locator('.post')).not.toHaveCount(0);
  await expect(page.locator('[data-post="the-dock"]')).toHaveCount(0);
});

test('plain ink plays to its end, unscored, and says what was said', async ({ page }) => {
  await openTitle(page);
  const gate =
    'You stand at the gate.\n* [Wave it through]\n  It rolls on.\n* [Stop it]\n  It stops.\n- You write it down.\n';
  await openFile(page, 'the gate.ink', Buffer.from(gate));
  await expect(screen(page, 'brief')).toContainText('Not scored');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('.bar-steps')).toHaveCount(0);
  await playThrough(
    page,
    () => page.keyboard.press('Enter'),
    () => page.getByRole('button', { name: 'Stop it' }).click(),
  );
  const after = page.locator('main[data-mode="plain"]');
  await expect(after).toContainText('nothing in it is scored');
  await expect(after.locator('.backlog li')).toHaveText([/gate/, /Stop it/, /It stops/, /You write it down/]);
  await expect(page.getByText(/right|%/)).toHaveCount(0);

  await after.getByRole('button', { name: 'All posts' }).click();
  await expect(page.locator('[data-post="the-gate"]')).toContainText('Plain Ink, played once');
  await page.reload();
  await expect(page.locator('[data-post="the-gate"]')).toContainText('Plain Ink, played once');
  await expect(page.locator('[data-post="relief"] .btn.go, [data-post] .btn.go')).toHaveCount(1);
});

test('markup in a scene is refused, or read as it stands: it never becomes part of the page', async ({ page }) => {
  await openTitle(page);
  const text = sceneText('The Dock', '<script>document.title = "ran"</script> Evening.');
  await openFile(page, 'story.ink', Buffer.from(text));
  await expect(page.getByText('would be shown as written')).toBeVisible();

  const plain = '<img src="x" onerror="document.title = 1"> at the door.\n* [<b>Go</b>]\n  Gone.\n-> END\n';
  await openFile(page, 'a plain story.ink', Buffer.from(plain));
  await expect(screen(page, 'brief')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toContainText('<img src="x" onerror="document.title = 1"> at the door.');
  expect(await page.locator('#app img[src="x"]').count()).toBe(0);
});
