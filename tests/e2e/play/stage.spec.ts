import { expect, test } from '../support/test';
import { screen, standing } from './journey';

const SCENE = (query: string) => `./?seed=7&world=0${query}#/post/smoke-break`;

/** The canvas on which the stage draws, by what draws it. */
const canvas = (renderer: 'webgl' | 'canvas') => `.stage-slot canvas[data-renderer="${renderer}"]`;

/** How many colours stand on the stage: an empty one has a single one. */
const colours = (selector: string): number => {
  const stage = document.querySelector<HTMLCanvasElement>(selector);
  const small = document.createElement('canvas');
  small.width = 64;
  small.height = 36;
  const pen = small.getContext('2d');
  if (!stage || !pen) return 0;
  pen.drawImage(stage, 0, 0, 64, 36);
  return new Set(new Uint32Array(pen.getImageData(0, 0, 64, 36).data.buffer)).size;
};

test('where WebGL is absent the stage draws on a plain canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto(SCENE(''));
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator(canvas('canvas'))).toBeVisible();
  await expect.poll(() => page.evaluate(colours, canvas('canvas'))).toBeGreaterThan(50);
});

test('a lost WebGL context gives way to a plain canvas, and the scene goes on', async ({ page, guard }) => {
  guard.allow(/context/i);
  await page.goto(SCENE('&renderer=webgl'));
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator(canvas('webgl'))).toBeVisible();
  await page.evaluate((selector) => {
    const stage = document.querySelector<HTMLCanvasElement>(selector);
    const gl = stage?.getContext('webgl2') ?? stage?.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  }, canvas('webgl'));
  await expect(page.locator(canvas('canvas'))).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => page.evaluate(colours, canvas('canvas'))).toBeGreaterThan(50);
  const before = await page.locator('[data-step]').getAttribute('data-step');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-step]')).not.toHaveAttribute('data-step', before ?? '');
  expect(await standing(page)).not.toBe('after');
  await expect(screen(page, 'scene')).toBeVisible();
});

/** How much of the picture the night of the page takes away, 0 to 1. */
const dimmed = (): number => {
  const over = getComputedStyle(document.querySelector('.stage-slot') as Element, '::after');
  if (over.content === 'none') return 0;
  const alpha = Number(over.backgroundColor.match(/[\d.]+(?=\)$)/)?.[0] ?? 1);
  return alpha * Number(over.opacity);
};

for (const { slug, colorScheme, least, most } of [
  { slug: 'smoke-break', colorScheme: 'dark', least: 0.2, most: 0.4 },
  { slug: 'relief', colorScheme: 'dark', least: 0, most: 0 },
  { slug: 'smoke-break', colorScheme: 'light', least: 0, most: 0 },
] as const) {
  test(`${slug} on a ${colorScheme} page gives no more light than its words, and no less than it needs`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`./?seed=7&world=0&renderer=canvas#/post/${slug}`);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.locator('main.staged')).toBeVisible();
    const share = await page.evaluate(dimmed);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
}
