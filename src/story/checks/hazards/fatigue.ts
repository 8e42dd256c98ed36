import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const LONG = either([
  /\b(?:work|pull|take|do|cover|run|stay (?:on )?for|stay through|sign up for|handle)(?: on)? (?:a|another|the|your|his|her|their|my|back-to-back)(?: second| whole| next| full)? (?:double|doubles|second shift|next shift|whole shift|third shift)\b/,
  /\bdouble shifts?\b/,
  /\bback-to-back shifts?\b/,
  /\b(?:sixteen|eighteen|twenty|twenty-four|16|18|20|24)[- ]hours?(?: straight| shift| day)?\b/,
  /\bI(?:'m| am) (?:fine|okay|good|all right) (?:on|without|with)(?: no| an hour of| two hours of)? sleep/,
  /\bI don't need (?:any |the )?(?:sleep|rest)\b/,
  /\bsleep when\b/,
]);
/** An honest way out. */
const WAY_OUT =
  /\b(?:not fit|unfit|no good to|too tired|relief|relieve|somebody else|someone else|can't do|can't take|can't pull|hours? (?:off|of rest)|go home)\b/i;

/** A shift after the shift, as devotion. */
export const fatigue = hazard({
  id: 'fatigue',
  number: 'H15',
  hazard: 'a shift on top of a shift',
  why: 'A tired officer misses what a rested one sees, and a scene that thanks them for it asks for the next one.',
  mend: 'Give an honest way out: say you are not fit, ask for relief, write the hours down.',
  kinds: ['reply', 'why', 'mile', 'officer'],
  finds:
    () =>
    ({ text }) =>
      WAY_OUT.test(text) ? undefined : affirmed(text, LONG),
});
