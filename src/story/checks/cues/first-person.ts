import { thumb } from './thumb';

/** The best reply tends to be the one that says what the officer will do. */
export const firstPerson = thumb({
  id: 'first-person',
  takes: 'the reply with "I\'m" or "I\'ll" in it',
  mend: 'Let some wrong replies offer to do something, and some best ones ask others to.',
  pick: (replies) => replies.filter((r) => /\bI(?:'m|'ll| am| will)\b/i.test(r.said)),
});
