import { mark, phrases } from './marks';

const ABSOLUTES = phrases([
  'never',
  'always',
  'every(?:body|one|thing|where| time| single)',
  'nobody',
  'no one',
  'nothing',
  'no exceptions?',
  'no matter',
  'under no circumstances',
  'absolutely',
  'completely',
  'totally',
  'whatever',
  'whenever',
  'must',
  'all of (?:you|them|it)',
  'not (?:once|ever)',
  'forever',
]);

/** Never, always, everybody, in best replies against the others. */
export const absolutes = mark({
  id: 'absolutes',
  words: 'Absolutes such as never and everybody',
  why: 'People who take tests cross such words out first, and are right for no reason of the post.',
  mend: {
    more: 'Let some best replies leave room, or let wrong ones be as sure.',
    fewer: 'Take them out of some wrong replies, or let a best one be as sure.',
  },
  has: ({ said }) => ABSOLUTES.test(said),
});
