import { nameOf } from '../../names';
import { keyed } from '../replies';
import type { Finding, Rule } from '../rule';
import { percent } from './figures';

/** A word more or less is no cue, even where replies are short. */
const ONE_WORD = 1;

/** A reply that is much longer or shorter than the others of its decision. */
export const lengthSpread: Rule = {
  id: 'length-spread',
  family: 'cues',
  severity: 'advice',
  why: 'A reply that stands out by its length is chosen, or passed over, before it is read.',
  on: 'text',
  check: (draft) =>
    keyed(draft).flatMap(({ source, replies }): Finding[] => {
      const { lengthSpread: bound } = draft.thresholds;
      const middle = median(replies.map((r) => r.words.length));
      const slack = Math.max(ONE_WORD, bound * middle);
      const off = replies.filter((r) => Math.abs(r.words.length - middle) > slack);
      const first = off[0];
      if (!first) return [];
      const figures = off.map((reply) => {
        const by = (reply.words.length - middle) / Math.max(1, middle);
        return `${nameOf(reply.source)} has ${reply.words.length} (${percent(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'})`;
      });
      return [
        {
          file: first.source.file,
          line: first.source.line,
          decision: source.id,
          what: `In "${source.id}" the middle length is ${middle} words, and ${figures.join(', ')}.`,
          mend: `Bring each reply to ${Math.ceil(middle - slack)} to ${Math.floor(middle + slack)} words.`,
        },
      ];
    }),
};

function median(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? 0;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
}
