import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compileStory } from '../../src/story/compile';
import { oneFile } from '../../src/studio/files/one-file';
import { playThrough, screen } from './play/journey';
import { sceneText } from './support/scenes';
import { expect, test } from './support/test';

/** The page as the Studio hands it over, on the disk of whoever got it. */
test('one file plays by double-click: its scene alone, with pictures, fonts, sounds and its debrief', async ({
  page,
  request,
}, info) => {
  const player = await (await request.get('./one-scene.html')).text();
  const compiled = compileStory(sceneText('The Dock'), { file: 'story.ink', slug: 'the-dock' });
  if (!compiled.ok) throw new Error('The scene does not compile.');
  const file = info.outputPath('the dock.html');
  writeFileSync(file, oneFile(player, compiled.artifact) ?? '');

  const address = `${pathToFileURL(file).href}?seed=7&world=0&renderer=canvas`;
  await page.goto(address);
  await expect(screen(page, 'title')).toBeVisible();
  await expect(page).toHaveTitle(/Rapport/);
  await expect(page.locator('[data-post]')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Open a scene file' })).toHaveCount(0);
  const poster = page.locator('[data-post="the-dock"] img');
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === 'loaded').length;
    }),
  ).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Take this post' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('canvas')).toBeVisible();
  await playThrough(
    page,
    () => page.keyboard.press('Enter'),
    () => page.locator('[data-choice="ask"]').click(),
  );
  await expect(screen(page, 'reflect')).toContainText('He smokes by the gate now.');
  await page.getByRole('radio').last().check();
  await page.locator('[data-action="show"]').click();
  await expect(screen(page, 'debrief')).toContainText('He had somewhere to go.');

  await page.goto(address);
  await expect(page.locator('[data-post="the-dock"]')).toContainText('First attempt: 1 of 1 right');
});

test('one file lets no text of a scene out of its block', async ({ page, request }, info) => {
  const player = await (await request.get('./one-scene.html')).text();
  const text = '</script><script>document.title = "ran"</script><!-- at the door.\n* [Go]\n  Gone.\n-> END\n';
  const compiled = compileStory(text, { file: 'story.ink', slug: 'plain' });
  if (!compiled.ok) throw new Error('The scene does not compile.');
  const artifact = { ...compiled.artifact, meta: { ...compiled.artifact.meta, title: '</title><script>1</script>' } };
  const file = info.outputPath('plain.html');
  writeFileSync(file, oneFile(player, artifact) ?? '');
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('[data-post="plain"]')).toContainText('</title><script>1</script>');
  await expect(page).not.toHaveTitle('ran');
});
