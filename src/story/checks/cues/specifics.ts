import { most, thumb } from './thumb';

const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half)$/i;
const TIME = /^(?:noon|midnight|tonight|tomorrow|today|yesterday|o'clock)$/i;
const ENDS_SENTENCE = /[.!?…]["')]*$/;

/** The best reply tends to name the most numbers, people, places and times. */
export const specifics = thumb({
  id: 'specifics',
  takes: 'the reply with the most numbers, names and times',
  mend: 'Name a time, a number or a person in some wrong replies, and leave them out of some best ones.',
  pick: (replies) => most(replies, ({ said }) => specificsIn(said)),
});

/** `Dee Okafor` is one; a capital that begins a sentence is none, and neither is `I`. */
export function specificsIn(text: string): number {
  let count = 0;
  let begins = true;
  let inName = false;
  for (const raw of text.split(/\s+/)) {
    const word = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '');
    const name = /^\p{Lu}/u.test(word) && !begins && !/^I(?:'\w+)?$/.test(word);
    if (NUMBER.test(word) || TIME.test(word) || (name && !inName)) count++;
    inName = name && !/[,;:]$/.test(raw);
    begins = ENDS_SENTENCE.test(raw) && !/^(?:Mr|Mrs|Ms|Dr|Sgt|Lt)\.$/.test(raw);
  }
  return count;
}
