import { tagOf } from '../../outline';
import type { Draft, Finding, Rule } from '../rule';

/** A decision's name is unique, and a twin names a decision that exists. */
export const decisionName: Rule = {
  id: 'decision-name',
  family: 'language',
  severity: 'error',
  why: 'Ballots, records and practice find a decision by its name.',
  on: 'text',
  check: (draft) => [...doubles(draft), ...orphans(draft)],
};

function doubles({ outline: { decisions } }: Draft): Finding[] {
  return decisions.flatMap((decision, i) => {
    const first = decisions.findIndex((d) => d.id === decision.id);
    if (first === i) return [];
    const { id, file, line } = decision;
    return [
      {
        file,
        line,
        decision: id,
        what: `Two decisions are called "${id}" (the other one is on line ${decisions[first]?.line}).`,
        mend: 'Give each a name of its own; a twin has its own name and "# twin-of".',
      },
    ];
  });
}

function orphans({ outline: { decisions } }: Draft): Finding[] {
  return decisions.flatMap(({ id, twinOf, tags, file, line }) => {
    if (!twinOf || decisions.some((d) => d.id === twinOf)) return [];
    return [
      {
        file,
        line: tagOf(tags, 'twin-of')?.line ?? line,
        decision: id,
        what: `"# twin-of: ${twinOf}" names no decision of this story.`,
        mend: `Decisions: ${decisions.map((d) => d.id).join(', ')}.`,
      },
    ];
  });
}
