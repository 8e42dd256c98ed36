import { hazard } from './hazard';
import { affirmed, either, who } from './patterns';

/** Reports to those who have to know are no disclosure. */
const REPORT = /\b(?:radio|control|dispatch|supervisor|sergeant|911|nine-one-one|paramedics?|police)\b/i;
const IS = "'s|'re| is| are";
const TIMES = '\\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TOLD = [
  /\bWHO(?: (?:still|only|just|really))? (?:lives?|works?|stays?|parks?) (?:here|in|on|at|upstairs|over|down)\b/,
  /\bWHO (?:no longer|doesn't|does not|don't|never|used to) (?:lives?|works?|stay) (?:here|in|on|at)\b/,
  /\bWHO(?:IS)? (?:staying |living |up )?(?:in|at) (?:apartment|unit|suite|room|apt\.?) (?:number )?\w+/,
  /\bWHO(?:IS) (?:at home|home|in|upstairs|working|out sick|off|on leave|on vacation)(?: (?:today|tonight|now|right now|until|till|this (?:morning|week|afternoon))|[.,]|$)/,
  /\bWHO(?: usually)? (?:comes? in|gets? in|gets? off|leaves?|gets? home|goes home|parks)(?: work)?(?: every day)? (?:at|around|by|after) (?:TIMES)/,
  /\bWHO(?: was|'s been| has been| were| got| is|'s) (?:fired|terminated|let go|suspended|written up|laid off|flagged)\b/,
  /\bWHO (?:has|have|'s got|got) an? (?:restraining order|order of protection|protective order)/,
  /\b(?:flag(?:ged)? (?:from|by)|hold from|note from) HR\b|\bHR (?:flagged|suspended|fired|let)\b/,
  /\b(?:show|send|text|email|post) (?:you |him |her |them |it )?(?:a copy of )?(?:the )?(?:footage|video|clip)\b/,
];
const HEARD = /\bso (?:he|she|they)(?: does| do|'s| is|'re| are)? (?:lives?|works?|there|here|home|in)\b/i;

/** Somebody's presence, home, hours or standing, told to whoever asked. */
export const privacy = hazard({
  id: 'privacy',
  number: 'H9',
  hazard: 'something about somebody',
  why: 'Whoever asks may be the person they are hiding from; presence, unit, hours and standing are told to nobody without a right to know.',
  mend: 'Confirm nothing, offer to pass on a message, and say the same whether they are there or not.',
  kinds: ['reply', 'heard', 'mile', 'officer'],
  finds: ({ guests }) => {
    const told = either(TOLD, { WHO: who(guests), IS, TIMES });
    return ({ kind, text, option }) => {
      if (option?.privacy) return `# privacy: ${option.privacy}`;
      if (kind === 'heard') return affirmed(text, HEARD);
      return REPORT.test(text) ? undefined : affirmed(text, told);
    };
  },
});
