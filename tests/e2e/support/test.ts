/**
 * Every browser test starts from here: a test fails when the page breaks its policy, throws, logs an error or asks
 * another host for anything, whatever else the test is about.
 */
import { test as base, expect } from '@playwright/test';

export interface Guard {
  /** For a test that causes a fault on purpose: messages that match are expected. */
  readonly allow: (message: RegExp) => void;
}

/**
 * What a browser says of a server that is gone, or that begins anew and asks to come back in a second (503): it has many
 * words for it. A policy that blocks is none of them.
 */
export const GONE = /net::ERR_(?!BLOCKED)|WebSocket|status of 503/;

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      const own = new URL(baseURL ?? 'http://localhost').hostname;
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== own) faults.push(`another host: ${request.url()}`);
      });
      await use({ allow: (message) => allowed.push(message) });
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
