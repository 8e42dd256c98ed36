// What the machine spends on a scene that nobody touches: CPU seconds of ten, in all processes of the browser.
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.mjs';
import { startScene, toDecision } from './steps.mjs';

const TEN = 10_000;
/**
 * After the last touch: blink and weather go on for twenty seconds, and up to sixteen seconds later V8 gives memory
 * back, once (docs/decisions/0012-what-idle-costs.md). From here on there is only what goes on for ever.
 */
const REST = 45_000;

/** Of every process the browser has; nothing is asked of it in between. */
async function cpuSeconds(session, page, time) {
  const all = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await all();
  await page.waitForTimeout(time);
  let spent = 0;
  for (const [id, time] of await all()) spent += time - (before.get(id) ?? 0);
  return Math.round(spent * 1000) / 1000;
}

export async function idle({ url }) {
  // A browser of its own: one that has just closed other pages is busy with them.
  const browser = await chromium.launch(launchOptions());
  const session = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  await page.waitForTimeout(REST);
  const blank = await cpuSeconds(session, page, TEN);
  await page.goto(url);
  await page.locator('[data-screen="title"]').waitFor();
  await startScene(page, 'smoke-break');
  await toDecision(page);
  // Muted once it is heard: a sound that was never started proves nothing.
  await page.waitForTimeout(2000);
  await page.getByRole('button', { name: /^Sound/ }).click();
  const moving = await cpuSeconds(session, page, TEN);
  const resting = await cpuSeconds(session, page, REST - TEN);
  const scene = await cpuSeconds(session, page, TEN);
  await browser.close();
  return [
    {
      name: 'CPU of ten idle seconds of a scene, all processes',
      value: scene,
      unit: 's',
      goal: 0.05,
      of: [
        { name: 'a blank page, in the same run', value: blank, unit: 's' },
        { name: 'the ten seconds after the last touch, with blink and weather', value: moving, unit: 's' },
        { name: 'the twenty-five seconds after those, with the browser tidying up', value: resting, unit: 's' },
      ],
    },
  ];
}
