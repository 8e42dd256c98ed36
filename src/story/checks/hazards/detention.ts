import { hazard } from './hazard';
import { affirmed, either, matched, whom } from './patterns';

const BAGS = 'bags?|backpack|purse|pockets?|coat|jacket|briefcase|trunk|luggage|suitcase|locker|gym bag|duffel';
const TAKEN = [
  /\b(?:detain|hold) WHO(?: right)? (?:here|there|at the|in the|until|till|for the police)/,
  /\bdetain WHO\b/,
  /\b(?:block|bar|stand in|step in|cut off) (?:his|her|their) (?:way|path|exit)/,
  /\block (?:him|her|them) in\b/,
  /\b(?:stay|stand|sit|wait)(?: right)? (?:here|there|put) (?:until|till) the police/,
  /\b(?:chase|run after|go after|sprint after|run down)(?: after)? WHO\b/,
  /\bfollow WHO (?:out to|down the street|off the (?:property|lot)|to (?:his|her|their) car)/,
  /\b(?:open|empty|turn out|unzip|dump)(?: up| out)? (?:your|his|her|their) BAGS\b/,
  /\b(?:search|go through|look (?:in|inside|through)|check|see (?:in|inside)) (?:your|his|her|their) BAGS\b/,
  /\b(?:show me|let me see|let's see)(?: what's)? (?:in|inside)(?: of)? (?:your|his|her|their|that|the) BAGS\b/,
  /\b(?:search|frisk|pat) (?:you|him|her|them)\b/,
];
/** These deny somebody their leave, so a "not" in them is no denial. */
const LEAVE = either([
  /\byou(?:'re| are) not (?:going anywhere|leaving|free to (?:go|leave))/,
  /\b(?:nobody|no one) (?:leaves|goes anywhere) (?:here |this )?(?:until|till|before)/,
  /\bdon't (?:let (?:him|her|them)|you) (?:leave|go anywhere)\b/,
  /\bcan't let you (?:leave|go)(?! up| in| through| past)\b/,
]);

/** A stop, a search or a chase that works out. */
export const detention = hazard({
  id: 'detention',
  number: 'H2',
  hazard: 'a stop, a search or a chase',
  why: 'Who may hold or search a person is decided by law and post orders, and a scene that rewards it teaches a false arrest.',
  mend: 'Let the officer watch, describe, tell and call; a broken line of sight ends it. In a wrong reply it may stay.',
  kinds: ['reply', 'mile', 'officer', 'page'],
  finds: ({ everybody }) => {
    const taken = either(TAKEN, { WHO: whom(everybody), BAGS });
    return ({ text }) => affirmed(text, taken) ?? matched(text, LEAVE);
  },
});
