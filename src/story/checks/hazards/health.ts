import { hazard } from './hazard';
import { affirmed, either } from './patterns';

const VERDICT = either([
  /\b(?:you(?:'re| are|'ll be)|he(?:'s| is|'ll be)|she(?:'s| is|'ll be)|they(?:'re| are)) (?:fine|okay|ok|all right|good|well enough|safe) to (?:drive|go home|walk|go|leave|work|move|stand)/,
  /\b(?:walk|sleep) it off\b/,
  /\b(?:step|go|come|take (?:him|her|them)|get (?:him|her|them)|walk (?:him|her|them)) (?:on )?(?:outside|out) for (?:some|a little|a bit of) (?:fresh )?air/,
  /\b(?:you|he|she|they)(?:'re| are|'s| is)? (?:don't|doesn't|do not) (?:need|look like \w+ needs?) (?:an ambulance|a doctor|the hospital|a nurse)/,
  /\bit(?:'s| is) (?:just|only|probably) (?:a panic attack|heartburn|the heat|low blood sugar|a faint|nerves|stress|a hangover)/,
]);

/** The officer decides who is well. */
export const health = hazard({
  id: 'health',
  number: 'H7',
  hazard: "a verdict on somebody's health",
  why: 'A stroke can look like drink and a heart attack like the heat; whoever sends them off for some air may find them later.',
  mend: 'Tell a clinician at once what you see and what they say, and stay with them.',
  kinds: ['reply', 'why', 'mile', 'officer', 'page'],
  finds:
    () =>
    ({ text }) =>
      affirmed(text, VERDICT),
});
