/** The server as a process of its own, that a test kills and starts again, and sockets that speak to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { io } from 'socket.io-client';

const CHILD = path.join(import.meta.dirname, '..', 'child.mjs');

export class ServerProcess {
  readonly #pages: string;
  readonly #data: string;
  readonly #sockets: { disconnect(): unknown }[] = [];
  #child: ChildProcess | undefined;
  port = 0;

  /** @param pages folder of the pages; @param data folder of the copy. */
  constructor(pages: string, data: string) {
    this.#pages = pages;
    this.#data = data;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** @param files how many the process may have open at once, where that is tried. */
  async start(files?: number): Promise<this> {
    const options = ['--port', String(this.port), '--strict-port', '--local', '--no-open', '--data', this.#data];
    const args = [CHILD, this.#pages, ...options];
    const [program, ...rest] = files
      ? ['sh', '-c', `ulimit -n ${files}; exec "$0" "$@"`, process.execPath, ...args]
      : [process.execPath, ...args];
    this.#child = spawn(program ?? '', rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: this.#child.stdout! })) {
      const [, found] = /localhost:(\d+)/.exec(line) ?? [];
      if (!found) continue;
      this.port = Number(found);
      return this;
    }
    throw new Error('The server ended before it listened.');
  }

  get lives(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.lives) return;
    const ended = new Promise((resolve) => this.#child?.once('exit', resolve));
    this.#child?.kill(signal);
    await ended;
  }

  /** @param space `/host` for a facilitator's window. */
  open<S>(space = ''): S {
    const { origin } = this;
    const socket = io(origin + space, { extraHeaders: { origin }, forceNew: true, reconnection: false });
    this.#sockets.push(socket);
    return socket as S;
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets.splice(0)) socket.disconnect();
    await this.kill();
  }
}
