// How long a choice takes to its painted answer, against the least that can be built: inkjs and three DOM nodes.
import { createRequire } from 'node:module';
import { playScene, timeChoices } from './driver.mjs';
import { loadStory, percentile } from './measure.mjs';
import { startScene } from './steps.mjs';

const PLAYS = 12;
const FRAME = 1000 / 60;
const inkjs = createRequire(import.meta.url).resolve('inkjs');

/** The baseline: the same compiled story, one paragraph, plain buttons. */
function bareScene(ink, plays) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      });
    });
  const line = document.body.appendChild(document.createElement('p'));
  const list = document.body.appendChild(document.createElement('div'));
  const readOn = (story) => {
    let text = '';
    while (story.canContinue) text = story.Continue();
    line.textContent = text;
    list.replaceChildren(
      ...story.currentChoices.map((choice) => {
        const button = document.createElement('button');
        button.textContent = choice.text;
        button.onclick = () => {
          story.ChooseChoiceIndex(choice.index);
          readOn(story);
        };
        return button;
      }),
    );
  };
  return (async () => {
    const times = [];
    for (let play = 0; play < plays; play += 1) {
      readOn(new globalThis.inkjs.Story(structuredClone(ink)));
      while (list.firstChild) {
        await painted();
        const start = performance.now();
        list.firstChild.click();
        await painted();
        times.push(performance.now() - start);
      }
    }
    return times;
  })();
}

/** The choices of some plays in turn; the first play only warms up. */
async function plays(page, ready) {
  const times = [];
  for (let play = 0; play < PLAYS; play += 1) {
    await startScene(page, 'smoke-break');
    await ready();
    if (play === 0) await page.evaluate(playScene);
    else times.push(...(await page.evaluate(timeChoices)));
    await page.evaluate(() => {
      location.hash = '#/';
    });
  }
  return times;
}

export async function latency({ browser, url }) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}?renderer=canvas&seed=7&world=0`);
  const product = await plays(page, async () => {
    // The curtain is up before anybody answers: mounting the stage is not part of a choice.
    await page.locator('main.staged').waitFor();
    await page.waitForTimeout(1000);
  });
  const hurried = await plays(page, async () => undefined);
  const bare = await context.newPage();
  await bare.route('**/bare.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await bare.goto(`${url}bare.html`);
  await bare.addScriptTag({ path: inkjs.replace('ink-full.js', 'ink.js') });
  const { ink } = await loadStory('smoke-break');
  const baseline = await bare.evaluate(`(${bareScene})(${JSON.stringify(ink)}, ${PLAYS})`);
  await context.close();
  const mine = percentile(product, 0.95);
  const least = percentile(baseline, 0.95);
  return [
    {
      name: 'choice to painted answer, 95th percentile, over bare inkjs and DOM',
      value: round(mine - least),
      unit: 'ms',
      goal: round(FRAME),
      of: [
        { name: `Rapport, ${product.length} choices`, value: round(mine), unit: 'ms' },
        { name: `bare inkjs and DOM, ${baseline.length} choices`, value: round(least), unit: 'ms' },
        {
          name: 'Rapport, answered before the picture has come, 95th percentile',
          value: round(percentile(hurried, 0.95)),
          unit: 'ms',
        },
        { name: 'ratio', value: round(mine / least), unit: 'times' },
      ],
    },
  ];
}

function round(x) {
  return Math.round(x * 100) / 100;
}
