// The way through a play, by the hooks that are documented for tools: data-screen, data-choice.

/** From any screen into the scene: a fresh play, or on where it was paused. */
export async function startScene(page, slug) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/post/${slug}`);
  await page.locator('[data-screen="brief"]').waitFor();
  await page.getByRole('button', { name: /^(Start|Carry on)$/ }).click();
  await page.locator('[data-screen="scene"]').waitFor();
}

/** Reads on until there is something to choose. */
export async function toDecision(page) {
  for (let line = 0; line < 200; line += 1) {
    if ((await page.locator('[data-choice]').count()) > 0) return;
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error('No choice appeared within 200 lines.');
}
