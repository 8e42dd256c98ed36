import type { PlaceName } from '../names';

/**
 * Every word that is drawn into a set. They are few, they lie in a layer of their own, and a translation passes its
 * own table; what matters to play is said in text as well.
 */
export type SignTexts = Readonly<
  Record<'door' | 'intake' | 'intake2' | 'distance' | 'gate' | 'power' | 'trouble' | 'alarm', string>
>;

export const SIGNS: SignTexts = {
  door: 'SIDE DOOR 6',
  intake: 'Fresh air',
  intake2: 'intake',
  distance: '30 ft',
  gate: 'Side gate',
  power: 'Power',
  trouble: 'Trouble',
  alarm: 'Alarm',
};

/** Which of them each place shows. */
export const SIGNS_OF: Readonly<Record<PlaceName, readonly (keyof SignTexts)[]>> = {
  'side-door': ['door', 'intake', 'intake2', 'distance'],
  'control-room': ['power', 'trouble', 'alarm'],
  lobby: ['gate'],
};
