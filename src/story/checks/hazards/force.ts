import { hazard } from './hazard';
import { affirmed, either, whom, whose } from './patterns';

const LIMBS = 'arms?|wrists?|shoulders?|elbows?|neck|throat|hair|fingers?|thumb|legs?|ankle|collar|sleeve';
const CLOTHES = 'jacket|coat|shirt|hood|belt|lanyard';
const MOVES = [
  /\b(?:tackle|restrain|subdue|overpower|wrestle|handcuff|cuff|choke|punch|kick|tase|disarm|grab|seize|shove|manhandle|pepper[- ]spray) (?:hold of )?WHO\b/,
  /\b(?:push|pull|drag|throw|pin|haul|force|yank|knock|take) WHO (?:to the (?:ground|floor|wall)|against the|off (?:his|her|their) feet|off (?:him|her|them)|down hard|back by|bodily)/,
  /\b(?:grab|seize|take|catch|hold|twist|bend|pull|pin|yank|get)(?: hold of| on to)? MINE LIMBS\b/,
  /\b(?:grab|seize|catch|pull|yank)(?: hold of)? MINE CLOTHES\b/,
  /\b(?:grab|take|catch|seize|hold|pull|lead|steer|walk) WHO(?: (?:in|out|back|over|away|inside|outside))? by (?:the|his|her|their) (?:LIMBS|CLOTHES)\b/,
  /\b(?:put|lay|get|keep)(?: your| a| my| both)? hands? on (?:WHO(?!')\b|MINE (?:LIMBS|chest|back))\b/,
  /\b(?:take-?downs?|choke-?holds?|head-?locks?|wrist ?locks?|arm ?bars?|joint locks?|pressure points?|batons?|tasers?|handcuffs|zip ties)\b/,
];

/** A hand on somebody, as a move that pays. */
export const force = hazard({
  id: 'force',
  number: 'H3',
  hazard: 'force',
  why: 'A grab that works out on a screen is tried at a door, by people who were never taught it and may not do it.',
  mend: 'Use distance, voice, exit and help; walking away is a win. In a wrong reply it may stay.',
  kinds: ['reply', 'why', 'mile', 'officer', 'page'],
  finds: ({ everybody }) => {
    const moves = either(MOVES, { WHO: whom(everybody), MINE: whose(everybody), LIMBS, CLOTHES });
    return ({ text }) => affirmed(text, moves);
  },
});
