import { CSP } from '../../scripts/csp.mjs';
import { expect, test } from './support/test';

test('the policy stands in the page and comes from the server', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toBe(CSP);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', CSP);
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
});

test('inline script, eval and other hosts are closed', async ({ page, guard }) => {
  guard.allow(/Content Security Policy|violates/);
  // A file of the page's own, because what a test evaluates is exempt from the policy.
  await page.route('**/probe.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `try { new Function('document.title = "evaluated"')(); } catch { document.documentElement.dataset.eval = 'refused'; }`,
    }),
  );
  await page.goto('./');
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    const connectionRefused = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        violated.push(event.effectiveDirective);
        if (event.effectiveDirective === 'connect-src') resolve();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline script ran"';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "inline handler ran"');
    image.src = 'data:,';
    document.body.append(image);
    const probe = document.createElement('script');
    probe.src = './probe.js';
    await new Promise((resolve) => {
      probe.onload = resolve;
      document.body.append(probe);
    });
    const reached = await fetch('https://elsewhere.invalid/').then(
      () => 'allowed',
      () => 'refused',
    );
    await connectionRefused;
    return { violated, evaluated: document.documentElement.dataset.eval, reached, title: document.title };
  });
  expect(outcome.evaluated).toBe('refused');
  expect(outcome.reached).toBe('refused');
  expect(outcome.title).not.toContain('ran');
  expect(outcome.violated).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'connect-src']));
});

test('a file that does not arrive is told in words', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED|dynamically imported/);
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Your progress is safe');
});
