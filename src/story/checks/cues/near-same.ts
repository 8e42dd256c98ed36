import { nameOf } from '../../names';
import { keyed, type Reply } from '../replies';
import type { Finding, Rule } from '../rule';
import { percent } from './figures';

/** Words that change nothing about what is done. */
const FILLERS = new Set([
  ...['please', 'sorry', 'sir', "ma'am", 'thanks', 'thank', 'you', 'just', 'really', 'okay', 'ok', 'well', 'now'],
  ...['hey', 'hi', 'hello', 'folks', 'guys', 'friend', 'buddy', 'kindly', 'maybe', 'perhaps', 'a', 'an', 'the'],
]);
/** Below this many words one changed word is a tenth of the reply, and may be its whole meaning. */
const ENOUGH_WORDS = 8;

/** Two replies of one decision that say nearly the same (7.8: never two that differ only in a please). */
export const nearSame: Rule = {
  id: 'near-same',
  family: 'cues',
  severity: 'advice',
  why: 'A choice between two wordings of one deed is a vote on manners.',
  on: 'text',
  check: (draft) =>
    keyed(draft).flatMap(({ source, replies }) =>
      replies.flatMap((a, i) =>
        replies.slice(i + 1).flatMap((b): Finding[] => {
          const said = sameness(a, b, draft.thresholds.sameWords);
          if (!said) return [];
          return [
            {
              file: b.source.file,
              line: b.source.line,
              decision: source.id,
              what: `In "${source.id}" the replies ${nameOf(a.source)} and ${nameOf(b.source)} ${said}.`,
              mend: 'Let one of the two do something else, or drop it.',
            },
          ];
        }),
      ),
    ),
};

function sameness(a: Reply, b: Reply, bound: number): string | undefined {
  const [left, right] = [contentOf(a), contentOf(b)];
  if (left.join(' ') === right.join(' ')) return 'differ in nothing but courtesy';
  if (Math.min(left.length, right.length) < ENOUGH_WORDS) return undefined;
  const shared = (2 * common(left, right)) / (left.length + right.length);
  return shared >= bound ? `have ${percent(shared)} of their words in common` : undefined;
}

function contentOf({ words }: Reply): string[] {
  return words.map((w) => w.toLowerCase()).filter((w) => !FILLERS.has(w));
}

/** Words that stand in both, each as often as in the one that has fewer. */
function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}
