import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const ANIMAL = /\b(?:dog|animal|cat|puppy|pet|pony)\b/i;
const PROOF =
  /\b(?:papers|paperwork|certificates?|certification|certified|registrations?|registered|documents?|documentation|proof|doctor's (?:note|letter)|ID (?:card|vest)|service vest|vest)\b/i;
const SHOW = either([
  /\b(?:show (?:me|us|you)|let(?:'s| me| us| you) see)(?: him| her| it| the dog)?(?: do)?(?: what)? (?:(?:he|she|it|the dog) (?:can do|does|is trained)|the task|sit|(?:a|his|her|its) trick)/,
  /\bhave (?:him|her|it|the dog) (?:do|show|demonstrate)/,
]);
const PRYING =
  /\bwhat(?:'s| is)(?: exactly)? (?:your|his|her|the) (?:disability|condition|diagnosis|handicap)|\bwhat(?:'s| is) wrong with (?:you|him|her|them)\b|\byou don't (?:look|seem|sound) (?:disabled|sick|blind|deaf|handicapped)|\bare you (?:really|actually) (?:disabled|sick|blind|deaf)/i;

/** Papers, a demonstration or the disability itself, asked for at a door. */
export const disability = hazard({
  id: 'disability',
  number: 'H6',
  hazard: 'proof of a disability',
  why: 'Asking for papers or a reason in front of a line shames a person for being there, and post orders seldom allow it.',
  mend: 'Ask whether the animal is needed and what work it was trained to do, or nothing at all.',
  kinds: ['reply', 'mile', 'officer', 'page'],
  finds:
    () =>
    ({ text, about = '' }) => {
      const animal = ANIMAL.test(text) || ANIMAL.test(about);
      return (animal ? (affirmed(text, PROOF) ?? affirmed(text, SHOW)) : undefined) ?? PRYING.exec(text)?.[0];
    },
});
