import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const PROMISE = either([
  /\bI(?: won't| will not|'ll never| will never| would never| wouldn't) (?:tell (?:a soul|any(?:one|body)|him|her|them|the|my|your)\b|repeat\b(?: \w+)?|breathe\b|mention (?:it|this|that)|say (?:a word|anything)|pass (?:it|this|that) on)/,
  /\b(?:it|this|that)(?: stays| will stay|'ll stay| remains| goes no further| won't leave)(?: right)?(?: here| in here| with (?:me|us)| between| in (?:this|the) room| private| secret| confidential| this room)/,
  /\b(?:keep|stays?|just|strictly|only|it's|that's|this is) (?:it |this |that )?between (?:you and me|us|the two of us|ourselves)/,
  /\b(?:nobody|no one|not a soul)(?: else)?(?: will|'ll| has to| needs to|'s going to| is going to| gets to)(?: ever)? (?:know|hear|find out)/,
  /\byour secret(?:'s| is) safe/,
  /\bmy lips are sealed/,
  /\boff the record\b/,
  /\bI(?:'ll| will| can)(?: always)? keep (?:it|this|that|your secret)(?: to myself| quiet| secret| private| confidential| safe)?(?=[.,!?;]|$)/,
  /\bI (?:promise|swear)(?: you)?,? (?:I won't|I'll never|not to) (?:tell|say|repeat)/,
]);
const HEARD =
  /\byou(?:'ll| will) keep (?:it|this|that) (?:to yourself|quiet|secret)|\byou won't (?:tell|repeat)|\bit stays (?:here|with you|between us)|\b(?:nobody|no one)(?: will|'ll| has to) (?:ever )?know/i;
/** The limit, said before they speak. */
const LIMIT =
  /\b(?:unless|except|as long as|so long as|but if|only if|it depends|up to a point|if (?:it's|it is|you're|you are|there's|somebody|someone|anybody|anyone|nobody)|I(?:'d|'ll| would| will| do| might)? have to (?:tell|report|say|take|pass|write))\b/i;

/** A promise of secrecy without its limit. */
export const secrecy = hazard({
  id: 'secrecy',
  number: 'H10',
  hazard: 'a promise of secrecy',
  why: 'An officer has to report some things; a promise given before they are told is then broken to the person who trusted it.',
  mend: 'Say the limit before they speak: what would have to be passed on, and to whom.',
  kinds: ['reply', 'heard', 'mile', 'officer', 'page'],
  finds:
    () =>
    ({ kind, text }) => {
      if (kind === 'heard') return affirmed(text, HEARD);
      return LIMIT.test(text) ? undefined : affirmed(text, PROMISE);
    },
});
