import { mark, phrases } from './marks';

const READY_MADE = phrases([
  'I (?:completely |totally |fully |really )?understand',
  'I hear you',
  'I get it',
  'I (?:can )?(?:see|imagine|know) how (?:you|that|this|hard|upset\\w*|frustrat\\w*)',
  'I know (?:this|that|it) (?:is|must be) (?:hard|frustrating|upsetting)',
  'your (?:frustration|concerns?|patience)',
  'that must (?:be|have been|feel)',
  'I feel for you',
  "I(?:'m| am) here (?:for you|to help)",
]);

/** "I understand your frustration", in best replies against the others (7.7). */
export const sympathy = mark({
  id: 'sympathy',
  words: 'Ready-made lines of sympathy',
  why: 'A line that fits every moment is learned in place of looking at this one.',
  mend: {
    more: 'Let some best replies do something instead, or give the line to a wrong one.',
    fewer: 'Take the line out of some wrong replies, or let a best one have it.',
  },
  has: ({ said }) => READY_MADE.test(said),
});
