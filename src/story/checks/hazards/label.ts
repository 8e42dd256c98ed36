import { hazard } from './hazard';
import { affirmed, either, PERSON_NOUNS, who } from './patterns';

const ADVERBS =
  ' a bit| a little| pretty| really| very| so| clearly| obviously| plainly| plain| probably| just| kind of| too| half| completely| totally| dead';
const IS =
  "(?:'s|'re| is| are| was| were| looks?| seems?| sounds?| acts?| gets| must be| might be| may be)(?: acting| being)?(?: like)?";
const LABELS =
  'dangerous|violent|unstable|unhinged|deranged|crazy|insane|nuts|psycho|psychotic|schizophrenic|bipolar|paranoid|delusional|manic|hysterical|mentally ill|mental|senile|drunk|wasted|stoned';
const KINDS = 'psycho|lunatic|maniac|junkie|addict|drunk|alcoholic|wino|time bomb|nut|creep';
const STATES =
  'high(?=[.,;!?"]|$| right now| again)|on (?:something|drugs|meth)|off (?:his|her|their|your) meds|(?:about|going) to snap|a threat(?! to the)';
const SAID = [
  // "He's crazy about …", "she's crazy busy" say something else.
  /\b(?:WHO|you|who|(?:the|this|that) NOUNS)IS(?:ADVERBS)? (?:(?:LABELS)\b(?! (?:busy|early|late|about|with))|an? (?:(?:LABELS) )?(?:KINDS)\b|STATES)/,
  /\b(?:dangerous|violent|crazy|drunk|drunken|deranged|unstable|insane|psychotic) NOUNS\b/,
];

/** A diagnosis, or a word that says what a person is in place of what they did. */
export const label = hazard({
  id: 'label',
  number: 'H7, H8, H11',
  hazard: 'a label or diagnosis',
  why: 'A label in a report follows a person for years and hides illness, and nobody can check it; what was seen and said can be.',
  mend: 'Say what was seen, heard or smelled, in words that could stand in a report, and hand it to somebody who decides.',
  kinds: ['reply', 'why', 'mile', 'officer', 'page', 'narration'],
  finds: ({ everybody }) => {
    const said = either(SAID, { WHO: who(everybody), NOUNS: PERSON_NOUNS, IS, ADVERBS, LABELS, KINDS, STATES });
    return ({ text }) => affirmed(text, said);
  },
});
