/** The frame of exported progress: what the player writes, and everybody who reads it agrees on. */
import * as v from 'valibot';

export const PROGRESS = {
  format: 'rapport-progress',
  version: 1,
  /** Characters: years of play on a shared computer; more is not a file of ours. */
  limit: 64 * 1024 * 1024,
} as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Only the frame; its records are checked one by one, so that one bad record costs only itself. */
export const progressFrame = v.object({
  format: v.literal(PROGRESS.format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  profiles: v.array(v.unknown()),
  settings: v.array(v.object({ profile: id, value: v.unknown() })),
  running: v.array(v.unknown()),
  finished: v.array(v.unknown()),
  read: v.array(v.object({ profile: id, story: id, value: v.unknown() })),
});
