import type { Draft, Finding, Rule } from '../rule';

interface Named {
  readonly what: 'knot' | 'variable' | 'list' | 'label';
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Knot that a label belongs to; only there it has to be the only one. */
  readonly within?: string;
}

/** Two things of one name. */
export const sameName: Rule = {
  id: 'same-name',
  family: 'language',
  severity: 'error',
  why: 'Ink cannot tell which of the two is meant and refuses the whole story.',
  explains: true,
  on: 'text',
  check: (draft) => (draft.plain ? [] : clashes(namesOf(draft))),
};

function namesOf({ scan }: Draft): Named[] {
  const knots = scan.knots.map(({ name, file, line }): Named => ({ what: 'knot', name, file, line }));
  const variables = scan.variables.map(({ name, file, line }): Named => ({ what: 'variable', name, file, line }));
  const lists = scan.lines.flatMap(({ kind, logical, file, line }): Named[] => {
    const name = kind === 'other' ? /^\s*LIST\s+(\w+)/.exec(logical.text)?.[1] : undefined;
    return name ? [{ what: 'list', name, file, line }] : [];
  });
  const labels = scan.pieces.flatMap(({ label, file, line, knot }): Named[] =>
    label ? [{ what: 'label', name: label, file, line, within: knot }] : [],
  );
  return [...knots, ...variables, ...lists, ...labels];
}

function clashes(names: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return names.flatMap((named) => {
    const { what, name, file, line, within } = named;
    const before = first.get(name) ?? (within === undefined ? undefined : first.get(`${within} ${name}`));
    if (!before) first.set(within === undefined ? name : `${within} ${name}`, named);
    if (!before || (before.file === file && before.line === line)) return [];
    return [
      {
        file,
        line,
        what: `The ${what} "${name}" has the name of a ${before.what} (line ${before.line}${before.file === file ? '' : ` of ${before.file}`}).`,
        mend: 'Rename one of the two.',
      },
    ];
  });
}
