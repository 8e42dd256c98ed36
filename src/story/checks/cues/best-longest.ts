import { extreme } from './extreme';

/** The best reply is too often the only longest of its decision. */
export const bestLongest = extreme({
  id: 'best-longest',
  word: 'longest',
  mend: 'Cut some of these best replies, or give a wrong one beside them more words.',
  count: (reply) => reply.words.length,
});
