/** A page of a stranger, open in the facilitator's own browser, tries to reach the server on this computer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../support/test';

test('a stranger’s page gets no socket, no answer that it can read, and no frame', async ({ page, baseURL, guard }) => {
  guard.allow(/./);
  const stranger = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>stranger</title>');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const { host } = new URL(baseURL ?? '');
  const tries = await page.evaluate(async (server) => {
    const socket = await new Promise((resolve) => {
      const line = new WebSocket(`ws://${server}/socket.io/?EIO=4&transport=websocket`);
      line.onopen = () => resolve('open');
      line.onerror = () => resolve('refused');
    });
    const read = async (path: string, options?: RequestInit) => {
      try {
        return (await (await fetch(`http://${server}${path}`, options)).text()).slice(0, 20);
      } catch {
        return 'refused';
      }
    };
    const poll = await read('/socket.io/?EIO=4&transport=polling');
    const post = await read('/socket.io/?EIO=4&transport=polling', { method: 'POST', body: '40/host,' });
    const health = await read('/health');
    return { socket, poll, post, health };
  }, host);
  expect(tries).toEqual({ socket: 'refused', poll: 'refused', post: 'refused', health: 'refused' });

  const framed = page.waitForEvent('frameattached');
  await page.evaluate((server) => {
    const frame = document.createElement('iframe');
    frame.src = `http://${server}/#/class`;
    document.body.append(frame);
  }, host);
  const frame = await framed;
  // What the browser shows instead of a page that does not want to be framed.
  await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
  stranger.closeAllConnections();
  await new Promise((resolve) => stranger.close(resolve));
});
