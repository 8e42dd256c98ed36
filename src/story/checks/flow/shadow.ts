import { nearest } from '../../../vocabulary/nearest';
import { mirrored, namesRead } from '../language/mirror';
import type { Draft, Finding, Rule } from '../rule';

const METER = /^(\w+)_(trust|rapport)$/i;
const FACT = /^can_(\w+)$/i;

interface Named {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** A variable or a knot that looks like a meter or a fact, of nobody in the cast. */
export const shadow: Rule = {
  id: 'shadow',
  family: 'flow',
  severity: 'error',
  why: 'It never changes while people play, so whatever hangs on it happens always or never.',
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const known = [...mirrored(draft).keys()];
    return named(draft).flatMap((found): Finding[] => {
      const { name, file, line } = found;
      if (known.includes(name) || !(METER.test(name) || FACT.test(name))) return [];
      const near = nearest(name, known);
      const edits = near ? places(draft, name).map((place) => ({ ...place, text: near })) : [];
      return [
        {
          file,
          line,
          // Somebody may well keep a count of their own under such a name.
          ...(!near && { severity: 'advice' as const }),
          what: `"${name}" looks like ${METER.test(name) ? 'a meter' : 'a hidden fact'}, and nothing sets it.`,
          mend: near
            ? `Did you mean "${near}"?`
            : 'Give it another name, or declare the person or the fact at the top.',
          ...(near &&
            !known.some((k) => k === near && declares(draft, k)) && { fix: { label: `Write "${near}"`, edits } }),
        },
      ];
    });
  },
};

function named({ scan }: Draft): Named[] {
  const temps = scan.lines.flatMap(({ logical, file, line }): Named[] => {
    const name = /^\s*~\s*temp\s+(\w+)/.exec(logical.text)?.[1];
    return name ? [{ name, file, line }] : [];
  });
  return [...scan.variables, ...scan.knots, ...temps].map(({ name, file, line }) => ({ name, file, line }));
}

function declares({ scan }: Draft, name: string): boolean {
  return scan.variables.some((v) => v.name === name);
}

/** Every place of a name in the declarations and the code of the story. */
function places({ scan, texts }: Draft, name: string) {
  const word = new RegExp(`(?<![\\w.])${name}(?!\\w)`, 'g');
  return scan.lines.flatMap((line) => {
    const isHere = line.kind === 'variable' || line.kind === 'logic' || namesRead(line).includes(name);
    if (!isHere) return [];
    return line.logical.starts.flatMap(({ offset }) => {
      const text = texts.get(line.file) ?? '';
      const end = text.indexOf('\n', offset);
      const source = text.slice(offset, end === -1 ? undefined : end);
      return [...source.matchAll(word)].map(({ index }) => {
        const from = offset + index;
        return { file: line.file, from, to: from + name.length };
      });
    });
  });
}
