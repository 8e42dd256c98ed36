/** What was nearly told: how near, in words, without the fact itself. */
import type { PersonDebrief } from '../../../core/debrief';
import type { NearMiss } from '../../../core/disclosure';
import { capital } from '../../names';
import { decisionsAt } from './numbers';

/** Points one sentence can bring [J]: about one step of a ledger, and about one good decision. */
const STEP = 4;
const SENTENCE = 12;

export function nearness(miss: NearMiss): string {
  if (miss.missing === 0) return 'Ready to be told';
  if (miss.missing <= STEP) return 'One step away';
  return miss.missing <= SENTENCE ? 'One good sentence away' : 'Further off';
}

const METERS: Record<string, string> = { trust: 'trust', rapport: 'rapport', integrity: 'belief that you are honest' };

export function meterName(meter: string): string {
  return METERS[meter] ?? meter;
}

/** Authors write "about the doors" or "something about the doors"; both read well after a name or a colon. */
export function somethingAbout(about: string): string {
  return about.startsWith('about ') ? `something ${about}` : about;
}

export function toldHead(name: string, about: string): string {
  return about.startsWith('about ') ? `${capital(name)} told you ${about}` : `${capital(name)} told you: ${about}`;
}

/** "Theo's trust was 58; it takes 60." */
export function nearSentence(miss: NearMiss, name: string): string {
  if (miss.missing === 0)
    return `${capital(name)} would have told you, but the talk was too tense or the moment had passed.`;
  const missing = miss.bounds.filter((b) => b.reached < b.needed);
  return `${missing.map((b) => `${capital(name)}\u2019s ${meterName(b.meter)} was ${b.reached}; it takes ${b.needed}`).join('. ')}.`;
}

/** Which decisions moved the meter that was short, so that the officer can go and look. */
export function moments(miss: NearMiss, person: PersonDebrief | undefined): string {
  const short = miss.bounds
    .filter((b) => b.reached < b.needed)
    .map((b) => (b.meter === 'integrity' ? 'trust' : b.meter));
  const moves = person?.moves.filter((m) => short.includes(m.meter)) ?? [];
  const at = (wanted: (change: number) => boolean) =>
    [...new Set(moves.filter((m) => wanted(m.to - m.from)).map((m) => m.at))].toSorted((a, b) => a - b);
  const up = at((change) => change > 0);
  const down = at((change) => change < 0);
  const parts = [
    up.length > 0 ? `${decisionsAt(up)} brought you closer` : '',
    down.length > 0 ? `${decisionsAt(down)} took you back` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${capital(parts.join('; '))}.` : '';
}

export const TOLD = {
  title: 'Told, and nearly told',
  nothing: 'Nobody had anything to tell in this scene, and you gave nobody your word.',
  near: (miss: NearMiss, about: string) => `${nearness(miss)}: ${about}`,
  reached: (meter: string, reached: number, needed: number) => `${capital(meterName(meter))}: ${reached} of ${needed}`,
} as const;
