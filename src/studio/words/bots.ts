/** Words of the bots: the strip under the text, and their own view. */
import type { BotName } from '../../story/explore/bots';
import type { EndedBy } from '../../story/explore/report';

export const count = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
/** Never 0 % for what happened, never 100 % for what did not always. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
};

/** The same where there is little room. */
export const shortPercent = (share: number): string => percent(share).replace('under ', '<').replace('over ', '>');

/** In the order of the strip. */
export const BOT_ORDER: readonly BotName[] = [
  'random',
  'mostly-best',
  'best',
  'most-secure',
  'most-liked',
  'first',
  'longest',
  'softest',
];

export const BOT_NAMES: Record<BotName, string> = {
  random: 'Random',
  'mostly-best': 'Best 70 %',
  best: 'Always best',
  'most-secure': 'Looks secure',
  'most-liked': 'Best liked',
  first: 'First option',
  longest: 'Longest',
  softest: 'Softest',
};

export const BOT_ABOUT: Record<BotName, string> = {
  random: 'Any reply, as a coin would.',
  'mostly-best': 'The best seven times of ten: a class that mostly knows better.',
  best: 'The marked best, always.',
  'most-secure': 'What gives most security. It should not win: service counts as much.',
  'most-liked': 'What wins most rapport. It should not win: being liked is not the job.',
  first: 'The first reply as written.',
  longest: 'The longest reply. Where it scores high, length gives the best away.',
  softest: 'The softest tone. Where it scores high, gentleness alone is enough.',
};

export const BOTS_WORDS = {
  title: 'Bots',
  measure: 'hand in hand, 0 to 100',
  walked: (plays: number) => `all ${count(plays)} plays walked`,
  made: (plays: number) => `${count(plays)} plays`,
  randomMean: (mean: number) => `random mean ${Math.round(mean)}`,
  stale: 'of the text as it was',
  waiting: 'The bots play once your text has come to rest.',
  errors: 'Mend the errors first: the bots play a scene that can be read to its end.',
  tooLong:
    'One reply leads where the story never comes to rest, so the bots were stopped. Look for knots that lead back to each other.',
  broke: (message: string) =>
    `The bots could not play this text (${message}). Your text is safe; the next edit starts them again.`,
  running: (plays: number, reached: number, total: number) =>
    `playing… ${count(plays)} plays, ${reached} of ${total} replies reached`,
  starting: 'playing…',
  plain: 'This story has no scores, so the bots count only what they reach.',
  table: 'Bots, hand in hand from 0 to 100',
  bot: 'Bot',
  mean: 'Mean',
  least: 'Lowest',
  most: 'Highest',
  right: 'Best on first try',
  rightOf: (right: number, of: number) => `${right.toFixed(1)} of ${of.toFixed(1)}`,
  ending: 'Most common ending',
  endings: 'Endings',
  noEnding: 'no ending named',
  histogram: (bot: string, mean: number, bins: string) => `${bot}: mean ${Math.round(mean)}. ${bins}`,
  bin: (from: number, share: string) => `${from} to ${from + 10}: ${share}`,
  open: 'Open all results',
} as const;

export const BOTS_VIEW = {
  lead: {
    exact: (plays: number) => `Every play was walked: ${count(plays)} in all. These figures are exact.`,
    sampled: (plays: number) =>
      `There are too many plays to walk them all. These figures are from ${count(plays)} plays; "never" means not in these.`,
  },
  ended: {
    exact: '',
    coverage: 'Every reply and line was reached.',
    plays: '',
    seconds: 'Time ran out before all plays were made.',
    cut: '',
    trouble: 'It was stopped: several replies lead where the story never comes to rest.',
  } satisfies Record<EndedBy, string>,
  more: 'Search longer',
  scores: 'How each bot scores',
  never: 'Never reached',
  neverNone: 'Every reply and every line was reached.',
  neverOffered: 'nobody was ever offered this reply',
  neverTaken: (offered: number) => `offered in ${count(offered)} plays, never taken`,
  line: (line: number) => `line ${line}`,
  goTo: 'Go to line',
  along: 'Play along',
  decisions: 'How hard each decision is',
  decision: 'Decision',
  met: 'Met by random',
  options: 'Replies',
  randomScore: 'Random pick scores',
  near: 'Near the best',
  nearHelp: 'Near the best: replies within 25 points of it. With none, the best stands alone and is easy to spot.',
  unscored: 'not scored',
  meters: 'How far the meters go',
  who: 'Who',
  trust: 'Trust',
  rapport: 'Rapport',
  range: (min: number, max: number) => `${Math.round(min)} to ${Math.round(max)}`,
  length: 'How long a play is',
  what: 'Of random plays',
  mean: 'Mean',
  shortest: 'Shortest',
  longest: 'Longest',
  lengths: { decisions: 'Decisions', lines: 'Lines', words: 'Words' },
  ways: 'Shortest way to each ending and hidden fact',
  way: 'Way',
  thing: 'To',
  share: 'Random plays',
  hidden: (id: string) => `hidden: ${id}`,
  noWay: 'never reached',
  straight: 'without any choice',
  variants: 'Variants',
  variant: 'Variant',
  variantName: { base: 'Base facts', twin: 'Twin facts', 'twin-2': 'Second twin facts' } as Readonly<
    Record<string, string>
  >,
  best: 'Always best',
  worst: 'Worst play',
  random: 'Random mean',
  path: (labels: readonly string[]) => labels.join(' › '),
  trouble: 'Where the story could not go on',
} as const;
