/**
 * Every browser test starts from here: a test fails when the page breaks its policy, throws, logs an error or asks
 * another host for anything, whatever else the test is about.
 */
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';

export interface Guard {
  /** For a test that causes a fault on purpose: messages that match are expected. */
  readonly allow: (message: RegExp) => void;
  readonly watch: (context: BrowserContext) => void;
}

/** Another computer or phone, which shares nothing with this one. The browser outlives the test; these do not. */
export type Elsewhere = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/**
 * What a browser says of a server that is gone, or that begins anew and asks to come back in a second (503): it has many
 * words for it. A policy that blocks is none of them.
 */
export const GONE = /net::ERR_(?!BLOCKED)|WebSocket|status of 503/;

export const test = base.extend<{ guard: Guard; elsewhere: Elsewhere }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      const own = new URL(baseURL ?? 'http://localhost').hostname;
      const watch = (each: BrowserContext): void => {
        each.on('console', (message) => {
          if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
        });
        each.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
        each.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && hostname !== own) faults.push(`another host: ${request.url()}`);
        });
      };
      watch(context);
      await use({ allow: (message) => allowed.push(message), watch });
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, guard, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }), ...options });
      opened.push(context);
      guard.watch(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };
