/**
 * The levels of the six competencies as something to do next: what an officer shows at 1, 2 and 3. After the anchors of
 * the competency model [J]; serving officers should rate them before anybody calls them a standard.
 */
import type { Competency } from './model';

const ANCHORS: Record<Competency, readonly [string, string, string]> = {
  service: [
    'See the person before the paper: eyes up, a word, the name where you have it.',
    'Begin to help in the same breath as you check, and know who has the answer when you do not.',
    'See what somebody is about to need, and have it under way before they ask.',
  ],
  engagement: [
    'Give the reason with the rule, in one sentence.',
    'Step away from the audience, grant what is true, then name the limit and two choices that are real.',
    'Find the reason under the noise, and give that person a part in mending it.',
  ],
  reporting: [
    'Write it in full while it is fresh, and warn the next post of what is coming.',
    'Put down exact words, times and places, and keep what you saw apart from what you were told.',
    'Join what two shifts saw into one pattern, and bring it to the right desk the same day.',
  ],
  vigilance: [
    'Do the check as it is ordered, every time, friends included.',
    'Check by a second way that does not hang on the first, and solve the errand from your post, by radio.',
    'Look for what is missing: the notice that is gone, the head too few, the one behind the one who talks.',
  ],
  'even-handed': [
    'Ask only what you may ask; where the power is not yours, say whose it is.',
    'Act on what somebody did, say what it was, and offer a way that is allowed.',
    'Hold the same line for the one who signs the invoice as for the driver, and keep both of them talking.',
  ],
  'self-command': [
    'Say "I don\'t know, I\'ll find out", and be back when you said.',
    'Own it out loud: what happened, whose it was, what it cost, and when it will be put right.',
    'Report your own mistake, the one that nobody would have found.',
  ],
};

/** What a level looks like; `level` 1 to 3, others are taken as the nearest of these. */
export function anchor(competency: Competency, level: number): string {
  return ANCHORS[competency][Math.min(3, Math.max(1, Math.round(level))) - 1] as string;
}
