/** A report of the explorer for people: what was never reached comes first. */
import type { BotName } from '../story/explore/bots';
import type { Distribution, ExploreReport, Way } from '../story/explore/report';

/** Entries of a list that is printed; the JSON has them all. */
const MOST = 12;

export function exploreText(report: ExploreReport): string {
  const parts = [
    head(report),
    trouble(report),
    never(report),
    bots(report),
    bounds(report),
    decisions(report),
    endings(report),
    hidden(report),
    meters(report),
    length(report),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const ENDED: Readonly<Record<ExploreReport['endedBy'], string>> = {
  exact: 'every path was walked, the figures are exact',
  coverage: 'every choice and line was reached; the other figures are estimates',
  plays: 'the number of plays was used up; figures are estimates',
  seconds: 'the time was used up; figures are estimates',
  cut: 'ended early; figures are estimates',
  trouble: 'some of the story runs on for ever, so not every path was tried',
};

function head({ title, mode, variants, exact, endedBy, plays, cpuSeconds, seed, coverage }: ExploreReport): string[] {
  const what = mode === 'ink' ? 'plain ink' : `${variants.length} ${variants.length === 1 ? 'variant' : 'variants'}`;
  const { choices, lines } = coverage;
  return [
    `${title} (${what})`,
    `${count(plays, exact ? 'path' : 'play')}, seed ${seed}, ${cpuSeconds} s of computing: ${ENDED[endedBy]}.`,
    `Choices reached: ${choices.reached} of ${choices.total}. Lines reached: ${lines.reached} of ${lines.total}.`,
  ];
}

function trouble({ trouble }: ExploreReport): string[] {
  if (trouble.length === 0) return [];
  return ['It could not go on:', ...some(trouble, (t) => `  ${t.message}\n    after ${wayText(t)}`)];
}

function never({ coverage, exact, plays, endings, hidden, shortest }: ExploreReport): string[] {
  const { choices, lines } = coverage;
  const choiceLines = new Set(choices.missed.map(({ file, line }) => `${file}:${line}`));
  const others = lines.missed.filter(({ file, line }) => !choiceLines.has(`${file}:${line}`));
  const items = [
    ...some(choices.missed, (c) => {
      const how = c.offered > 0 ? 'offered, not taken' : 'never offered';
      const named = c.id === `${c.file}:${c.line}` ? '' : ` (${c.id})`;
      return `  choice ${c.file}:${c.line}${named}, ${how}: ${c.text}`;
    }),
    ...some(others, (l) => `  line ${l.file}:${l.line}: ${l.text}`),
    ...endings.filter((e) => !e.reached).map((e) => `  ending ${e.id}: ${e.title}`),
    ...hidden.filter((h) => !shortest.hidden[h.id]).map((h) => `  what ${h.who} hides: ${h.id}`),
  ];
  if (items.length === 0) return [];
  return [exact ? 'Never reached:' : `Not reached in ${count(plays, 'play')}:`, ...items];
}

const BOT_WORDS: Readonly<Record<BotName, string>> = {
  best: 'always the best',
  'most-liked': 'the best liked',
  'most-secure': 'the most secure-looking',
  softest: 'the softest',
  random: 'any, at random',
  'mostly-best': 'the best 7 times in 10',
  first: 'the first',
  longest: 'the longest',
};

function bots({ bots, mode }: ExploreReport): string[] {
  if (mode === 'ink') {
    return [
      'Who takes        plays  choices a play (least, mean, most)',
      ...bots.map((b) => `  ${BOT_WORDS[b.bot].padEnd(14)}${right(b.plays, 6)}  ${spreadText(b.decisions)}`),
    ];
  }
  const header = `${'Who takes'.padEnd(26)}${right('plays', 6)}${right('hand in hand', 14)}  0 to 100     security service  first time right`;
  return [
    header,
    ...bots.map(({ bot, plays, scores }) => {
      if (!scores) return '';
      const { handInHand, security, service, firstTimeRight: first } = scores;
      return [
        `  ${BOT_WORDS[bot].padEnd(24)}`,
        right(plays, 6),
        right(whole(handInHand.mean), 14),
        `  ${bars(handInHand)}`,
        right(whole(security.mean), 11),
        right(whole(service.mean), 8),
        `  ${first.right.toFixed(1)} of ${first.of.toFixed(1)}`,
      ].join('');
    }),
  ];
}

const BARS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Ten bars, the tallest for the fullest tenth. */
function bars({ bins }: Distribution): string {
  const top = Math.max(...bins);
  return bins.map((share) => BARS[share === 0 ? 0 : Math.max(1, Math.round((share / top) * 8))]).join('');
}

function bounds({ bounds }: ExploreReport): string[] {
  if (bounds.length === 0) return [];
  return [
    'Within reach, security and service:',
    ...bounds.map(({ variant, exact, worst, best, random, bestPath }) => {
      const means = `random player ${whole(random.security)} and ${whole(random.service)} of 100`;
      const about = exact ? '' : ' (about)';
      return `  ${variant}${about}: ${worst.security} to ${best.security}, ${worst.service} to ${best.service}; ${means}; best: ${bestPath.join(',')}`;
    }),
  ];
}

function decisions({ decisions }: ExploreReport): string[] {
  if (decisions.length === 0) return [];
  return [
    'Decisions, hardest first (mean score of a random pick; other replies within 25 points of the best; share of plays that meet it):',
    ...decisions
      .toSorted((a, b) => (a.meanScore ?? 101) - (b.meanScore ?? 101))
      .map(({ id, meanScore, near, met }) => {
        const score = meanScore === null ? 'unscored' : `${whole(meanScore)}, ${near} near`;
        return `  ${id}: ${score}, ${percent(met)}`;
      }),
  ];
}

function endings({ endings, shortest }: ExploreReport): string[] {
  if (endings.length === 0) return [];
  return [
    'Endings of a random player, and the shortest way found:',
    ...endings.map(({ id, title, share }) => {
      const way = shortest.endings[id];
      const name = id === '' || id === 'unfinished' ? title : `${id} (${title})`;
      return `  ${right(percent(share), 6)}  ${name}${way ? `: ${wayText(way)}` : ''}`;
    }),
  ];
}

function hidden({ hidden, shortest }: ExploreReport): string[] {
  if (hidden.length === 0) return [];
  return [
    'Told to a random player, and the shortest way found:',
    ...hidden.map(({ id, who, share }) => {
      const way = shortest.hidden[id];
      return `  ${right(percent(share), 6)}  ${id} (${who})${way ? `: ${wayText(way)}` : ''}`;
    }),
  ];
}

function meters({ meters }: ExploreReport): string[] {
  if (meters.length === 0) return [];
  const range = ({ min, max }: { readonly min: number; readonly max: number }) => `${min} to ${max}`;
  return [
    'Meters seen:',
    ...meters.map(({ who, trust, rapport }) => `  ${who}: trust ${range(trust)}, rapport ${range(rapport)}`),
  ];
}

function length({ length }: ExploreReport): string[] {
  const { decisions, lines, words } = length;
  return [
    'Length of a random play (least, mean, most):',
    `  choices ${spreadText(decisions)}; lines ${spreadText(lines)}; words ${spreadText(words)}`,
  ];
}

/** A longer way is left to the JSON. */
const LONG_WAY = 12;

function wayText({ variant, choices, seed }: Way): string {
  const where = variant === 'base' ? '' : ` (${variant})`;
  const dice = seed === undefined ? '' : ` (seed ${seed})`;
  const way = choices.length > LONG_WAY ? `${choices.length} choices` : choices.join(',');
  return `${way || 'no choice at all'}${where}${dice}`;
}

function spreadText({ min, mean, max }: { readonly min: number; readonly mean: number; readonly max: number }): string {
  return `${min}, ${whole(mean)}, ${max}`;
}

function some<T>(all: readonly T[], text: (one: T) => string): string[] {
  const rest = all.length - MOST;
  return [...all.slice(0, MOST).map(text), ...(rest > 0 ? [`  and ${rest} more; --json has them all`] : [])];
}

function count(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

function whole(x: number): number {
  return Math.round(x);
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}

function right(text: string | number, width: number): string {
  return String(text).padStart(width);
}
