/** Everything that is asked for over plain HTTP: pages, the phone page by its code, health and counts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROTOCOL, readCode } from '../classroom/protocol/limits';
import type { Metrics } from './metrics';
import type { Origins } from './origins';
import type { Pages } from './pages';
import type { RoomStore } from './store/store';

export interface HttpOptions {
  readonly pages: Pages;
  /** Content-Security-Policy of the pages. */
  readonly policy: string;
  readonly origins: Origins;
  readonly store: RoomStore;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** Counts are shown to other computers, too. */
  readonly openMetrics: boolean;
}

const PHONE_PAGE = '/phone/index.html';

/** Answers one request; never rejects. */
export function answerHttp(
  options: HttpOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    try {
      await answer(options, request, response);
    } catch {
      options.metrics.errors += 1;
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Something went wrong here. Try again.');
    }
  };
}

async function answer(options: HttpOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Security-Policy', options.policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // A stranger's page must not lay this one under its own buttons. The policy in the page itself cannot say so.
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  if (!options.origins.knowsHost(request)) return say(response, 421, WRONG_HOST);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Pages can be read here, nothing else.');
  }
  const [path = '/'] = (request.url ?? '/').split('?');
  const here = options.origins.fromHere(request.headers, request.socket.remoteAddress);
  if (path === '/health') return health(options, response, here);
  if (path === '/metrics') return metrics(options, response, here);
  if (path === '/' && !here && (await roomsIn(options.store)) > 0) {
    response.writeHead(302, { Location: '/join', 'Cache-Control': 'no-store' }).end();
    return;
  }
  page(options, request, response, path);
}

function page({ pages, policy }: HttpOptions, request: IncomingMessage, response: ServerResponse, path: string): void {
  const file = fileOf(path);
  if (file === PHONE_PAGE) response.setHeader('Content-Security-Policy', phonePolicy(request));
  else response.setHeader('Content-Security-Policy', policy);
  if (file !== path) request.url = file;
  pages(request, response, () =>
    file === PHONE_PAGE ? say(response, 404, NO_PHONE_PAGE) : say(response, 404, 'Nothing lies at this address.'),
  );
}

/** Phones type or scan the room's code, in any case. */
function fileOf(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return path.toLowerCase() === '/join' || readCode(path.slice(1)) !== undefined ? PHONE_PAGE : path;
}

/** Safari up to 15 takes `'self'` for no web socket, so the server names itself. The Host header was checked before. */
function phonePolicy({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  return [
    ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
    [
      `connect-src 'self' ws://${host} wss://${host}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ],
  ]
    .flat()
    .join('; ');
}

/** A store that cannot be reached has none, as far as can be told. */
async function roomsIn(store: RoomStore): Promise<number> {
  return store.rooms().then(
    (codes) => codes.length,
    () => 0,
  );
}

/**
 * 503 while rooms cannot be kept: a host that watches over the server should know. Where this computer is in no network
 * its own pages learn it, before somebody opens a room that no phone could come into.
 */
async function health({ store, origins, now }: HttpOptions, response: ServerResponse, here: boolean): Promise<void> {
  const disk = store.disk(now());
  const ok = disk.unsaved === undefined;
  const rooms = await roomsIn(store);
  const more = here ? { ...disk, ...(!origins.hasNetwork() && { network: false }) } : {};
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.writeHead(ok ? 200 : 503).end(JSON.stringify({ ok, protocol: PROTOCOL, rooms, ...more }));
}

async function metrics({ store, metrics, openMetrics }: HttpOptions, response: ServerResponse, here: boolean) {
  if (!here && !openMetrics) return say(response, 403, 'Counts are shown on the computer of the server alone.');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
  response.writeHead(200).end(metrics.text(await roomsIn(store)));
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

const WRONG_HOST =
  'Rapport does not answer to this name. Open it by the address that it printed; for a name of your own start it with --public http://that.name';
const NO_PHONE_PAGE = 'The phone page has not been built. Run npm run build and try again.';
