import { expect, test } from '../support/adapters';
import { wav } from '../support/media';

const bytes = (seconds: number) => [...wav(seconds)];

test('tells the other sound when it speaks: from a recording’s beginning to its end, or to a stop', async ({
  openPage,
}) => {
  const page = await openPage();
  await page.evaluate(
    ([short, long]) => {
      const told: string[] = [];
      const recorded = window.adapters.openRecorded((now) => {
        told.push(now ? 'speaks' : 'quiet');
        document.title = told.join(' ');
      });
      const say = (recording: readonly number[]) =>
        recorded.say({ type: 'audio/wav', bytes: new Uint8Array(recording) }, 1);
      Object.assign(window, { recorded, say, short, long });
      say(short as number[]);
    },
    [bytes(0.2), bytes(30)],
  );
  await expect(page).toHaveTitle('speaks quiet');
  const run = (work: string) => page.evaluate((name) => Reflect.get(window, 'say')(Reflect.get(window, name)), work);
  await run('long');
  await expect(page).toHaveTitle('speaks quiet speaks');
  await run('long');
  await expect(page).toHaveTitle('speaks quiet speaks quiet speaks');
  await page.evaluate(() => Reflect.get(window, 'recorded').stop());
  await expect(page).toHaveTitle('speaks quiet speaks quiet speaks quiet');
});

test('what is no sound after all is silence, and the other sound comes back', async ({ openPage }) => {
  const page = await openPage();
  await page.evaluate(() => {
    const told: string[] = [];
    const recorded = window.adapters.openRecorded((now) => {
      told.push(now ? 'speaks' : 'quiet');
      document.title = told.join(' ');
    });
    recorded.say({ type: 'audio/wav', bytes: new Uint8Array([1, 2, 3]) }, 1);
  });
  await expect(page).toHaveTitle('speaks quiet');
});
