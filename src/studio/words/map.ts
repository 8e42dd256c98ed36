/** Words of the map. */
import type { Tone, Verdict } from '../../core/model';

export const TONE_WORDS: Record<Tone, string> = {
  yielding: 'Yielding',
  'low-key': 'Low-key',
  businesslike: 'Businesslike',
  directive: 'Directive',
  command: 'Command',
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  best: 'Best',
  sound: 'Sound',
  mixed: 'Mixed',
  harmful: 'Harmful',
};

export const MAP = {
  title: 'Map',
  colors: 'Color by',
  color: { score: 'Score', coverage: 'Coverage', difficulty: 'Difficulty' },
  bot: 'Plays of',
  share: 'share of plays',
  never: 'never reached',
  canvas: 'Map of the scene. Arrow keys go along the story.',
  reply: (label: string, verdict: string, sum: string, share: string, text: string) =>
    `${label}, ${verdict}, ${sum}, ${share}. ${text}`,
  decision: (number: number, id: string, title: string, share: string) =>
    `Decision ${number}, ${id}: ${title}. ${share}`,
  ending: (title: string, share: string) => `Ending: ${title}. ${share}`,
  ofPlays: (share: string) => `${share} of plays`,
  neverIn: (plays: string) => `never, in ${plays}`,
  asks: (tone: string) => `asks: ${tone}`,
  random: (mean: number) => `random ${Math.round(mean)}`,
  in: (decision: string, line: number) => `in ${decision}, line ${line}`,
  line: (line: number) => `line ${line}`,
  tone: 'Tone',
  asked: ', as asked',
  security: 'Security',
  service: 'Service',
  leads: 'Leads to',
  leadsShare: (name: string, share: string) => `${name} (${share})`,
  rightIf: 'Right if',
  why: 'Why',
  met: 'Met',
  hard: 'Random pick scores',
  taken: 'Taken',
  way: 'Shortest way here',
  noWay: 'No play came here.',
  start: 'start',
  goTo: 'Go to line',
  play: 'Play from here',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  list: 'As a list',
  asMap: 'As a map',
  toOverview: 'Overview',
  toWords: 'With words',
  empty: 'No decision yet. Write one, such as # decision: intake, and replies below it.',
  plain: 'This story has no decisions of ours, so there is no map of it; the Bots view says what was reached.',
  none: 'Choose a decision, a reply or an ending to read more.',
  neverHead: (never: number, all: number) => `${never} of ${all} replies never reached`,
  overview: 'Overview: a panel for each decision, a row for each reply. Enter on a decision shows its words.',
  exact: 'Every play was walked: these figures are exact.',
  sampled: (plays: string) => `Too many ways to walk them all: "never" here means not in ${plays} plays.`,
  noSound:
    'No reply of this scene is sound: between best and mixed there is a gap. A near-best reply makes the judgement finer.',
} as const;
