/** Ink's commonest messages, with what to do about them. */
import { suggestion } from '../../../vocabulary/nearest';
import { onlyPlace, replaced } from '../edits';
import type { Draft, Finding } from '../rule';

interface Message {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Words = Pick<Finding, 'what' | 'mend' | 'fix'>;

export function inWords(draft: Draft, message: Message): Words {
  const { text } = message;
  const target = /^Divert target not found: '-> ([\w.]+)'/.exec(text)?.[1];
  if (target) return corrected(draft, message, target, targets(draft), `No knot or label is called "${target}".`);
  const name = /^Unresolved variable: (\w+)/.exec(text)?.[1];
  if (name) return corrected(draft, message, name, variables(draft), `No variable or label is called "${name}".`);
  if (/^Apparent loose end/.test(text)) {
    return { what: 'The story may stop here in mid-air.', mend: 'Go on with "-> knot", or end with "-> END".' };
  }
  return { what: text, mend: 'This is what ink itself says; see "What authors trip on" in docs/authoring.md.' };
}

function corrected(draft: Draft, { file, line }: Message, word: string, known: readonly string[], what: string): Words {
  const { mend, suggest } = suggestion(word, known);
  if (!suggest) return { what, mend: known.length > 12 ? 'Look for the name that you gave it.' : mend };
  const place = onlyPlace(word, draft.texts.get(file) ?? '', lineSpan(draft, file, line));
  return { what, mend, ...(place && { fix: replaced(`Write "${suggest.to}"`, file, place, suggest.to) }) };
}

function targets({ scan }: Draft): string[] {
  const labels = scan.pieces.flatMap(({ label, knot }) => (label ? [label, `${knot}.${label}`] : []));
  const stitches = scan.knots.flatMap(({ kind, name }) =>
    kind === 'stitch' ? [name.slice(name.indexOf('.') + 1)] : [],
  );
  return [...scan.knots.map((k) => k.name), ...stitches, ...labels, 'END', 'DONE'];
}

function variables(draft: Draft): string[] {
  return [...draft.scan.variables.map((v) => v.name), ...targets(draft)];
}

function lineSpan({ texts }: Draft, file: string, line: number) {
  const before = (texts.get(file) ?? '').split('\n').slice(0, line);
  const from = before.slice(0, -1).reduce((sum, l) => sum + l.length + 1, 0);
  return { from, to: from + (before.at(-1)?.length ?? 0) };
}
