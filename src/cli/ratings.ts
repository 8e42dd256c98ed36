/** `rapport ratings`: what filled rating sheets say of a scene's key and of its wording. */
import { rate } from '../records/rating/agreement';
import { disputedWords, ratingLines } from '../records/rating/words';
import { parseArgs } from './args';
import { namedRecords, namedScene } from './records';

/** Ends with 1 where a file or a box was not used, or no sheet was among the files. */
export function ratings(argv: readonly string[]): number {
  const args = parseArgs(argv, { json: 'switch' });
  const { scene } = namedScene(args);
  const records = namedRecords(args);
  const rated = rate(records.sheets, scene);
  const problems = [...records.problems, ...rated.problems];
  const parts = [
    ...ratingLines(rated).map(({ title, lines }) => [`${title}:`, ...lines.map((line) => `  ${line}`)]),
    ...(rated.disputed.length > 0
      ? [['Answered otherwise than the key:', ...rated.disputed.map((d) => `  ${disputedWords(d)}`)]]
      : []),
  ];
  const text =
    parts.length === 0 ? 'No filled sheet was among these files.' : parts.map((p) => p.join('\n')).join('\n\n');
  process.stdout.write(
    args.flags.json ? `${JSON.stringify({ story: scene.story, ...rated, problems }, null, 2)}\n` : `${text}\n`,
  );
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
  return problems.length > 0 || records.sheets.length === 0 ? 1 : 0;
}
