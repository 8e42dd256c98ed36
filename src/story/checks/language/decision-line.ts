import { tagOf } from '../../outline';
import type { Piece } from '../../scan';
import { replaced } from '../edits';
import type { Draft, Rule } from '../rule';

/** A decision's tags stand on a line without text. */
export const decisionLine: Rule = {
  id: 'decision-line',
  family: 'language',
  severity: 'error',
  why: 'Ink looks ahead past a line with text, so meters that it moves would come too late for the choices.',
  on: 'text',
  check: (draft) =>
    draft.scan.pieces
      .filter((p) => p.kind === 'line' && p.text !== '' && tagOf(p.tags, 'decision'))
      .map((piece) => ({
        file: piece.file,
        line: piece.line,
        what: 'A decision stands on a line with text.',
        mend: 'Put "# decision: …" on a line of its own, right before the choices.',
        ...mendOf(draft, piece),
      })),
};

/** Certain where nothing but the decision's own tags follows. */
function mendOf({ texts }: Draft, { file, tags, span }: Piece) {
  const at = tagOf(tags, 'decision')?.span.from ?? 0;
  const text = texts.get(file) ?? '';
  const start = text.lastIndexOf('\n', at) + 1;
  if (/[{}]/.test(text.slice(span.from, span.to))) return {};
  const own = text.slice(start, at);
  const indent = /^\s*/.exec(own)?.[0] ?? '';
  const from = start + own.trimEnd().length;
  return { fix: replaced('Put it on a line of its own', file, { from, to: at }, `\n${indent}`) };
}
