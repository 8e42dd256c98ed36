import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const POWERS = either([
  /\b(?:have|get|see|want) (?:you|him|her|them|everybody|the lot of you|all of you) (?:arrested|locked up|cuffed|hauled off|taken in|in (?:handcuffs|cuffs|jail))/,
  /\b(?:you(?:'re| are)|he(?:'s| is)|she(?:'s| is)|they(?:'re| are)) (?:both |all )?(?:under arrest|(?:going|headed|off) to jail)/,
  /\b(?:place|put) (?:you|him|her|them) under arrest/,
  /\bI(?:'ll| will| can| could|'m going to| am going to|'m about to) arrest\b/,
  /\b(?:spend|be spending) (?:the|a|your) night in (?:jail|a cell|lockup)/,
  /\bend up in (?:jail|a cell|cuffs|handcuffs|the back of)/,
  /\bin the back of a (?:squad|police|patrol) car/,
  /\bI(?:'m| am) (?:with )?(?:the police|the law|law enforcement|a cop|a police officer)\b/,
  /\bpolice business\b/,
  /\bI have (?:the|every) (?:authority|power|right) to (?:arrest|detain|search|hold)/,
  /\bI(?:'ll| will|'m going to) (?:press|bring|file) charges/,
  /\bI(?:'ll| will|'m going to|'m) (?:write|writing) (?:you|him|her) (?:a ticket|a citation|a summons|up a citation)/,
  /\bas good as a cop\b/,
  /\byou talk like a cop\b/,
  /\byou(?:'d| would|'ll| will) have me arrested/,
]);

/** A threat of arrest, or words that borrow the powers of the police. */
export const policePowers = hazard({
  id: 'police-powers',
  number: 'H19',
  hazard: 'police powers',
  why: 'An officer of a contract is not the police; a threat of arrest is a bluff that gets people hurt and companies sued.',
  mend: 'Say what you can do: ask, record, call your supervisor, call the police to come and decide.',
  kinds: ['reply', 'heard', 'mile', 'officer', 'page'],
  finds:
    () =>
    ({ text }) =>
      affirmed(text, POWERS),
});
