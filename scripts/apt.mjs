// Installs a program of the system where that needs no question: on Debian and its kin, for root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that lies on the PATH. */
export function onPath(commands) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command + suffix)))
    .find(runs);
}

/** Says what it tries on stderr, for it may take minutes. */
export function run(what, command, args, env = process.env) {
  console.error(`No ${what} yet. Trying: ${[path.basename(command), ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000, env }).status === 0;
}

export function installWithApt(what, name) {
  const possible = process.platform === 'linux' && runs('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!possible) return;
  // A server that is installed for a test must not begin to run by itself.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  if (run(what, 'apt-get', ['update', '-qq'], env)) {
    run(what, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
  }
}
