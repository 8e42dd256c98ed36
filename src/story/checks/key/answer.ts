import { placeOfDecision } from '../places';
import type { Finding, Rule } from '../rule';
import { met } from './decisions';

/** Every reply gets an answer of its own. */
export const answer: Rule = {
  id: 'answer',
  family: 'key',
  severity: 'advice',
  why: 'A consequence that two replies share teaches nothing about either.',
  on: 'play',
  check: (played) =>
    met(played).flatMap(({ decision: { id, options }, walk }) => {
      const at = { ...placeOfDecision(played, id), decision: id };
      const seen = new Map<string, string>();
      const found: Finding[] = [];
      for (const { label } of options) {
        const said = [...(walk.answers.get(`${id}/${label}`) ?? [])].sort().join(' | ');
        const other = seen.get(said);
        if (said === '') {
          found.push({
            ...at,
            what: `In "${id}" nothing is said after "${label}".`,
            mend: 'Give it a line of its own.',
          });
        } else if (other) {
          found.push({
            ...at,
            what: `In "${id}" the replies "${other}" and "${label}" get the same answer.`,
            mend: 'Give each its own consequence.',
          });
        }
        seen.set(said, label);
      }
      return found;
    }),
};
