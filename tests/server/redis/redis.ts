/** A Redis server of a test's own, in a folder of its own, on a socket that is a file: nobody else can reach it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureRedis } from '../../../scripts/redis.mjs';

const program = ensureRedis();

/** Undefined where there is no Redis: whoever needs it says that it was not verified. */
export const redisProgram: string | undefined = program;

export class Redis {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'rapport-redis-'));
  #child: ChildProcess | undefined;

  static async start(): Promise<Redis> {
    const redis = new Redis();
    await redis.start();
    return redis;
  }

  get url(): string {
    return `unix://${path.join(this.#folder, 'redis.sock')}`;
  }

  /** Keeps every write on disk before it answers, so that it has all of them when it is started again. */
  async start(): Promise<void> {
    const socket = path.join(this.#folder, 'redis.sock');
    const kept = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always', '--dir', this.#folder];
    const args = ['--port', '0', '--unixsocket', socket, ...kept];
    const child = spawn(redisProgram ?? '', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes('eady to accept connections')) {
        child.stdout.resume();
        return;
      }
    }
    throw new Error('Redis ended before it listened.');
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
