/** Where a rule says in plain words what is wrong, ink's own cryptic words of the same line are left out. */

import type { Problem } from '../../vocabulary/problems';
import type { ScannedLine } from '../scan';
import { lastLine } from '../source-lines';

/** @param explaining names of the rules that explain. */
export function withoutExplained(
  found: readonly Problem[],
  explaining: ReadonlySet<string>,
  lines: readonly ScannedLine[],
): Problem[] {
  const plain = found.filter((p) => explaining.has(p.rule) && p.severity === 'error');
  if (plain.length === 0 || !found.some((p) => p.rule === 'ink')) return [...found];
  const explained = plain.map(({ file, line }) => {
    const whole = lines.find((l) => l.file === file && l.line <= line && line <= lastLine(l.logical));
    return { file, from: whole?.line ?? line, to: whole ? lastLine(whole.logical) : line };
  });
  const isExplained = ({ file, line }: Problem) =>
    explained.some((e) => e.file === file && e.from <= line && line <= e.to);
  return found.filter((p) => p.rule !== 'ink' || !isExplained(p));
}
