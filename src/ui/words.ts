/** How the interface says what the core counts. Pure: state in, words out. */
import type { FactOf } from '../core/facts';
import type { CastMember, Line, Meter, StoryMeta } from '../core/model';
import type { IconName } from './Icon';

export const METER_WORDS: Record<Meter, string> = { trust: 'Trust', rapport: 'Rapport' };
export const METER_ICONS: Record<Meter, IconName> = { trust: 'shield-check-fill', rapport: 'chats-circle-fill' };

/** How far a meter moved, without its number. One authored step is three to five points for a stranger. */
export function moveWord(change: number): string {
  const size = Math.abs(change);
  if (size <= 1) return 'barely';
  if (size <= 5) return 'a little';
  if (size <= 8) return 'clearly';
  return 'a lot';
}

export function member(meta: StoryMeta | undefined, id: string): CastMember | undefined {
  return meta?.cast.find((one) => one.id === id);
}

/** The name as it is called out: the cast id is the name the author writes before a line. */
export function callName(id: string): string {
  return id === 'officer' ? 'You' : id;
}

/** Who a line comes from, as the name plate says it; undefined for narration. */
export function speakerName(line: Line): string | undefined {
  if (!line.speaker) return undefined;
  return line.via ? `${callName(line.speaker)}, ${line.via}` : callName(line.speaker);
}

/** Adds up moves of one meter in one step: a step can move it twice. */
export function movesOf(facts: readonly FactOf<'MeterChanged'>[]): { who: string; meter: Meter; change: number }[] {
  const sums = new Map<string, { who: string; meter: Meter; change: number }>();
  for (const { who, meter, from, to } of facts) {
    const key = `${who}/${meter}`;
    const sum = sums.get(key) ?? { who, meter, change: 0 };
    sums.set(key, { ...sum, change: sum.change + to - from });
  }
  return [...sums.values()].filter((sum) => sum.change !== 0);
}

/** Sounds in words, for captions: the name of the sound with its hyphens read as spaces. */
export function soundWords(sound: string): string {
  return sound.replaceAll('-', ' ');
}
