/** Which of the author's choices and lines were met, how often, and which never. */
import type { Exploration } from './exploration';
import { rounded } from './figures';
import type { ExploreReport } from './report';

/** Enough to know a line again. */
const MOST_TEXT = 80;

export function coverageOf(x: Exploration, texts: ReadonlyMap<string, string>): ExploreReport['coverage'] {
  const { book, catalog } = x;
  const source = new Map<string, readonly string[]>();
  const textAt = (file: string, line: number): string => {
    const lines = source.get(file) ?? (texts.get(file) ?? '').split('\n');
    source.set(file, lines);
    const text = (lines[line - 1] ?? '').trim().replace(/\s*\\$/, '');
    return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
  };
  const choices = catalog.choices.map(({ id, file, line }, i) => ({
    id,
    file,
    line,
    offered: book.offered[i] ?? 0,
    taken: book.taken[i] ?? 0,
  }));
  const lines = catalog.lines.map(({ file, line }, i) => ({ file, line, shown: book.shown[i] ?? 0 }));
  return {
    choices: {
      reached: book.reachedChoices,
      total: choices.length,
      missed: choices
        .filter((_, i) => !book.choices[i])
        .map(({ id, file, line, offered }) => ({ id, file, line, text: textAt(file, line), offered })),
      hits: choices,
      lastNew: { plays: x.lastNew.plays, cpuSeconds: rounded(x.lastNew.seconds, 3) },
    },
    lines: {
      reached: book.reachedLines,
      total: lines.length,
      missed: lines.filter((_, i) => !book.saw(i)).map(({ file, line }) => ({ file, line, text: textAt(file, line) })),
      hits: lines,
    },
  };
}
