/** `rapport items`: what people did with a scene, from the files that they handed in. */
import { analyze } from '../records/items/analyze';
import { findings } from '../records/items/findings';
import { gather } from '../records/items/gather';
import type { ItemReport } from '../records/items/report';
import { findingWords } from '../records/items/words';
import { parseArgs, textFlag, UsageError } from './args';
import { itemsText } from './items-text';
import { namedRecords, namedScene } from './records';

/** Ends with 1 where a file was not used whole, or no play is of this scene. */
export function items(argv: readonly string[]): number {
  const args = parseArgs(argv, { practice: 'switch', key: 'value', json: 'switch' });
  const { scene } = namedScene(args);
  const { attempts, reports, problems } = namedRecords(args);
  const key = textFlag(args, 'key');
  const practice = args.flags.practice === true;
  const report = analyze(gather(attempts, reports), scene, { practice, ...(key !== undefined && { key }) });
  if (key !== undefined && !report.keys.some((k) => k.keyHash === key)) {
    throw new UsageError(
      `Nobody played under the key "${key}". Known: ${report.keys.map((k) => k.keyHash).join(', ')}.`,
    );
  }
  process.stdout.write(args.flags.json ? json(report, problems) : itemsText(report));
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
  return problems.length > 0 || !report.key ? 1 : 0;
}

/** docs/cli.md is its contract. */
function json(report: ItemReport, problems: readonly string[]): string {
  const found = findings(report).map((f) => {
    const { rule, decision, reply, hint } = f;
    return { rule, decision, ...(reply !== undefined && { reply }), hint, what: findingWords(f) };
  });
  return `${JSON.stringify({ ...report, findings: found, problems }, null, 2)}\n`;
}
