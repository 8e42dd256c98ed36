import { compileInk } from '../../../story/ink';
import type { Edit } from '../../../vocabulary/problems';
import type { ProjectView } from '../../project';

/** Whether ink can read the scene with these edits. What it could not read before is no worse afterwards. */
export function readable({ files, main }: Pick<ProjectView, 'files' | 'main'>, edits: readonly Edit[]): boolean {
  const reads = (texts: ReadonlyMap<string, string>) =>
    compileInk(texts.get(main) ?? '', main, (name) => texts.get(name)).ink !== undefined;
  const before = new Map(files.map(({ name, text }) => [name, text]));
  const after = new Map(
    files.map(({ name, text }) => [
      name,
      edited(
        text,
        edits.filter((e) => e.file === name),
      ),
    ]),
  );
  return reads(after) || !reads(before);
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: next }) => now.slice(0, from) + next + now.slice(to), text);
}
