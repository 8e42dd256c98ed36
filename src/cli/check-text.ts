/** What `rapport check` prints for people: by file, then by family, and a last line with the counts. */
import { FAMILIES, type Problem, problemText } from '../vocabulary/problems';

export interface Checked {
  readonly file: string;
  readonly story: string;
  /** Whether it compiles, whatever was asked to be listed. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export interface Totals {
  readonly errors: number;
  /** Without what is set aside. */
  readonly advice: number;
  readonly setAside: number;
}

export function report(results: readonly Checked[], { errors, advice, setAside }: Totals): string {
  const groups = results.flatMap((result) => [
    ...byFile(result.problems),
    ...(!result.ok && !result.problems.some((p) => p.severity === 'error')
      ? [[`${result.file}`, '  It does not compile. Leave out --family to see why.']]
      : []),
  ]);
  const last = `${counted(results.length, 'story', 'stories')}, ${counted(errors, 'error', 'errors')}, ${advice} advice, ${setAside} set aside`;
  return `${[...groups.map((lines) => lines.join('\n')), last].join('\n\n')}\n`;
}

function byFile(problems: readonly Problem[]): string[][] {
  return [...new Set(problems.map((p) => p.file))].map((file) => {
    const here = problems.filter((p) => p.file === file);
    return [file, ...FAMILIES.flatMap((family) => ofFamily(here.filter((p) => p.family === family)))];
  });
}

function ofFamily(problems: readonly Problem[]): string[] {
  const first = problems[0];
  if (!first) return [];
  const title = first.family.charAt(0).toUpperCase() + first.family.slice(1);
  return [`  ${title}`, ...problems.map((p) => problemText(p).replace(/^/gm, '    '))];
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
