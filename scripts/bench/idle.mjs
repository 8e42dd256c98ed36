// What the machine spends on a scene that nobody touches: CPU seconds of ten, in all processes of the browser.
import { startScene, toDecision } from './steps.mjs';

/** Blink and weather rest after twenty seconds without input. */
const REST = 25_000;
const WATCH = 10_000;

async function cpuSeconds(browser, page, wait) {
  const session = await browser.newBrowserCDPSession();
  const total = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await total();
  await page.waitForTimeout(wait);
  const spent = (await total()) - before;
  await session.detach();
  return Math.round(spent * 1000) / 1000;
}

export async function idle({ browser, url }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  // A browser that has just started is busy with itself.
  await page.waitForTimeout(REST);
  const blank = await cpuSeconds(browser, page, WATCH);
  await page.goto(url);
  await page.locator('[data-screen="title"]').waitFor();
  await page.getByRole('button', { name: /^Sound/ }).click();
  await startScene(page, 'smoke-break');
  await toDecision(page);
  await page.waitForTimeout(REST);
  const scene = await cpuSeconds(browser, page, WATCH);
  await context.close();
  return [
    {
      name: 'CPU of ten idle seconds of a scene, all processes',
      value: scene,
      unit: 's',
      goal: 0.05,
      of: [
        { name: 'a blank page, in the same run', value: blank, unit: 's' },
        { name: 'the scene over the blank page', value: Math.round((scene - blank) * 1000) / 1000, unit: 's' },
      ],
    },
  ];
}
