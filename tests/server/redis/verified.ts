import { it } from 'vitest';
import { redisProgram } from './redis';

/** Runs the tests where there is a Redis. Where there is none, says so on a line of its own that nobody overlooks. */
export function withRedis(what: string, tests: () => void): void {
  if (redisProgram !== undefined) {
    tests();
    return;
  }
  it(`NOT VERIFIED, for there is no Redis server here: ${what}`, () => {
    process.stderr.write(`\nNOT VERIFIED, for there is no Redis server here and none could be installed: ${what}.\n`);
  });
}
