/** The two outcomes and their joint, in words; bars run from 0 to 100. */
import type { Hands } from '../../../core/debrief';

export type Bar = 'security' | 'service' | 'handInHand';

export const BAR_NAMES: Record<Bar, string> = {
  security: 'Security',
  service: 'Service',
  handInHand: 'Hand in hand',
};

/** Lowest value of each word, best first [J]. */
const FROM = [100, 85, 65, 45, 20, 0] as const;

const WORDS: Record<Bar, readonly string[]> = {
  security: ['fully held', 'well held', 'mostly held', 'half held', 'barely held', 'not held'],
  service: ['fully served', 'well served', 'mostly served', 'half served', 'barely served', 'not served'],
  handInHand: ['both, all the way', 'both, nearly', 'mostly both', 'half of both', 'little of both', 'not both'],
};

export function barWord(bar: Bar, value: number): string {
  const at = FROM.findIndex((from) => value >= from);
  return WORDS[bar][at === -1 ? FROM.length - 1 : at] as string;
}

/** The four corners of the two outcomes (content bible 5). They name how it came out, never the officer. */
export const HANDS_WORDS: Record<Hands, { readonly name: string; readonly says: string }> = {
  'both-hands': { name: 'Both hands.', says: 'The post was held and the people were served.' },
  fortress: { name: 'A fortress.', says: 'The post was held; the people in front of it were not served.' },
  doormat: { name: 'A doormat.', says: 'The people were served; the post was not held.' },
  'empty-post': { name: 'An empty post.', says: 'Neither the post nor the people got what they needed.' },
};

const STEPS: Record<'security' | 'service', readonly string[]> = {
  security: [
    'Much less safe',
    'Clearly less safe',
    'A little less safe',
    'No safer, no less safe',
    'A little safer',
    'Clearly safer',
    'Much safer',
  ],
  service: [
    'Badly let down',
    'Clearly let down',
    'A little let down',
    'No better, no worse',
    'Helped a little',
    'Clearly helped',
    'Helped a great deal',
  ],
};

/** What one step from -3 to 3 means. */
export function stepWord(outcome: 'security' | 'service', step: number): string {
  return STEPS[outcome][Math.min(6, Math.max(0, Math.round(step) + 3))] as string;
}

export const OUTCOMES = {
  title: 'How it came out',
  joint: 'Hand in hand joins the two: neither can buy the other.',
  chance: 'What a player gets who picks at random.',
  against: (random: number) => `of 100; a player who picks at random gets ${random}`,
} as const;
