import { codeOf } from '../../code';
import type { Draft, Finding, Rule } from '../rule';
import { mirrored, WORLD } from './mirror';

const ASSIGNED = /^\s*(temp\s+)?(\w+)\s*(?:=(?!=)|\+=|-=|\+\+|--)/;
const PARAMETERS = /^\s*={1,}\s*(?:function\s+)?(\w+)\s*\(([^)]*)\)/;

/** A meter, a fact or the number of the world, changed by ink. */
export const meterAssigned: Rule = {
  id: 'meter-assigned',
  family: 'language',
  severity: 'error',
  why: 'The meters on the screen and in the debrief would no longer be those that the story reads.',
  explains: true,
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const names = new Set([...mirrored(draft).keys(), WORLD]);
    return [...assigned(draft, names), ...parameters(draft, names), ...byReference(draft, names)];
  },
};

const mend = (name: string) =>
  name === WORLD
    ? 'Read it only: the program sets it before the first line.'
    : name.startsWith('can_')
      ? 'Read it only. The fact is told once the meters reach the bounds of its "# hidden" row.'
      : 'Move a meter with a tag on a line or inside a choice, such as "# Theo: integrity 1".';

function assigned({ scan }: Draft, names: ReadonlySet<string>): Finding[] {
  return scan.lines.flatMap(({ file, line, logical, blocks }) => {
    if (!logical.text.includes('~')) return [];
    return codeOf(logical.text, blocks.length > 0).flatMap(({ text }) => {
      const [, temp, name = ''] = ASSIGNED.exec(text) ?? [];
      if (!names.has(name)) return [];
      const what = temp
        ? `"${text.trim()}" makes a second "${name}", which hides the first.`
        : `"${text.trim()}" changes "${name}".`;
      return [{ file, line, what, mend: mend(name) }];
    });
  });
}

function parameters({ scan }: Draft, names: ReadonlySet<string>): Finding[] {
  return scan.lines.flatMap(({ kind, file, line, logical }) => {
    const [, knot, list = ''] = (kind === 'heading' && PARAMETERS.exec(logical.text)) || [];
    return list
      .split(',')
      .map((p) => p.replace(/^\s*(?:ref\s+|->\s*)?/, '').trim())
      .filter((p) => names.has(p))
      .map((p) => ({
        file,
        line,
        what: `"${knot}" takes a parameter "${p}", which hides the variable of that name.`,
        mend: 'Give the parameter another name.',
      }));
  });
}

/** `~ raise(theo_trust)`, where `raise` takes its argument by reference. */
function byReference({ scan }: Draft, names: ReadonlySet<string>): Finding[] {
  const references = new Map<string, readonly boolean[]>();
  for (const { kind, logical } of scan.lines) {
    const [, knot = '', list = ''] = (kind === 'heading' && PARAMETERS.exec(logical.text)) || [];
    if (/\bref\b/.test(list))
      references.set(
        knot,
        list.split(',').map((p) => /^\s*ref\b/.test(p)),
      );
  }
  if (references.size === 0) return [];
  return scan.lines.flatMap(({ file, line, logical }) =>
    [...logical.text.matchAll(/(\w+)\s*\(([^()]*)\)/g)].flatMap(({ 1: called = '', 2: list = '' }) =>
      list.split(',').flatMap((argument, i) => {
        const name = argument.trim();
        if (!references.get(called)?.[i] || !names.has(name)) return [];
        return [{ file, line, what: `"${called}" may change "${name}".`, mend: mend(name) }];
      }),
    ),
  );
}
