/** `rapport explore`: plays a story many times over and says what was met, what never, and how it scores. */
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type Drafted, draftStory } from '../story/draft';
import { type ExploreReport, explore as exploreStory } from '../story/explore/explore';
import { type Problem, problemText } from '../vocabulary/problems';
import { type Args, numberFlag, parseArgs, UsageError } from './args';
import { exploreText } from './explore-text';
import { includeFrom, slugOf, storyFile } from './load';

const PLAYS = 20_000;
const SECONDS = 10;

export function explore(argv: readonly string[]): number {
  const args = parseArgs(argv, { plays: 'value', seconds: 'value', seed: 'value', json: 'switch' });
  const name = args.positional[0] ?? '';
  const file = storyFile(name);
  if (args.positional.length !== 1 || !file) throw new UsageError(`There is no story "${name}".`);
  const options = {
    plays: positive(args, 'plays', PLAYS),
    seconds: positive(args, 'seconds', SECONDS),
    seed: numberFlag(args, 'seed', 1),
    clock: cpuSeconds,
  };
  const before = cpuSeconds();
  const drafted = draft(file);
  const errors = drafted.problems.filter((p) => p.severity === 'error' && !passedOver(p, drafted));
  if (errors.length > 0) {
    process.stderr.write(`${errors.map(problemText).join('\n')}\n`);
    return 1;
  }
  const found = exploreStory(drafted, options);
  const report: ExploreReport = { ...found, cpuSeconds: Math.round((cpuSeconds() - before) * 1000) / 1000 };
  process.stdout.write(args.flags.json ? `${JSON.stringify(report, null, 2)}\n` : exploreText(report));
  if (args.flags.json) for (const { message } of report.trouble) process.stderr.write(`${message}\n`);
  return report.trouble.length > 0 ? 1 : 0;
}

/** Ink that was made for another program plays here with zero for each of that program's answers. */
function passedOver(problem: Problem, { draft }: Drafted): boolean {
  return draft.plain && problem.rule === 'external';
}

function draft(file: string): Drafted {
  const source = readFileSync(file, 'utf8');
  const include = includeFrom(dirname(file));
  return draftStory(source, { file: relative('.', file) || file, slug: slugOf(file), include });
}

function positive(args: Args, name: string, fallback: number): number {
  const value = numberFlag(args, name, fallback);
  if (value === 0) throw new UsageError(`--${name} wants at least 1.`);
  return value;
}

/** Of this process, in all its threads: what other programs do meanwhile does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
