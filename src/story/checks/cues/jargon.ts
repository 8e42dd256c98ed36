import { mark, phrases } from './marks';

const JARGON = phrases([
  'polic(?:y|ies)',
  'procedures?',
  'protocols?',
  'post orders?',
  'regulations?',
  'compliance',
  'compliant',
  'unauthori[sz]ed',
  'authori[sz](?:ed|ation)',
  'credentials?',
  'liability',
  'violations?',
  'violat(?:e|es|ed|ing)',
  'premises',
  'personnel',
  'individuals?',
  'perimeter',
  'incident report',
  'chain of command',
  'de-?escalat\\w*',
  'standard operating',
  's\\.?o\\.?p\\.?',
  'per (?:the|our)',
]);

/** The language of manuals, in best replies against the others (7.9). */
export const jargon = mark({
  id: 'jargon',
  words: 'Policy words',
  why: 'Whoever talks like the manual is then right, or wrong, whatever the moment asked for.',
  mend: {
    more: 'Say it in plain words in some best replies, or let a wrong one quote the manual.',
    fewer: 'Say it in plain words in some wrong replies.',
  },
  has: ({ text }) => JARGON.test(text),
});
