/** The VAR lines that mirror meters and facts: ink reads them, the core writes them. */
import type { StoryMeta } from '../../core/model';
import { newPerson, rapport, trust } from '../../core/people';
import type { Problem } from '../../vocabulary/problems';
import type { Scan, Variable } from '../scan';

export function checkVariables(scan: Pick<Scan, 'variables' | 'pieces'>, meta: StoryMeta): Problem[] {
  const expected = new Map<string, string>();
  for (const member of meta.cast) {
    const start = newPerson(member);
    expected.set(`${member.id.toLowerCase()}_trust`, String(trust(start)));
    expected.set(`${member.id.toLowerCase()}_rapport`, String(rapport(start)));
  }
  for (const hidden of meta.hidden) expected.set(`can_${hidden.id}`, 'false');
  const problems: Problem[] = [];
  for (const variable of scan.variables) {
    const value = expected.get(variable.name);
    if (value !== undefined && value !== variable.value) problems.push(wrongStart(variable, value));
    if (/\d\.\d/.test(variable.value)) {
      problems.push({
        ...place(variable),
        rule: 'float',
        what: `"${variable.name}" is a decimal number.`,
        mend: 'Use whole numbers; ink turns some decimals into whole numbers without a word.',
      });
    }
  }
  for (const hidden of meta.hidden) {
    if (!scan.variables.some((v) => v.name === `can_${hidden.id}`)) {
      problems.push({
        severity: 'error',
        file: scan.pieces[0]?.file ?? '',
        line: 0,
        rule: 'variable',
        what: `Ink cannot read whether "${hidden.id}" would be told.`,
        mend: `Add "VAR can_${hidden.id} = false" below the tags.`,
      });
    }
  }
  return problems;
}

function place(variable: Variable): Pick<Problem, 'severity' | 'file' | 'line'> {
  return { severity: 'error', file: variable.file, line: variable.line };
}

function wrongStart(variable: Variable, value: string): Problem {
  return {
    ...place(variable),
    rule: 'variable',
    what: `"VAR ${variable.name} = ${variable.value}" does not match the cast, which starts at ${value}.`,
    mend: `Write "VAR ${variable.name} = ${value}", or change the cast row. The core sets it while playing.`,
  };
}
