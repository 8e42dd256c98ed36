/** Names inside a bundle. A name is data of a stranger: it never leaves its folder, and never is two files on any disk. */
import { SCENE_LIMITS } from '../scene';

/** Letters and digits of any script, and a few signs; no control, no direction mark, no sign of any path. */
const PART = /^[\p{L}\p{N}_(~][\p{L}\p{M}\p{N} _.,'’()&+~-]*$/u;
/** Names that one system keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A relative path with forward slashes that means the same everywhere. */
export function isSafeName(name: string): boolean {
  if (name.length > SCENE_LIMITS.name || name !== name.normalize('NFC')) return false;
  return name.split('/').every((part) => PART.test(part) && !/[. ]$/.test(part) && !DEVICE.test(part));
}

/** Two names that are one file on some system. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
