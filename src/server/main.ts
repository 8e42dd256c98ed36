/**
 * The server of rooms: pages, phones and the facilitator's windows in one process. Here, and nowhere else, it gets its
 * clock, its chance and its timers.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { answerHttp } from './http';
import { Lan, type LanOptions, type Reached } from './lan';
import { Metrics } from './metrics';
import { Origins } from './origins';
import type { Pages } from './pages';
import { listenToHosts } from './sockets/hosts';
import { Outbox } from './sockets/outbox';
import { listenToPhones } from './sockets/phones';
import { wireSockets } from './sockets/wire';
import { MemoryStore } from './store/memory';
import type { World } from './world';

export interface ServerOptions extends LanOptions {
  readonly pages: Pages;
  /** Content-Security-Policy of the pages. */
  readonly policy: string;
  /** 0 to 65535; 0 is any that is free. */
  readonly port: number;
  /** Fails where the port is taken, instead of taking the next. */
  readonly strictPort?: boolean;
  /** Facilitators' windows on other computers are let in. */
  readonly hostsFromLan?: boolean;
  readonly openMetrics?: boolean;
  /** Rooms at a time, default 200. */
  readonly mostRooms?: number;
  /** Lines about what happens; nobody is named in them. */
  readonly log?: (line: string) => void;
  readonly world?: World;
}

export interface Running {
  readonly port: number;
  /** Listens on the network, where the options allow it, and says at which addresses. */
  reach(): Promise<Reached>;
  /** Nothing is lost by it: phones and windows come back by themselves when it starts again. */
  stop(): Promise<void>;
}

const SWEEP_EVERY = 60_000;
const MOST_ROOMS = 200;

const WORLD: World = {
  now: () => Date.now(),
  secret: (bytes) => randomBytes(bytes).toString('hex'),
  pick: (below) => randomInt(below),
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** @throws what the system says when the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const { world = WORLD, log = () => {}, mostRooms = MOST_ROOMS, cards = networkInterfaces, publicOrigin } = options;
  const { hostsFromLan = false, openMetrics = false } = options;
  const metrics = new Metrics();
  const origins = new Origins(cards, publicOrigin);
  const store = new MemoryStore(mostRooms);
  const wire = wireSockets({ origins, world, hostsFromLan });
  const answer = answerHttp({
    ...options,
    origins,
    store,
    metrics,
    now: world.now,
    openMetrics,
  });
  const serverFor = (): Server => {
    const server = createServer(LIMITS, (request, response) => {
      if (!wire.request(request, response)) void answer(request, response);
    });
    return server.on('upgrade', (request, socket, head) => wire.upgrade(request, socket, head));
  };
  const lan = new Lan(serverFor, options);
  const outbox = new Outbox(store, world, wire.phones, wire.hosts);
  const desk = { store, world, metrics, outbox, lan, hostsFromLan, log };
  listenToPhones(wire.phones, desk);
  listenToHosts(wire.hosts, desk);

  let stopSweep = () => {};
  const sweep = (): void => {
    stopSweep = world.after(SWEEP_EVERY, () => {
      void store.sweep(world.now()).then((codes) => Promise.all(codes.map((code) => outbox.shut(code))));
      sweep();
    });
  };

  await lan.start(options.port, options.strictPort ?? false);
  sweep();
  log(`Listening on port ${lan.port}.`);
  return {
    port: lan.port,
    reach: () => lan.reach(),
    async stop() {
      stopSweep();
      outbox.stop();
      await wire.close();
      await lan.stop();
      await store.stop();
      metrics.stop();
      log('Stopped.');
    },
  };
}

/** Somebody who sends a request letter by letter holds a connection for ten seconds, not for minutes. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
};
