// Finds a Redis server for the tests of a classroom that runs as several processes, and installs one where it can.
import { installWithApt, onPath, runs } from './apt.mjs';

const COMMANDS = ['redis-server', 'valkey-server', 'keydb-server'];

/** Path of the program; undefined where there is none. `REDIS_SERVER` names one that lies elsewhere. */
export function findRedis() {
  const named = process.env.REDIS_SERVER;
  return named && runs(named) ? named : onPath(COMMANDS);
}

/** As above, after trying to install one. Whoever gets nothing must say that this part was not verified. */
export function ensureRedis() {
  const found = findRedis();
  if (found) return found;
  installWithApt('Redis server', 'redis-server');
  return findRedis();
}
