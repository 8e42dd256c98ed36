import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const LABELS = /\b(?:trouble-?makers?|agitators?|ringleaders?|rabble-?rousers?)\b/i;
const TOGETHER = either([
  /\b(?:unions?|unioni[sz]e|unioni[sz]ing|petitions?|walk-?outs?|picket\w*|leaflets?|flyers?|on strike|strikers?)\b/,
  /\b(?:(?:is|are|they're|who's|been|start(?:ed)?) organi[sz]ing|organi[sz]ers?\b|organi[sz]ing (?:drive|meeting|committee|campaign))/,
  /\b(?:complain|complaining|complains|complained|complaints?|talk|talking|grumbl\w+|grip\w+)(?: together)? about (?:the |their |our )?(?:pay|wages|hours|schedules?|conditions|raises?|overtime|breaks)\b/,
]);
const WATCHED =
  /\b(?:watch|report|write (?:\w+ ){0,2}(?:down|up)|names|list|log|photograph|film|record|note (?:\w+ )?down|keep an eye|keep tabs|listen in|break (?:it|that|them) up|send them (?:back|home)|who(?:'s| is| was) (?:there|in it|behind|talking|signing)|(?:tell|let|call|inform) (?:the )?(?:client|management|manager|HR|supervisor|boss|sergeant|Beck))\b/i;

/** Employees who speak up together, treated as wrongdoing. */
export const protectedActivity = hazard({
  id: 'protected-activity',
  number: 'H13',
  hazard: 'people who speak up together',
  why: 'Employees may talk about pay and organize; an officer who watches or reports them does their employer harm and themselves, too.',
  mend: 'Watch the post, not the conversation. A block of a door is a block of a door, whoever stands in it.',
  kinds: ['reply', 'why', 'mile', 'officer', 'page', 'narration'],
  finds:
    () =>
    ({ kind, text }) => {
      const named = affirmed(text, LABELS);
      if (named !== undefined || kind === 'narration') return named;
      return TOGETHER.test(text) ? affirmed(text, WATCHED) : undefined;
    },
});
