/** Where a story stops, it says with which ending. */
import type { ScannedLine } from '../../../story/scan';
import type { Edit } from '../../../vocabulary/problems';
import type { Source } from './source';

const STOP = /->\s*(?:END|DONE)\s*$/;

/** Stops in braces are left to the author: a tag there would belong to the condition. */
export function endingEdits({ file, scan }: Source): Edit[] {
  return scan.lines.flatMap((line, i): Edit[] => {
    const [piece] = line.pieces;
    if (!piece || line.blocks.length > 0 || saysEnd(line) || saysEnd(scan.lines[i - 1], line.knot)) return [];
    const { from, to } = { from: lineStart(file.text, piece.span.from), to: piece.span.to };
    const text = file.text.slice(from, to);
    const stop = STOP.exec(text);
    if (!stop || /[{}]/.test(text)) return [];
    const at = from + stop.index;
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const inner = text.slice(0, stop.index).trim() === '' ? indent : `${indent}    `;
    // A tag behind a reply would belong to the reply.
    const tag = line.kind === 'choice' ? `\n${inner}# end: over\n${inner}` : `# end: over\n${inner}`;
    return [{ file: file.name, from: at, to: at, text: tag }];
  });
}

function saysEnd(line: ScannedLine | undefined, knot = line?.knot): boolean {
  return line?.knot === knot && line?.pieces.some((p) => p.tags.some((t) => t.name.toLowerCase() === 'end')) === true;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
