/** What of a scene can be folded away, so that it reads as a play: what replies are worth, its head, whole knots. */
import type { Text } from '@codemirror/state';
import { headEnd, joinedAt } from '../spot';

export interface FoldRange {
  readonly kind: 'worth' | 'head' | 'variables' | 'knot';
  readonly from: number;
  readonly to: number;
  /** Lines that are hidden. */
  readonly lines: number;
}

/** What folds at the line that begins at an offset. */
export function foldAt(doc: Text, lineStart: number): FoldRange | undefined {
  const line = doc.lineAt(lineStart);
  if (/^\s*[*+]/.test(line.text)) return worthAt(doc, line.from);
  if (/^\s*={2,}/.test(line.text)) return blockAt(doc, line.number, /^\s*={2,}/);
  if (/^\s*=/.test(line.text)) return blockAt(doc, line.number, /^\s*=/);
  if (/^\s*VAR\b/.test(line.text)) return variablesAt(doc, line.number);
  return /^\s*#/.test(line.text) ? headAt(doc, line.number) : undefined;
}

/** From behind the words of a reply to the end of its brackets, where that spans lines. */
function worthAt(doc: Text, start: number): FoldRange | undefined {
  const { from, text } = joinedAt(doc, start);
  const open = text.search(/(?<!\\)\[/);
  if (from !== start || open === -1) return undefined;
  const hash = text.slice(open).search(/(?<!\\)#/);
  const close = text.slice(open).search(/(?<!\\)\]/);
  if (hash === -1 || (close !== -1 && close < hash)) return undefined;
  const words = text.slice(0, open + hash).trimEnd().length;
  return range('worth', doc, from + words, close === -1 ? from + text.length : from + open + close + 1);
}

function blockAt(doc: Text, number: number, next: RegExp): FoldRange | undefined {
  let last = number;
  for (let n = number + 1; n <= doc.lines && !next.test(doc.line(n).text); n++) {
    if (doc.line(n).text.trim() !== '') last = n;
  }
  return last === number ? undefined : range('knot', doc, doc.line(number).to, doc.line(last).to);
}

/** The first tag of the file stands for all that it says of itself. */
function headAt(doc: Text, number: number): FoldRange | undefined {
  for (let n = 1; n < number; n++) if (/^\s*#/.test(doc.line(n).text)) return undefined;
  const end = headEnd(doc);
  return end > number ? range('head', doc, doc.line(number).to, doc.line(end).to) : undefined;
}

/** The first of several variables stands for all. */
function variablesAt(doc: Text, number: number): FoldRange | undefined {
  const isVariable = (n: number) => n >= 1 && n <= doc.lines && /^\s*VAR\b/.test(doc.line(n).text);
  if (isVariable(number - 1)) return undefined;
  let last = number;
  while (isVariable(last + 1)) last++;
  return last > number ? range('variables', doc, doc.line(number).to, doc.line(last).to) : undefined;
}

function range(kind: FoldRange['kind'], doc: Text, from: number, to: number): FoldRange | undefined {
  const lines = doc.lineAt(to).number - doc.lineAt(from).number;
  return lines > 0 ? { kind, from, to, lines } : undefined;
}

/** Everything but what is said and chosen. */
export function playRanges(doc: Text): FoldRange[] {
  const found: FoldRange[] = [];
  for (let n = 1; n <= doc.lines; n++) {
    const fold = foldAt(doc, doc.line(n).from);
    if (fold?.kind === 'worth' || fold?.kind === 'head') found.push(fold);
  }
  return found;
}
