// Does an evening of practice leak? The page's heap after garbage collection, at scene 100 against scene 20.
import { playScene } from './driver.mjs';
import { startScene } from './steps.mjs';

const EARLY = 20;
const LATE = 100;

export async function heap({ browser, url }) {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  await page.goto(`${url}?renderer=canvas`);
  await page.locator('[data-screen="title"]').waitFor();
  const stories = ['smoke-break', 'relief', 'name-on-the-list'];
  let early = 0;
  for (let scene = 1; scene <= LATE; scene += 1) {
    await startScene(page, stories[scene % stories.length]);
    await page.evaluate(playScene);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator('[data-screen="title"]').waitFor();
    if (scene === EARLY) early = await used();
  }
  const late = await used();
  await context.close();
  const mb = (bytes) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  return [
    {
      name: 'heap after garbage collection, scene 100 over scene 20',
      value: Math.round((late / early) * 1000) / 1000,
      unit: 'times',
      goal: 1.1,
      of: [
        { name: 'scene 20', value: mb(early), unit: 'MB' },
        { name: 'scene 100', value: mb(late), unit: 'MB' },
      ],
    },
  ];
}
