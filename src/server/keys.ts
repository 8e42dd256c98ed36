/** What proves who somebody is. Nothing is kept for it: whoever has the room's secret can reckon it again. */
import { hash, timingSafeEqual } from 'node:crypto';
import type { Vote } from '../classroom/room/vote';

/** SHA-3 with the key in front is a proof in itself, as SHA-2 is not, and in one call: every vote gets one. */
const mac = (secret: string, message: string): string => hash('sha3-256', secret + message);

/** The same phone is always the same voter of a room, and nobody can tell the phone from the voter. */
export const voterOf = (secret: string, device: string): string => mac(secret, device).slice(0, 12);

export const ticketOf = (secret: string, voter: string): string => mac(secret, `member:${voter}`).slice(0, 32);

/** With the lesson in it: another scene in the same room counts its votes from 1 again. */
export const receiptOf = (secret: string, lesson: string, voter: string, { prompt, choice }: Vote): string =>
  mac(secret, `vote:${lesson}:${voter}:${prompt}:${choice}`).slice(0, 32);

export const hashOf = (key: string): string => hash('sha256', key);

/** Takes as long for a near miss as for a wild guess. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(hashOf(one)), Buffer.from(hashOf(other))];
  return timingSafeEqual(a, b);
}
