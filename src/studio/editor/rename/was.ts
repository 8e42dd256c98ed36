/** `# was: old-name`, where a choice or a decision is renamed. Gathers and knots are in no record, so they need none. */
import { type FoundTag, type Piece, scan } from '../../../story/scan';
import type { Edit } from '../../../vocabulary/problems';
import type { ProjectFile } from '../../project';
import type { Definition } from '../symbols';

/** Edits of the file that holds the definition; none where the old name is remembered already. */
export function remember({ name: file, text }: ProjectFile, what: Definition, to: string): Edit[] {
  const { pieces } = scan(text, file);
  const piece = pieces.find((p) => holds(p, what));
  if (!piece) return [];
  const was = piece.tags.filter((t) => t.name.toLowerCase() === 'was');
  // Back under a name that it had: what is remembered then is the name that it leaves.
  const back = was.find((t) => t.value === to);
  if (back) return [{ file, from: back.valueSpan.from, to: back.valueSpan.to, text: what.name }];
  if (was.some((t) => t.value === what.name)) return [];
  return [{ file, ...(what.kind === 'decision' ? onDecision(piece, what) : inBrackets(piece, text, what)) }];
}

function holds({ kind, labelSpan, tags, behind }: Piece, what: Definition): boolean {
  if (what.kind === 'label') return kind === 'choice' && !behind && labelSpan?.from === what.from;
  return what.kind === 'decision' && tags.some((t) => covers(t, what));
}

function covers({ name, span }: FoundTag, { from, to }: Definition): boolean {
  return name.toLowerCase() === 'decision' && span.from <= from && to <= span.to;
}

type Insert = Omit<Edit, 'file'>;

function onDecision({ tags }: Piece, what: Definition): Insert {
  const tag = tags.find((t) => covers(t, what)) as FoundTag;
  return { from: tag.span.to, to: tag.span.to, text: `  # was: ${what.name}` };
}

/** Before the first tag, laid out as that one is; behind the words where there is no tag. */
function inBrackets({ tags, textSpan, text: words }: Piece, text: string, what: Definition): Insert {
  const first = tags[0];
  if (!first) {
    const at = words === '' ? textSpan.from : textSpan.to;
    return { from: at, to: at, text: ` # was: ${what.name}` };
  }
  const at = first.span.from;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const ownLine = /^[ \t]*$/.test(before);
  return { from: at, to: at, text: ownLine ? `# was: ${what.name} \\\n${before}` : `# was: ${what.name}  ` };
}
