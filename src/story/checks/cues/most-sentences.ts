import { most, thumb } from './thumb';

/** The best reply tends to have the most sentences. */
export const mostSentences = thumb({
  id: 'most-sentences',
  takes: 'the reply with the most sentences',
  mend: 'Split a sentence in some wrong replies, and say some best ones in one.',
  pick: (replies) => most(replies, (r) => r.sentences),
});
