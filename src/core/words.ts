/** Plain words and pips for the meters; in play nobody sees 0 to 100. */

import { clamp } from './clamp';
import type { Competency, CustomerSet, Meter, Stage, Tone, Verdict } from './model';
import type { Corner } from './people';

/** Filled pips of ten for whole points 0 to 100. */
export function pips(points: number): number {
  return clamp(Math.floor(points / 10), 0, 10);
}

const TRUST_WORDS = ['Closed', 'Wary', 'Unsure', 'Fair', 'Solid', 'Strong'] as const;
const RAPPORT_WORDS = ['Cold', 'Distant', 'Polite', 'Easy', 'Warm', 'Close'] as const;

/** One word for a meter's points, 0 to 100. */
export function meterWord(meter: Meter, points: number): string {
  const words = meter === 'trust' ? TRUST_WORDS : RAPPORT_WORDS;
  const bounds = [20, 35, 45, 60, 75];
  const index = bounds.findIndex((bound) => points < bound);
  return words[index === -1 ? words.length - 1 : index] as string;
}

export const CORNER_WORDS: Record<Corner, { readonly name: string; readonly says: string }> = {
  confidant: { name: 'Confidant', says: 'Believes you and likes talking to you. Comes to find you.' },
  'by-the-book': { name: 'By the book', says: 'Does what you ask and answers when asked. Does not volunteer.' },
  buddy: { name: 'Buddy', says: 'Likes you more than they believe you. Chats, and asks you to bend.' },
  wall: { name: 'Wall', says: 'Gives you the minimum and goes around you.' },
};

export const STAGE_WORDS: Record<Stage, string> = {
  calm: 'Calm',
  anxious: 'Anxious',
  defensive: 'Defensive',
  risk: 'At risk',
  cooling: 'Cooling down',
};

export const TONE_WORDS: Record<Tone, string> = {
  yielding: 'Yielding',
  'low-key': 'Low-key',
  businesslike: 'Businesslike',
  directive: 'Directive',
  command: 'Command',
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  best: 'Best',
  sound: 'Sound',
  mixed: 'Mixed',
  harmful: 'Harmful',
};

export const COMPETENCY_WORDS: Record<Competency, { readonly name: string; readonly says: string }> = {
  service: { name: 'Service orientation', says: 'Help as far as the task allows' },
  engagement: { name: 'Engagement', says: 'Talk people down, not up' },
  reporting: { name: 'Reporting and teamwork', says: 'True, timed, passed on' },
  vigilance: { name: 'Vigilance', says: 'Keep the post; see the door' },
  'even-handed': { name: 'Even-handed authority', says: 'The same line for everyone' },
  'self-command': { name: 'Self-command and integrity', says: 'True when it costs' },
};

export const SET_WORDS: Record<CustomerSet, string> = {
  client: 'The client',
  visitors: 'Visitors',
  employees: 'Employees',
  vendors: 'Vendors',
  officers: 'Fellow officers',
};
