import type { Page } from '@playwright/test';
import { expect, test } from '../support/adapters';

const VOLUME = { ambience: 0.5, effects: 1, interface: 1, voice: 1 };

/** The title tells the state; the wish for rain comes before the first gesture, as in a play. */
const openRain = (page: Page) =>
  page.evaluate((volume) => {
    const sounds = window.adapters.openSounds();
    sounds.setVolume(volume, false);
    sounds.ambience('rain');
    sounds.onState((state) => {
      document.title = state;
    });
    document.title = sounds.state();
  }, VOLUME);

/** What a test evaluates counts as a gesture; a browser that tells nothing of gestures has to wait for a real one. */
const untouched = () => Object.defineProperty(navigator, 'userActivation', { value: undefined });

test('waits for the first gesture, then the place is heard', async ({ openPage }) => {
  const page = await openPage({ before: untouched });
  await openRain(page);
  await expect(page).toHaveTitle('waiting');
  const rain = page.waitForResponse((response) => response.url().includes('rain') && response.ok());
  await page.getByRole('button').click();
  await rain;
  await expect(page).toHaveTitle('on');
});

test('a gesture that came before counts', async ({ openPage }) => {
  const page = await openPage();
  await openRain(page);
  await expect(page).toHaveTitle('on');
});

test('muted from the start, it loads nothing at all', async ({ openPage }) => {
  const page = await openPage();
  const audio: string[] = [];
  page.on('request', (request) => {
    if (/\.(webm|mp3)$/.test(request.url())) audio.push(request.url());
  });
  await page.evaluate((volume) => {
    const sounds = window.adapters.openSounds();
    sounds.setVolume(volume, true);
    sounds.onState((state) => {
      document.title = state;
      sounds.ambience('rain');
      sounds.play('door');
    });
  }, VOLUME);
  await expect(page).toHaveTitle('on');
  expect(audio).toEqual([]);
});

test('when it is muted the audio thread stops, and it wakes with the sound', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      const Own = window.AudioContext;
      window.AudioContext = class extends Own {
        constructor() {
          super();
          this.addEventListener('statechange', () => {
            document.title = this.state;
          });
        }
      };
    },
  });
  await page.evaluate((volume) => {
    const sounds = window.adapters.openSounds();
    Object.assign(window, { sounds, volume });
    sounds.setVolume(volume, false);
    sounds.onState(() => sounds.ambience('rain'));
  }, VOLUME);
  await expect(page).toHaveTitle('running');
  const mute = (muted: boolean) =>
    page.evaluate((off) => Reflect.get(window, 'sounds').setVolume(Reflect.get(window, 'volume'), off), muted);
  await mute(true);
  await expect(page).toHaveTitle('suspended');
  await mute(false);
  await expect(page).toHaveTitle('running');
});

test('a sound that does not load leaves the play silent and says so', async ({ openPage, context, guard }) => {
  guard.allow(/ERR_FAILED/);
  const page = await openPage();
  await context.route(/\.(webm|mp3)$/, (route) => route.abort());
  await openRain(page);
  await expect(page).toHaveTitle('unavailable');
});

test('a browser without audio leaves the play silent and says so', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      Object.assign(window, { AudioContext: undefined, Audio: undefined });
    },
  });
  await openRain(page);
  await expect(page).toHaveTitle('unavailable');
});
