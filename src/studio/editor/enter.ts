/** A new line inside a reply's brackets: ink wants a backslash there, so the editor writes it. */
import type { Text } from '@codemirror/state';
import { joinedAt } from './spot';

export interface Typed {
  readonly from: number;
  readonly insert: string;
  /** Where the cursor goes. */
  readonly cursor: number;
}

/** Undefined where Enter is only Enter. */
export function enterAt(doc: Text, pos: number): Typed | undefined {
  const { from, text } = joinedAt(doc, pos);
  const before = text.slice(0, pos - from);
  if (!/^\s*[*+]/.test(text) || !/(?<!\\)\[(?:[^\]\\]|\\.)*$/.test(before)) return undefined;
  const line = doc.lineAt(pos);
  const indent = /^\s*/.exec(line.text)?.[0] ?? '';
  const deeper = line.from === from ? `${indent}    ` : indent;
  const left = line.text.slice(0, pos - line.from);
  if (/\\\s*$/.test(left)) {
    const insert = `\n${deeper}`;
    return { from: pos, insert: `${insert} \\`, cursor: pos + insert.length };
  }
  const insert = `${left.endsWith(' ') ? '' : ' '}\\\n${deeper}`;
  return { from: pos, insert, cursor: pos + insert.length };
}
