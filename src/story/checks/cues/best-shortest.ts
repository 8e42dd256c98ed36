import { extreme } from './extreme';

/** The best reply is too often the only shortest of its decision. */
export const bestShortest = extreme({
  id: 'best-shortest',
  word: 'shortest',
  mend: 'Give some of these best replies a few more words, or cut a wrong one beside them.',
  count: (reply) => -reply.words.length,
});
