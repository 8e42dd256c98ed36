import { newPerson, rapport, trust } from '../../../core/people';
import type { Draft, Finding, Rule } from '../rule';

/** The VAR lines through which ink reads meters and facts: there, and with the start that the cast declares. */
export const variable: Rule = {
  id: 'variable',
  family: 'language',
  severity: 'error',
  why: 'Ink would read another number than the one on the screen.',
  on: 'text',
  check: (draft) => [...wrongStarts(draft), ...unread(draft)],
};

/** Each mirrored variable with its start, as it is written in ink. */
export function mirrored({ meta }: Pick<Draft, 'meta'>): Map<string, string> {
  const starts = new Map<string, string>();
  for (const member of meta.cast) {
    const start = newPerson(member);
    starts.set(`${member.id.toLowerCase()}_trust`, String(trust(start)));
    starts.set(`${member.id.toLowerCase()}_rapport`, String(rapport(start)));
  }
  for (const hidden of meta.hidden) starts.set(`can_${hidden.id}`, 'false');
  return starts;
}

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
        fix: { label: `Write ${start}`, edits: [{ file, from: valueSpan.from, to: valueSpan.to, text: start }] },
      },
    ];
  });
}

function unread({ file, scan, meta }: Draft): Finding[] {
  return meta.hidden
    .filter(({ id }) => !scan.variables.some((v) => v.name === `can_${id}`))
    .map(({ id }) => ({
      file,
      line: 0,
      what: `Ink cannot read whether "${id}" would be told.`,
      mend: `Add "VAR can_${id} = false" below the tags.`,
    }));
}
