// `npm run contact-sheet`: plays the built product and keeps a picture of every screen at three sizes under docs/screens,
// with a page that shows them side by side.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { playScene } from './bench/driver.mjs';
import { startScene, toDecision } from './bench/steps.mjs';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const SIZES = {
  desktop: { viewport: { width: 1920, height: 1080 }, scale: 0.5 },
  phone: { viewport: { width: 390, height: 844 }, scale: 1, touch: true },
  projector: { viewport: { width: 1280, height: 720 }, scale: 0.75 },
};
/** Pages that keep a line to the server: console and wall, a phone. */
const LIVE = /#\/class|\/[0-9A-Z]{6}$/;
const STORIES = ['smoke-break', 'relief', 'name-on-the-list'];
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs', 'screens');

await build({ root, logLevel: 'error' });
const { server, port } = await serve({
  root: path.join(root, 'dist'),
  port: 0,
  // An address that says something on a picture; nobody opens it.
  publicOrigin: 'http://192.168.8.20:4173',
});
const browser = await chromium.launch(launchOptions());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const taken = new Map();

/** Everything on the screen stands still: pictures have loaded, faces have settled. A line to a room is never idle. */
async function settled(page) {
  const talks = LIVE.test(page.url());
  if (!talks) await page.waitForLoadState('networkidle');
  await page.waitForTimeout(talks ? 2500 : 1200);
}

/** A picture at the size of the sheet; drawn down by the browser itself, so that no image library is needed. */
async function keep(page, name, size, options = {}) {
  await settled(page);
  const file = `${name}-${size}.jpg`;
  const shot = await page.screenshot({ type: 'jpeg', quality: 82, ...options });
  const scaled = await scaledDown(shot, SIZES[size].scale);
  writeFileSync(path.join(folder, file), scaled);
  taken.set(name, [...(taken.get(name) ?? []), { size, file }]);
}

async function scaledDown(jpeg, scale) {
  if (scale === 1) return jpeg;
  const page = await browser.newPage();
  const data = await page.evaluate(
    async ({ source, by }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * by);
      canvas.height = Math.round(picture.height * by);
      const pen = canvas.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.8);
    },
    { source: `data:image/jpeg;base64,${jpeg.toString('base64')}`, by: scale },
  );
  await page.close();
  return Buffer.from(data.split(',')[1], 'base64');
}

async function press(page, name) {
  await page.getByRole('button', { name }).first().click();
}

