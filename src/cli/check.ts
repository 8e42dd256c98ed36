/** `rapport check`: compiles stories and says what is wrong, why it matters and how to mend it. */
import { didYouMean } from '../vocabulary/nearest';
import { FAMILIES, type Family, type Problem } from '../vocabulary/problems';
import { type Args, parseArgs, textFlag, UsageError } from './args';
import { type Checked, report, type Totals } from './check-text';
import { thresholdsFor } from './config';
import { compileFile, slugOf, storyFiles } from './load';

/** Only errors end with 1; with `--strict` advice that nobody set aside does, too. */
export function check(argv: readonly string[]): number {
  const args = parseArgs(argv, { strict: 'switch', config: 'value', family: 'value', json: 'switch' });
  const families = familiesOf(args);
  const results = filesOf(args).map((file): Checked => {
    const { ok, problems } = compileFile(file, thresholdsFor(file, textFlag(args, 'config')));
    return { file, story: slugOf(file), ok, problems: problems.filter((p) => families.includes(p.family)) };
  });
  const totals = count(results.flatMap((r) => r.problems));
  process.stdout.write(args.flags.json ? json(results, totals) : report(results, totals));
  return totals.errors > 0 || (args.flags.strict === true && totals.advice > 0) ? 1 : 0;
}

function filesOf({ positional }: Args): string[] {
  if (positional.length === 0) throw new UsageError('Name at least one file or folder to check.');
  const files = positional.flatMap((path) => {
    const found = storyFiles(path);
    if (found.length === 0) throw new UsageError(`There is no story at "${path}".`);
    return found;
  });
  return [...new Set(files)];
}

function familiesOf(args: Args): readonly Family[] {
  const named = textFlag(args, 'family');
  if (named === undefined) return FAMILIES;
  return named.split(',').map((part) => {
    const family = FAMILIES.find((f) => f === part.trim().toLowerCase());
    if (!family) throw new UsageError(`There is no family "${part.trim()}". ${didYouMean(part.trim(), FAMILIES)}`);
    return family;
  });
}

function count(problems: readonly Problem[]): Totals {
  const errors = problems.filter((p) => p.severity === 'error').length;
  const setAside = problems.filter((p) => p.setAside !== undefined).length;
  return { errors, advice: problems.length - errors - setAside, setAside };
}

/** docs/cli.md is its contract. */
function json(results: readonly Checked[], totals: Totals): string {
  const stories = results.map(({ story, file, ok }) => ({ story, file, ok }));
  return `${JSON.stringify({ stories, problems: results.flatMap((r) => r.problems), ...totals }, null, 2)}\n`;
}
