import { inserted, replaced } from '../edits';
import type { Draft, Finding, Rule } from '../rule';
import { mirrored, namesRead, WORLD } from './mirror';

/** The VAR lines through which ink reads meters and facts: there, and with the start that the cast declares. */
export const variable: Rule = {
  id: 'variable',
  family: 'language',
  severity: 'error',
  why: 'Ink would read another number than the one on the screen.',
  explains: true,
  on: 'text',
  check: (draft) => (draft.plain ? [] : [...wrongStarts(draft), ...missing(draft)]),
};

function wrongStarts(draft: Draft): Finding[] {
  const starts = mirrored(draft);
  return draft.scan.variables.flatMap(({ name, value, file, line, valueSpan }) => {
    const start = starts.get(name);
    if (start === undefined || start === value) return [];
    return [
      {
        file,
        line,
        what: `"VAR ${name} = ${value}" does not match the cast, which starts at ${start}.`,
        mend: `Write "VAR ${name} = ${start}", or change the cast row. The core sets it while playing.`,
        fix: replaced(`Write ${start}`, file, valueSpan, start),
      },
    ];
  });
}

/** A fact is told by its variable; a meter needs one only where ink reads it. */
function missing(draft: Draft): Finding[] {
  const { scan, meta } = draft;
  const starts = mirrored(draft).set(WORLD, '0');
  const facts = meta.hidden.map(({ id }) => `can_${id}`);
  return unresolved(draft)
    .concat(facts.filter((name) => !scan.variables.some((v) => v.name === name)).map((name) => ({ name })))
    .filter(({ name }, i, all) => all.findIndex((other) => other.name === name) === i)
    .map(({ name, line }) => {
      const row = `VAR ${name} = ${starts.get(name)}`;
      return {
        file: line?.file ?? draft.file,
        line: line?.line ?? 0,
        what: line ? `"${name}" has no VAR line.` : `Ink cannot read whether "${name.slice(4)}" would be told.`,
        mend: `Add "${row}" below the tags.`,
        fix: inserted(`Add "${row}"`, draft.file, endOfHead(draft), `${row}\n`),
      };
    });
}

interface Unresolved {
  readonly name: string;
  readonly line?: { readonly file: string; readonly line: number };
}

/** Mirrored variables that are read without being declared, each where it is read first. */
function unresolved(draft: Draft): Unresolved[] {
  const starts = mirrored(draft).set(WORLD, '0');
  const { variables, lines } = draft.scan;
  const undeclared = [...starts.keys()].filter((name) => !variables.some((v) => v.name === name));
  if (undeclared.length === 0) return [];
  const reads = lines.map((line) => ({ line, names: namesRead(line) }));
  return undeclared.flatMap((name) => {
    const line = reads.find((r) => r.names.includes(name))?.line;
    return line ? [{ name, line }] : [];
  });
}

/** Whether ink's complaint of a name is one that this rule makes. */
export function isMissingMirror(draft: Draft, message: string): boolean {
  const name = /^Unresolved variable: (\w+)/.exec(message)?.[1];
  return name !== undefined && mirrored(draft).set(WORLD, '0').has(name);
}

/** Behind the last VAR line of the main file, or else behind its tags. */
function endOfHead({ file, scan, texts }: Draft): number {
  const own = scan.lines.filter((l) => l.file === file && (l.kind === 'variable' || l.kind === 'global'));
  const last = own.findLast((l) => l.kind === 'variable') ?? own.at(-1);
  if (!last) return 0;
  const text = texts.get(file) ?? '';
  const end = text.indexOf('\n', last.logical.starts.at(-1)?.offset);
  return end === -1 ? text.length : end + 1;
}