async function everyScreen(size, theme) {
  const { viewport, touch } = SIZES[size];
  const context = await browser.newContext({
    viewport,
    hasTouch: touch === true,
    colorScheme: theme === 'night' ? 'dark' : 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const end = theme === 'night' ? '-night' : '';
  await page.goto(`http://localhost:${port}/?seed=7&world=0&renderer=canvas`);
  await page.locator('[data-screen="title"]').waitFor();
  await keep(page, `title${end}`, size);
  await page.evaluate(() => {
    location.hash = '#/post/smoke-break';
  });
  await page.locator('[data-screen="brief"]').waitFor();
  await keep(page, `brief${end}`, size);
  for (const story of theme === 'night' ? STORIES.slice(1, 2) : STORIES) {
    await startScene(page, story);
    await toDecision(page);
    await keep(page, `${story === 'smoke-break' || theme === 'night' ? 'scene' : `scene-${story}`}${end}`, size);
    await page.keyboard.press('1');
    await keep(page, `answer-${story}${end}`, size);
    if (story === STORIES[0]) await panels(page, size);
    await page.evaluate(playScene);
    await keep(page, story === STORIES[0] ? 'reflect' : `reflect-${story}${end}`, size);
    await page.locator('input[type="radio"]').first().check({ force: true });
    await press(page, 'Show me what each one did');
    await page.locator('[data-screen="debrief"]').waitFor();
    await keep(page, story === STORIES[0] ? 'debrief' : `debrief-${story}${end}`, size);
    if (story === STORIES[0] || theme === 'night') await keep(page, `debrief-whole${end}`, size, { fullPage: true });
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator('[data-screen="title"]').waitFor();
  }
  await keep(page, `title-after${end}`, size);
  await context.close();
}

/** Every view of the Studio with a finished scene in it; before that its first page. */
async function everyView(size, theme) {
  const { viewport, touch } = SIZES[size];
  const colorScheme = theme === 'night' ? 'dark' : 'light';
  const context = await browser.newContext({
    viewport,
    hasTouch: touch === true,
    colorScheme,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const end = theme === 'night' ? '-night' : '';
  await page.goto(`http://localhost:${port}/#/studio`);
  await page.locator('[data-screen="first-run"]').waitFor();
  await keep(page, `studio-first-run${end}`, size);
  await page.goto('about:blank');
  await page.goto(`http://localhost:${port}/#/studio/smoke-break`);
  await page.locator('[data-screen="studio"]').waitFor();
  await page.getByText('Every path walked').waitFor({ timeout: 60_000 });
  for (let view = 1; view <= 9; view += 1) {
    await page.keyboard.press(`Alt+${view}`);
    const name = await page.locator('[data-screen="studio"]').getAttribute('data-view');
    if (view > 1 && name === 'write') break;
    if (taken.get(`studio-${name}${end}`)?.some((shot) => shot.size === size)) break;
    await page.waitForTimeout(3000);
    await keep(page, `studio-${name}${end}`, size);
    // A small screen has the outline and the play alone.
    if (size === 'phone') break;
  }
  await context.close();
}

/** Console and wall of a lesson that was just opened, and a way on by the clicker's key. */
async function openLesson(size, theme, { phones = false, start = async () => {} } = {}) {
  const colorScheme = theme === 'night' ? 'dark' : 'light';
  const context = await browser.newContext({ viewport: SIZES[size].viewport, colorScheme, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/?seed=7&world=0#/class`);
  await page.locator('[data-screen="class-start"]').waitFor();
  await start(page);
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByLabel('How many people?').fill('24');
  if (phones) await page.getByRole('checkbox', { name: /^Phones/ }).check();
  else await page.getByRole('radio', { name: /after talking/ }).check();
  await press(page, 'Open the classroom');
  const opened = context.waitForEvent('page');
  await press(page, /open the wall/i);
  const wall = await opened;
  await wall.setViewportSize(SIZES[size].viewport);
  const onTo = async (what) => {
    const shown = () => wall.locator('[data-screen="wall"]').getAttribute('data-shows');
    for (let keys = 0; keys < 200 && (await shown()) !== what; keys += 1) {
      await page.keyboard.press('PageDown');
      await wall.waitForTimeout(150);
    }
  };
  return { context, page, wall, onTo };
}

/** A lesson by show of hands. */
async function everyLesson(size, theme) {
  const end = theme === 'night' ? '-night' : '';
  const start = (page) => keep(page, `class-start${end}`, size);
  const { context, page, wall, onTo } = await openLesson(size, theme, { start });
  const both = async (name) => {
    await keep(wall, `wall-${name}${end}`, size);
    await keep(page, `console-${name}${end}`, size);
  };
  const count = async (...hands) => {
    for (const of of hands) {
      await page.keyboard.type(String(of));
      await page.keyboard.press('PageDown');
    }
  };
  await keep(wall, `wall-lobby${end}`, size);
  await onTo('scene');
  await keep(wall, `wall-scene${end}`, size);
  await onTo('vote');
  await count(9, 6);
  await both('vote');
  await count(5, 4);
  await onTo('discuss');
  await keep(wall, `wall-discuss${end}`, size);
  await onTo('vote');
  await count(5, 14, 2, 3);
  await onTo('split');
  await both('split');
  await onTo('debrief');
  await page.keyboard.press('PageDown');
  await both('debrief');
  await context.close();
}

/** A lesson with phones: the wall and the console as they differ by it, and one of the phones to its private card. */
async function everyPhone(size, theme) {
  const end = theme === 'night' ? '-night' : '';
  const { context, page, wall, onTo } = await openLesson(size, theme, { phones: true });
  const code = await (
    await page.waitForFunction(() => JSON.parse(localStorage.getItem('rapport/class/room') ?? '{}').room?.code)
  ).jsonValue();
  const pocket = await browser.newContext({
    viewport: SIZES.phone.viewport,
    hasTouch: true,
    colorScheme: theme === 'night' ? 'dark' : 'light',
  });
  const phone = await pocket.newPage();
  const on = (screen) => phone.locator(`[data-screen="${screen}"]`).waitFor();
  await phone.goto(`http://localhost:${port}/${code}`);
  await keep(phone, `phone-join${end}`, 'phone');
  await press(phone, 'Join');
  await on('lobby');
  await keep(wall, `wall-phones-lobby${end}`, size);
  await keep(page, `console-phones-lobby${end}`, size);
  for (const turn of ['first', 'second']) {
    await onTo('vote');
    await on('ask');
    if (turn === 'first') await keep(phone, `phone-ask${end}`, 'phone');
    await phone.locator('#option-B').click();
    await on('voted');
    if (turn === 'first') {
      await keep(phone, `phone-voted${end}`, 'phone');
      await keep(wall, `wall-phones-vote${end}`, size);
      await keep(page, `console-phones-vote${end}`, size);
    }
    await onTo('decided');
    await on('result');
    if (turn === 'first') await keep(phone, `phone-result${end}`, 'phone');
    await onTo('scene');
  }
  await press(page, 'End');
  await page.getByRole('dialog').getByRole('button', { name: 'End the lesson' }).click();
  await on('end');
  await keep(phone, `phone-end${end}`, 'phone');
  await pocket.close();
  await context.close();
}

/** What unfolds over a scene. */
async function panels(page, size) {
  await page
    .getByRole('button', { name: /why it moved/i })
    .first()
    .click();
  await keep(page, 'why-it-moved', size);
  await page
    .getByRole('button', { name: /why it moved/i })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await keep(page, 'pause', size);
  await press(page, /said/i);
  await keep(page, 'backlog', size);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await press(page, /settings/i);
  await keep(page, 'settings', size);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

try {
  for (const size of Object.keys(SIZES)) {
    await everyScreen(size, 'light');
    await everyScreen(size, 'night');
    await everyView(size, 'light');
    await everyView(size, 'night');
    if (size === 'phone') continue;
    await everyLesson(size, 'light');
    await everyLesson(size, 'night');
  }
  for (const theme of ['light', 'night']) await everyPhone('desktop', theme);
} finally {
  await browser.close();
  server.close();
}

const rows = [...taken].map(([name, shots]) => {
  const cell = (size) => {
    const shot = shots.find((s) => s.size === size);
    return shot ? `<img src="${shot.file}" alt="${name}, ${size}" height="260">` : '';
  };
  return `| ${name} | ${Object.keys(SIZES).map(cell).join(' | ')} |`;
});
const head = `# Every screen at three sizes

Made by \`npm run contact-sheet\` from the built product. Do not edit by hand.

| screen | ${Object.keys(SIZES).join(' | ')} |
|---|${Object.keys(SIZES)
  .map(() => '---|')
  .join('')}
`;
writeFileSync(path.join(folder, 'README.md'), `${head}${rows.join('\n')}\n`);
console.log(`${taken.size} screens in docs/screens`);
