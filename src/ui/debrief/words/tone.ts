/** The tone a moment asked for against the one used, as two short sentences. */
import type { DecisionDebrief } from '../../../core/debrief';
import type { Tone } from '../../../core/model';
import { TONE_WORDS } from '../../../core/words';

export interface ToneSentence {
  readonly head: string;
  readonly rest: string;
}

/** The maladaptive twin of each register (content bible 4). */
const TWINS: Record<Tone, string> = {
  yielding: 'It came out as giving up, not as giving room.',
  'low-key': 'It came out as pleading, or as a private deal.',
  businesslike: 'It came out cold: the same words for all, and nobody behind them.',
  directive: 'It came out as a threat or a recital, not as one firm word.',
  command: 'It came out as bullying: the volume of a command without the danger.',
};

const STEPS = ['No step', 'One step', 'Two steps', 'Three steps', 'Four steps'] as const;

export function toneSentence(tone: DecisionDebrief['tone'], lifeSafety: boolean): ToneSentence {
  const { notches, badTwin, used } = tone;
  if (notches === 0 && !badTwin) return { head: 'A match.', rest: 'Just what the moment asked for.' };
  if (notches === 0) return { head: 'The right register, gone wrong.', rest: TWINS[used] };
  const head = `${STEPS[Math.abs(notches)]} ${notches > 0 ? 'firmer' : 'softer'} than the moment asked.`;
  if (badTwin) return { head, rest: TWINS[used] };
  if (lifeSafety && notches <= -2) return { head, rest: 'Life safety was at stake, and a soft voice does not carry.' };
  return { head, rest: Math.abs(notches) === 1 ? 'Near enough to be heard.' : '' };
}

/** The one long name may break on a phone. */
export const TONE_NAMES: Record<Tone, string> = { ...TONE_WORDS, businesslike: 'Business\u00adlike' };

/** What a register of the scale was in this moment; empty for the others. */
export function toneTag(tone: Tone, asked: Tone, used: Tone): string {
  if (tone === asked && tone === used) return 'Asked and used';
  if (tone === asked) return 'Asked';
  return tone === used ? 'You used' : '';
}
