/** Which stretch of its line a finding is about. Rules know lines; the eye wants a word. */
import type { Text } from '@codemirror/state';
import type { Span } from '../../../story/source-lines';
import type { Problem } from '../../../vocabulary/problems';

/** Empty, at the beginning of the text, for what concerns the whole file. */
export function spanOfProblem({ file, line, what, fix }: Problem, doc: Text): Span {
  if (line < 1 || line > doc.lines) return { from: 0, to: 0 };
  const { from, to, text } = doc.line(line);
  const edit = fix?.edits.find((e) => e.file === file && e.to > e.from && e.from >= from && e.to <= to);
  if (edit) return { from: edit.from, to: edit.to };
  const word = quoted(what).flatMap((name) => found(name, text))[0] ?? label(text) ?? whole(text);
  return { from: from + word.from, to: from + word.to };
}

/** Words that a message sets in quotes. */
function quoted(what: string): string[] {
  return [...what.matchAll(/"([^"]+)"/g)].map((m) => m[1] as string);
}

function found(name: string, text: string): Span[] {
  const at = text.indexOf(name);
  const from = name.startsWith('#') && at !== -1 ? at + (/^#\s*/.exec(name)?.[0].length ?? 0) : at;
  return at === -1 ? [] : [{ from, to: at + name.length }];
}

/** A choice is known by its label, a decision by its name. */
function label(text: string): Span | undefined {
  const mark = /^\s*[*+][\s*+]*(?=\()\(\s*([\w.-]+)\s*\)|^\s*#\s*decision\s*:\s*([\w-]+)/i.exec(text);
  const name = mark?.[1] ?? mark?.[2];
  if (!mark || !name) return undefined;
  const from = mark[0].lastIndexOf(name);
  return { from, to: from + name.length };
}

function whole(text: string): Span {
  const to = text.replace(/\s*\\?\s*$/, '').length;
  return { from: Math.min(text.length - text.trimStart().length, to), to };
}
