import { notches } from '../../../core/tone';
import { most, thumb } from './thumb';

/** The best reply tends to have the most moderate of the tones on offer. */
export const moderateTone = thumb({
  id: 'moderate-tone',
  takes: 'the most moderate tone on offer',
  mend: 'Let a soft or a firm reply be best where the moment asks for it, and make some middling ones wrong.',
  pick: (replies) => most(replies, (r) => -Math.abs(notches('businesslike', r.option.tone))),
});
