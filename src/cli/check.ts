/** `rapport check`: compiles stories and says what is wrong and how to mend it. */
import { type Problem, problemText } from '../vocabulary/problems';
import { parseArgs, UsageError } from './args';
import { compileFile, slugOf, storyFiles } from './load';

export function check(argv: readonly string[]): number {
  const args = parseArgs(argv, { json: 'switch' });
  if (args.positional.length === 0) throw new UsageError('Name at least one file or folder to check.');
  const files = args.positional.flatMap((path) => {
    const found = storyFiles(path);
    if (found.length === 0) throw new UsageError(`There is no story at "${path}".`);
    return found;
  });
  const results = files.map((file) => ({ file, story: slugOf(file), ...compileFile(file) }));
  const problems = results.flatMap((r) => [...r.problems]);
  const errors = problems.filter((p) => p.severity === 'error').length;
  if (args.flags.json) {
    const stories = results.map(({ story, file, ok }) => ({ story, file, ok }));
    process.stdout.write(
      `${JSON.stringify({ stories, problems, errors, advice: problems.length - errors }, null, 2)}\n`,
    );
  } else {
    process.stdout.write(report(problems, files.length, errors));
  }
  return errors > 0 ? 1 : 0;
}

function report(problems: readonly Problem[], stories: number, errors: number): string {
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : one.replace(/y$/, 'ie').concat('s')}`;
  const lines = problems.map(problemText);
  return `${[...lines, `${count(stories, 'story')}, ${count(errors, 'error')}, ${problems.length - errors} advice`].join('\n')}\n`;
}
