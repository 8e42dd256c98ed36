/** The line to Redis: scripts by their hash, and what happens when it breaks and comes back. */
import { createHash } from 'node:crypto';
import { createClient } from '@redis/client';

/** Milliseconds until a Redis that does not answer is given up at the start. */
const PATIENCE = 3000;
/** Milliseconds between two tries to reach it again, at most. */
const RETRY = 1000;

type Client = ReturnType<typeof createClient>;
export type Reply = string | number | null | readonly Reply[];

export interface Script {
  readonly text: string;
  readonly hash: string;
}

export const scriptOf = (text: string): Script => ({ text, hash: createHash('sha1').update(text).digest('hex') });

export class RedisLink {
  readonly #client: Client;
  readonly #subscriber: Client;
  #run = '';
  #broken = false;
  #back: () => void = () => {};

  private constructor(client: Client, subscriber: Client) {
    this.#client = client;
    this.#subscriber = subscriber;
  }

  /** @throws an Error in words where there is no Redis. */
  static async open(url: string): Promise<RedisLink> {
    let connected = false;
    const client: Client = createClient({
      url,
      // Whoever asks while it is away is told so at once, and tries again.
      disableOfflineQueue: true,
      maintNotifications: 'disabled',
      socket: {
        connectTimeout: PATIENCE,
        reconnectStrategy: (tries) => (connected ? Math.min(RETRY, 50 * (tries + 1)) : new Error('not there')),
      },
    });
    const subscriber: Client = client.duplicate();
    const link = new RedisLink(client, subscriber);
    for (const each of [client, subscriber]) each.on('error', () => link.#breaks());
    try {
      await client.connect();
      connected = true;
      await subscriber.connect();
      link.#broken = false;
      await link.#learnRun();
    } catch (error) {
      for (const each of [client, subscriber]) if (each.isOpen) each.destroy();
      throw new Error(noRedis(url), { cause: error });
    }
    for (const each of [client, subscriber]) each.on('ready', () => void link.#mends());
    link.#guardPublishing();
    return link;
  }

  /** Which run of Redis this is: after another one votes may be missing. */
  get run(): string {
    return this.#run;
  }

  get broken(): boolean {
    return this.#broken;
  }

  /** What Socket.IO's adapter publishes and hears with. */
  get lines(): { readonly publish: Client; readonly hear: Client } {
    return { publish: this.#client, hear: this.#subscriber };
  }

  /** Called whenever Redis is back: what was published meanwhile is lost. */
  onBack(run: () => void): void {
    this.#back = run;
  }

  async command(...args: string[]): Promise<Reply> {
    return (await this.#client.sendCommand(args)) as unknown as Reply;
  }

  /** Runs a script in one piece. */
  async script({ text, hash }: Script, keys: readonly string[], args: readonly string[]): Promise<Reply> {
    const rest = [String(keys.length), ...keys, ...args];
    try {
      return await this.command('EVALSHA', hash, ...rest);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return this.command('EVAL', text, ...rest);
    }
  }

  close(): void {
    for (const each of [this.#client, this.#subscriber]) if (each.isOpen) each.destroy();
  }

  #breaks(): void {
    this.#broken = true;
  }

  async #mends(): Promise<void> {
    if (!this.#client.isReady || !this.#subscriber.isReady || !this.#broken) return;
    try {
      await this.#learnRun();
      this.#broken = false;
      this.#back();
    } catch {
      // It broke again; the next time it is ready this is tried again.
    }
  }

  async #learnRun(): Promise<void> {
    const info = String(await this.command('INFO', 'server'));
    this.#run = /run_id:(\w{8})/.exec(info)?.[1] ?? '';
  }

  /** The adapter waits for no answer: what cannot be published is lost, and nobody falls over it. */
  #guardPublishing(): void {
    const publish = this.#client.publish.bind(this.#client);
    const guarded: typeof publish = (channel, message) => publish(channel, message).catch(() => 0);
    Object.assign(this.#client, { publish: guarded });
  }
}

function noRedis(url: string): string {
  // Without the password that may be in it.
  const where = url.replace(/\/\/[^@/]*@/, '//');
  return `Redis does not answer at ${where}. Start it, correct REDIS_URL, or leave REDIS_URL out: then rooms are kept by this process alone.`;
}
