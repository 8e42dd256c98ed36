/** Words on the wall about getting in with a phone. */
import type { Way } from '../../../classroom/model';
import type { Names } from '../../../classroom/protocol/phone';

export const JOIN = {
  name: 'Join with a phone',
  how: 'Scan, or open',
  code: 'Code',
  qr: 'Code to scan with a phone',
  noPhone: 'No phone?',
  wifi: 'First the Wi-Fi',
  wifiName: 'Join the Wi-Fi',
  wifiQr: 'Code that joins the Wi-Fi',
  shut: {
    locked: 'The room is locked. Everybody who is in can vote.',
    soon: 'A code for your phones, in a moment.',
    shut: 'No phone gets in just now.',
  },
  private: {
    none: 'No name, no account, no app: only your vote counts.',
    name: 'A first name is enough. No account, no app.',
    team: 'Choose your team. No name, no account, no app.',
  } satisfies Record<Names, string>,
} as const;

/** What to do without a phone; '' where phones are the only way. */
export function withoutPhone(ways: readonly Way[]): string {
  if (ways.includes('hands')) return 'Raise a hand.';
  return ways.includes('front') ? 'Vote at the front.' : '';
}
