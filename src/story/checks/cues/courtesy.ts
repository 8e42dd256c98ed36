import { mark, phrases } from './marks';

const COURTESY = phrases([
  'please',
  'sorry',
  'apologi[sz]e',
  'apologies',
  'thanks',
  'thank you',
  'sir',
  "ma'am",
  'excuse me',
  'pardon',
  'appreciate (?:it|that|you)',
  'would you mind',
  "if you don't mind",
  "you're welcome",
  'good (?:morning|afternoon|evening)',
]);

/** Please, sorry and sir, in best replies against the others (7.2). */
export const courtesy = mark({
  id: 'courtesy',
  words: 'Courtesy words',
  why: 'Politeness becomes the answer, and a warm refusal or a plain order is never weighed.',
  mend: {
    more: 'Take them out of some best replies, or be as polite in the wrong ones.',
    fewer: 'Be as polite in some best replies, or plainer in the wrong ones.',
  },
  has: ({ said }) => COURTESY.test(said),
});
