import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { startScene, toDecision } from '../../scripts/bench/steps.mjs';
import { expect, test } from './support/test';

const PARTS = ['src', 'stories', 'assets', 'public', 'scripts', 'index.html', 'tsconfig.json', 'package.json'];

test('an edit of a story shows on the page at once, a mistake in it too, and the play goes on', async ({ page }) => {
  test.slow();
  // A dev server builds each module when it is first asked for.
  page.setDefaultTimeout(60_000);
  // A copy of the project, so that the stories of the real one stay as they are.
  const root = mkdtempSync(path.join(tmpdir(), 'rapport-'));
  for (const part of PARTS) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const server = await createServer({
    root,
    configFile: path.resolve('vite.config.ts'),
    cacheDir: path.join(root, '.vite'),
    logLevel: 'silent',
    server: { port: 0, fs: { allow: [root, path.resolve('.')] } },
  });
  const story = path.join(root, 'stories/smoke-break/story.ink');
  const edit = (change: (text: string) => string) => writeFileSync(story, change(readFileSync(story, 'utf8')));
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await startScene(page, 'smoke-break');
    await toDecision(page);
    const offered = page.locator('[data-choice]');
    const before = await offered.count();
    const mistake = page.getByText('stories/smoke-break/story.ink:1: error: "# titel"');

    edit((text) => text.replace(/^# title:/m, '# titel:'));
    await expect(mistake).toBeVisible();
    await expect(offered).toHaveCount(before);

    edit((text) => text.replace(/^# titel:/m, '# title:'));
    await expect(mistake).toBeHidden();
    await expect(offered).toHaveCount(before);
  } finally {
    // Of a server that is gone, the page would ask again and again.
    await page.goto('about:blank');
    await server.close();
    rmSync(root, { recursive: true });
  }
});
