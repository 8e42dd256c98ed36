import { thumb } from './thumb';

/** The best reply tends to end with a question. */
export const endsWithQuestion = thumb({
  id: 'ends-with-question',
  takes: 'the reply that ends with a question',
  mend: 'Let some wrong replies ask, and some best ones state.',
  pick: (replies) => replies.filter((r) => /\?["')\s]*$/.test(r.text)),
});
