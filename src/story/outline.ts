/**
 * The decisions of a story as they stand in its text: which replies belong to which, with the place of every tag.
 * The checker reads cues from it without playing; the Studio's table and map write through it.
 */
import type { FoundTag, Knot, Piece, Scan } from './scan';
import type { Span } from './source-lines';

/** A choice as written. */
export interface OptionSource {
  /** As written; undefined where the author gave none. */
  readonly label?: string;
  readonly labelSpan?: Span;
  readonly text: string;
  readonly textSpan: Span;
  readonly tags: readonly FoundTag[];
  readonly file: string;
  readonly line: number;
  /** From the asterisk to the closing bracket, over all its lines. */
  readonly span: Span;
  readonly knot: string;
}

export interface DecisionSource {
  readonly id: string;
  readonly title: string;
  readonly twinOf?: string;
  readonly tags: readonly FoundTag[];
  readonly file: string;
  readonly line: number;
  readonly span: Span;
  readonly knot: string;
  readonly options: readonly OptionSource[];
}

export interface Outline {
  readonly knots: readonly Knot[];
  readonly decisions: readonly DecisionSource[];
  /** Choices that belong to no decision: they play, unscored. */
  readonly loose: readonly OptionSource[];
}

/** The tag of a name, whatever its case. */
export function tagOf(tags: readonly FoundTag[], name: string): FoundTag | undefined {
  return tags.find((t) => t.name.toLowerCase() === name);
}

/** `name = Title` of a decision's own tag. */
function named(value: string): { readonly id: string; readonly title: string } {
  const [id = '', title] = value.split(/=(.*)/s).map((s) => s.trim());
  return { id, title: title || id };
}

interface Open extends Omit<DecisionSource, 'options'> {
  readonly options: OptionSource[];
  /** Asterisks of its replies, once the first is known. */
  depth?: number;
}

export function outline({ pieces, knots }: Pick<Scan, 'pieces' | 'knots'>): Outline {
  const decisions: Open[] = [];
  const loose: OptionSource[] = [];
  let open: Open[] = [];
  let where = '';
  for (const piece of pieces) {
    const here = `${piece.file}/${piece.knot}`;
    if (here !== where) open = [];
    where = here;
    const tag = piece.kind === 'line' ? tagOf(piece.tags, 'decision') : undefined;
    if (piece.depth > 0 && piece.kind === 'line')
      open = open.filter((d) => d.depth === undefined || d.depth < piece.depth);
    if (tag) {
      const decision = begin(piece, tag);
      decisions.push(decision);
      open = [...open.filter((d) => d.depth !== undefined), decision];
      continue;
    }
    if (piece.kind !== 'choice') continue;
    open = open.filter((d) => d.depth === undefined || d.depth <= piece.depth);
    const fresh = open.find((d) => d.depth === undefined);
    if (fresh) {
      open = open.filter((d) => d === fresh || (d.depth as number) < piece.depth);
      fresh.depth = piece.depth;
    }
    const owner = open.findLast((d) => d.depth === piece.depth);
    (owner?.options ?? loose).push(optionOf(piece));
  }
  return { knots, decisions, loose };
}

function begin(piece: Piece, tag: FoundTag): Open {
  const { file, line, span, knot, tags } = piece;
  const twinOf = tagOf(tags, 'twin-of')?.value.trim();
  return { ...named(tag.value), ...(twinOf && { twinOf }), tags, file, line, span, knot, options: [] };
}

function optionOf({ label, labelSpan, text, textSpan, tags, file, line, span, knot }: Piece): OptionSource {
  return { label, labelSpan, text, textSpan, tags, file, line, span, knot };
}
