/**
 * Renames a knot, a stitch, a label or a decision wherever it is used. What is kept of earlier plays knows labels and
 * decisions by name, so those remember the old one with `# was`.
 */
import type { Edit } from '../../../vocabulary/problems';
import type { ProjectFile } from '../../project';
import { RENAME } from '../../words/editor';
import { byName, type Definition, type Reference, resolve, type Symbols, symbolsOf } from '../symbols';
import { remember } from './was';

export type Renaming =
  | { readonly edits: readonly Edit[] /** Where the name stands, its own place among them. */; readonly places: number }
  | { readonly problem: string };

const RESERVED =
  'END DONE VAR CONST LIST INCLUDE EXTERNAL TODO true false not and or mod else temp return function ref'.split(' ');

export function renameEdits(files: readonly ProjectFile[], what: Definition, to: string): Renaming {
  const symbols = symbolsOf(files);
  const problem = refused(symbols, what, to);
  if (problem) return { problem };
  const edits = placesOf(symbols, what).map(({ file, from, to: end }) => ({ file, from, to: end, text: to }));
  const source = files.find((f) => f.name === what.file);
  const kept = source ? remember(source, what, to) : [];
  return { edits: [...edits, ...kept], places: edits.length };
}

interface Spot {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** Its own place, then every reference to it. */
export function placesOf({ references, named }: Symbols, what: Definition): Spot[] {
  const uses = references.flatMap((reference) => {
    const found = resolve(reference, named);
    return reference.steps.flatMap(({ from, to }, i) =>
      same(found[i], what) ? [{ file: reference.file, from, to }] : [],
    );
  });
  return [{ file: what.file, from: what.from, to: what.to }, ...uses];
}

function same(a: Definition | undefined, b: Definition): boolean {
  return a !== undefined && a.file === b.file && a.from === b.from;
}

function refused(symbols: Symbols, what: Definition, to: string): string | undefined {
  if (what.kind === 'variable') return RENAME.variable;
  if (to === '') return RENAME.empty;
  if (to === what.name) return RENAME.same;
  if (what.kind === 'decision' && !/^[A-Za-z][\w-]*$/.test(to)) return RENAME.hyphens;
  if (what.kind !== 'decision' && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)) return RENAME.letters;
  if (RESERVED.includes(to)) return RENAME.reserved(to);
  const rival = symbols.definitions.find((d) => d.name === to && !same(d, what) && clash(d, what));
  if (rival) return RENAME.taken(to, RENAME.kind[rival.kind], rival.line);
  const stolen = firstStolen(symbols, what, to);
  return stolen && RENAME.steals(stolen.steps.map((s) => s.name).join('.'), stolen.line);
}

/** Names that cannot stand side by side: ink has one space for knots, variables and labels, and one a knot for stitches. */
function clash(a: Definition, b: Definition): boolean {
  if (a.kind === 'decision' || b.kind === 'decision') return a.kind === b.kind;
  const local = (d: Definition) => d.kind === 'label' || d.kind === 'stitch';
  return !local(a) || !local(b) || a.knot === b.knot;
}

/** A reference that would mean something else under the new name, because ink takes what is nearest. */
function firstStolen({ definitions, references, named }: Symbols, what: Definition, to: string): Reference | undefined {
  const after = byName(definitions.map((d) => renamed(d, what, to)));
  return references.find((reference) => {
    const before = resolve(reference, named);
    const steps = reference.steps.map((step, i) => (same(before[i], what) ? { ...step, name: to } : step));
    const knot = within(reference.knot, what) ? to : reference.knot;
    const stitch =
      what.kind === 'stitch' && reference.knot === what.knot && reference.stitch === what.name ? to : reference.stitch;
    const now = resolve({ ...reference, steps, knot, stitch }, after);
    return steps.some((_, i) => now[i]?.file !== before[i]?.file || now[i]?.from !== before[i]?.from);
  });
}

/** Whether a place lies in the knot that is renamed. */
function within(knot: string, { kind, name }: Definition): boolean {
  return (kind === 'knot' || kind === 'function') && knot === name;
}

function renamed(d: Definition, what: Definition, to: string): Definition {
  const name = same(d, what) ? to : d.name;
  const knot = within(d.knot, what) ? to : d.knot;
  const stitch = what.kind === 'stitch' && d.knot === what.knot && d.stitch === what.name ? to : d.stitch;
  return { ...d, name, knot, stitch };
}
