/** How often plays came to each line, for the editor's margin. */
import type { ExploreReport } from '../../story/explore/explore';
import type { Hits } from '../editor/hits';

/** By file. A line that offers a choice shows how often the choice was taken; to be offered is not to be said. */
export function hitsOf({ coverage, plays }: Pick<ExploreReport, 'coverage' | 'plays'>): Map<string, Hits> {
  const files = new Map<string, Map<number, number>>();
  const note = (file: string, line: number, hits: number): void => {
    const lines = files.get(file) ?? new Map<number, number>();
    files.set(file, lines.set(line, hits));
  };
  for (const { file, line, shown } of coverage.lines.hits) note(file, line, shown);
  for (const { file, line, taken } of coverage.choices.hits) note(file, line, taken);
  return new Map([...files].map(([file, lines]) => [file, { lines, of: plays }]));
}
