/** Starts the server for a person at a terminal: reads the options, says where it is, and stops it in good order. */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { dataFolder } from './data';
import { type Running, startServer } from './main';
import { OPTIONS, readOptions, type StartOptions } from './options';
import type { Pages } from './pages';

export { pagesOf } from './folder';
export { startServer } from './main';
export { packedPages } from './packed';

export interface RunOptions {
  /** What people type to start it, such as `npm start --`. */
  readonly command: string;
  readonly pages: Pages;
  readonly policy: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds for an orderly end. */
const LONGEST_STOP = 3000;

/**
 * Some seconds after a class has come in the engine would tidy up, and throw away the compiled code of what has just been
 * idle: each vote would cost half as much again until thousands of them have made it anew (docs/decisions/0019).
 */
const KEEP_CODE = '--no-memory-reducer';
/** A quarter of the usual: what a vote takes is short, and would be compiled, piece after piece, for thousands of votes. */
const COMPILE_SOON = '--interrupt-budget=16000';

/** @returns an exit code where it could not start; undefined while it runs. */
export async function run(
  argv: readonly string[],
  { command, pages, policy, env }: RunOptions,
): Promise<number | undefined> {
  setFlagsFromString(KEEP_CODE);
  setFlagsFromString(COMPILE_SOON);
  let options: StartOptions;
  try {
    options = readOptions(argv, env.PORT);
  } catch (error) {
    console.error(`${messageOf(error)} Use: ${command} ${OPTIONS}`);
    return 2;
  }
  const log = options.verbose ? (line: string) => console.error(line) : () => {};
  try {
    const data = options.data ?? dataFolder(process.platform, env, homedir());
    const redis = env.REDIS_URL ? { redis: env.REDIS_URL } : {};
    const server = await startServer({ ...options, ...redis, data, pages, policy, log });
    if (server.trouble) console.error(server.trouble);
    endWith(server);
    await say(server, options);
    return undefined;
  } catch (error) {
    console.error(
      codeOf(error) === 'EADDRINUSE'
        ? `Port ${options.port} is taken by another program. Close it, or choose a port: ${command} --port 5000`
        : `The server could not start: ${messageOf(error)}`,
    );
    return 1;
  }
}

async function say(server: Running, { port, reach, open }: StartOptions): Promise<void> {
  const url = `http://localhost:${server.port}/`;
  if (port !== 0 && server.port !== port) {
    console.log(`Port ${port} is taken by another program, so Rapport uses ${server.port}.`);
  }
  console.log(`Rapport is ready: ${url}`);
  if (reach === 'lan') {
    const { addresses, trouble } = await server.reach();
    for (const { origin } of addresses) console.log(`From other devices on this network: ${origin}/`);
    if (trouble) console.log(trouble);
  } else if (reach === 'rooms') {
    console.log('Phones on this network can join once you open a classroom with phones.');
  }
  console.log('Stop it with Ctrl+C.');
  if (open && process.stdout.isTTY) openInBrowser(url);
}

function endWith(server: Running): void {
  const end = (): void => {
    // Whatever hangs must not keep a terminal; what counts is on disk by then.
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    void server.stop().then(() => process.exit(0));
  };
  // Ctrl+C, a service that is stopped, a terminal window that is closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}

function openInBrowser(url: string): void {
  const known: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  };
  const [program, ...args] = known[process.platform] ?? ['xdg-open', url];
  // The address is printed as well, so a computer without a browser loses nothing.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | undefined)?.code;
