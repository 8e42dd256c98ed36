/**
 * The server of rooms: pages, phones and the facilitator's windows in one process. Here, and nowhere else, it gets its
 * clock, its chance and its timers.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { createAdapter } from '@socket.io/redis-adapter';
import { readableCards, rememberedCards } from './addresses';
import { Front, type Patience } from './front';
import { answerHttp } from './http';
import { Lan, type LanOptions, type Reached } from './lan';
import { Metrics } from './metrics';
import { Origins } from './origins';
import type { Pages } from './pages';
import { listenToHosts } from './sockets/hosts';
import { Outbox } from './sockets/outbox';
import { listenToPhones } from './sockets/phones';
import { wireSockets } from './sockets/wire';
import { openCopy } from './store/disk';
import type { Files } from './store/files';
import { MemoryStore } from './store/memory';
import { RedisLink } from './store/redis/link';
import { RedisStore } from './store/redis/store';
import type { RoomStore } from './store/store';
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
  /** Another server stands before this one: whoever asks is the last in X-Forwarded-For. */
  readonly proxied?: boolean;
  /** Rooms at a time, default 200. */
  readonly mostRooms?: number;
  /** Connections of one address at a time, default twice the people of a room. */
  readonly mostOfOne?: number;
  /** Lines about what happens; nobody is named in them. */
  readonly log?: (line: string) => void;
  readonly world?: World;
  /** Folder for the copy of the rooms that outlives a crash; without it there is none. */
  readonly data?: string;
  /** How that folder is reached; the system's own by default. */
  readonly files?: Files;
  readonly patience?: Patience;
  /** Address of a Redis that keeps the rooms for several processes, such as `redis://localhost:6379`, instead of a folder. */
  readonly redis?: string;
}

export interface Running {
  readonly port: number;
  /** What of an earlier run could not be read, in words. */
  readonly trouble?: string;
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
  const { world = WORLD, log = () => {}, publicOrigin, patience, mostOfOne } = options;
  const { hostsFromLan = false, openMetrics = false } = options;
  const cards = readableCards(options.cards ?? networkInterfaces);
  const metrics = new Metrics(options.log);
  const origins = new Origins(rememberedCards(cards, world.now), publicOrigin, options.proxied);
  const link = options.redis === undefined ? undefined : await RedisLink.open(options.redis);
  const adapter = link && createAdapter(link.lines.publish, link.lines.hear);
  const wire = wireSockets({
    ...{ origins, world, hostsFromLan },
    ...(mostOfOne !== undefined && { mostOfOne }),
    ...(adapter && { adapter }),
  });
  const front = new Front(wire, patience);
  const lan = new Lan(() => front.server(), { ...options, cards });
  await lan.start(options.port, options.strictPort ?? false);
  // Two servers on one computer keep their rooms apart by the port, which is known only now.
  const { store, trouble } = await openStore(options, lan.port, world, link);
  const outbox = new Outbox(store, world, wire.phones, wire.hosts);
  const desk = { store, world, metrics, outbox, origins, lan, hostsFromLan, log, trust: wire.trust };
  store.watchDisk(() => void outbox.tellHealth().catch(() => {}));
  if (store instanceof RedisStore) {
    await store.start({ effects: (code, effects) => outbox.send(code, effects), anew: () => wire.cut() });
  }
  listenToPhones(wire.phones, desk);
  listenToHosts(wire.hosts, desk);
  front.open(answerHttp({ ...options, origins, store, metrics, now: world.now, openMetrics }));
  const stopSweep = sweeping(store, outbox, world);
  log(`Listening on port ${lan.port}; ${(await store.rooms()).length} rooms restored.`);
  return {
    port: lan.port,
    ...(trouble !== undefined && { trouble }),
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

async function openStore(options: ServerOptions, port: number, world: World, link: RedisLink | undefined) {
  const { data, files, mostRooms = MOST_ROOMS } = options;
  if (link) return { store: new RedisStore(link, world, mostRooms), trouble: undefined };
  if (data === undefined) return { store: new MemoryStore(mostRooms), trouble: undefined };
  const { copy, rooms, trouble } = await openCopy(data, port, world, files);
  return { store: new MemoryStore(mostRooms, rooms, copy), trouble };
}

/** @returns what ends it. */
function sweeping(store: RoomStore, outbox: Outbox, world: World): () => void {
  let stop = () => {};
  const next = (): void => {
    stop = world.after(SWEEP_EVERY, () => {
      void store
        .sweep(world.now())
        .then((codes) => Promise.all(codes.map((code) => outbox.shut(code))))
        .catch(() => {});
      next();
    });
  };
  next();
  return () => stop();
}
