import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4319);

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: launchOptions(),
    screenshot: 'only-on-failure',
    // A worker would answer behind the back of tests that make files fail; what it does has a spec of its own.
    serviceWorkers: 'block',
  },
  projects: [
    // Fingers have a spec of their own, which makes no sense with a mouse.
    { name: 'desktop', testIgnore: '**/touch.spec.ts', use: { viewport: { width: 1280, height: 720 } } },
    // A spec joins the phone run by the tag `@phone`.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node scripts/start.mjs --port ${port} --strict-port --no-open --data .cache/e2e-rooms`,
    url: `http://localhost:${port}/`,
    timeout: 120_000,
  },
});
