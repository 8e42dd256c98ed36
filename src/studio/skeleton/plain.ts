/** What somebody typed, as text that may stand anywhere in a story: no sign of ink's, one line, not too long. */

/** Characters of one answer; a longer one is a story already. */
const LONGEST = 280;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  // Controls, line ends, lone halves of characters and direction marks; the joiners of emoji and of some scripts stay.
  [/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, ' '],
  [/-+>/g, '→'],
  [/<-+/g, '←'],
  [/</g, '‹'],
  [/>/g, '›'],
  [/[{[]/g, '('],
  [/[}\]]/g, ')'],
  [/[|\\]/g, '/'],
  [/[/*]*\/[/*]+|[/*]+\//g, '/'],
  [/#\s*(?=\d)/g, 'no. '],
  [/#/g, ''],
  // Two of them mark a place that waits for words.
  [/\((?:\s*\()+/g, '('],
  [/\)(?:\s*\))+/g, ')'],
  [/\s+/g, ' '],
];

/**
 * @param longest characters that are kept; the rest is cut at a word.
 * @returns '' where nothing is left.
 */
export function plain(text: string, longest = LONGEST): string {
  const clean = SIGNS.reduce((now, [sign, instead]) => now.replace(sign, instead), text.normalize('NFC')).trim();
  const characters = Array.from(clean);
  if (characters.length <= longest) return clean;
  const cut = characters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

/** Begins with a capital and ends with a full stop, where it ends without a sign. */
export function sentence(text: string): string {
  if (text === '') return '';
  const [first = '', ...rest] = Array.from(text);
  const whole = first.toLocaleUpperCase('en') + rest.join('');
  return /[.!?…。！？]["'”’)]*$/.test(whole) ? whole : `${whole}.`;
}
