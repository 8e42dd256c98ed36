/** The server as a process of its own, that a test kills and starts again, and sockets that speak to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { io } from 'socket.io-client';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** Programs that run the server: over a folder of pages that a test made, or over the built ones. */
export const overPages = (folder: string): readonly string[] => ['tests/server/child.mjs', folder];
export const OVER_BUILT: readonly string[] = ['scripts/rapport.mjs', 'class'];

export class ServerProcess {
  readonly #program: readonly string[];
  readonly #data: string;
  readonly #sockets: { disconnect(): unknown }[] = [];
  #child: ChildProcess | undefined;
  port = 0;

  /** @param data folder of the copy. */
  constructor(program: readonly string[], data: string) {
    this.#program = program;
    this.#data = data;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** @param files how many the process may have open at once, where that is tried. */
  async start(files?: number): Promise<this> {
    this.port ||= await freePort();
    // Phones of a test reach it at this address, and at no card of this computer.
    const phones = `http://127.0.0.1:${this.port}`;
    const options = ['--port', String(this.port), '--strict-port', '--local', '--public', phones, '--no-open'];
    const args = [...this.#program, ...options, '--data', this.#data];
    const [program, ...rest] = files
      ? ['sh', '-c', `ulimit -n ${files}; exec "$0" "$@"`, process.execPath, ...args]
      : [process.execPath, ...args];
    this.#child = spawn(program ?? '', rest, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: this.#child.stdout! })) {
      if (line.includes(`localhost:${this.port}`)) return this;
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

/** One that the server can have again after it was killed. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
