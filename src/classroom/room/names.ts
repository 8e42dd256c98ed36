/** Names that people give themselves. They stand on a wall before a class: cleaned, short, and never a slur. */
import { LONGEST_NAME } from '../protocol/limits';

/** Fillers that are letters to Unicode and nothing to the eye. */
const BLANKS = /\u115F|\u1160|\u2800|\u3164|\uFFA0|\u034F|\u17B4|\u17B5/gu;

/** UTF-16 units of one sign as people see it. Without a bound hundreds of letters, or of skin colors, count as one. */
const LONGEST_SIGN = 8;
/** And of the whole name: what a lesson keeps of a name is bounded as well. */
const LONGEST_TEXT = LONGEST_NAME * 4;

/** @returns the name as the room shows it; undefined where nothing, or nothing decent, is left. */
export function cleanName(typed: string): string | undefined {
  const plain = typed
    .slice(0, LONGEST_NAME * 20)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(BLANKS, '')
    // Stacks of accents run over the lines above and below.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
  const name = shortened(plain).trim();
  return name === '' || !/[\p{L}\p{N}\p{S}]/u.test(name) || isFoul(name) ? undefined : name;
}

function shortened(text: string): string {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((sign) => sign.segment);
  let short = '';
  for (const sign of signs.filter((each) => each.length <= LONGEST_SIGN).slice(0, LONGEST_NAME)) {
    if (short.length + sign.length > LONGEST_TEXT) break;
    short += sign;
  }
  return short;
}

/** Foul wherever they stand in a word. */
const ANYWHERE = [
  ...['fuck', 'shit', 'cunt', 'nigger', 'nigga', 'faggot', 'bitch', 'whore', 'asshole', 'arsehole', 'penis', 'vagina'],
  ...['wetback', 'towelhead', 'hitler', 'motherf'],
];
/** Foul as a word of their own; others hold them in all innocence. */
const ALONE = [
  ...[
    'fag',
    'fags',
    'kike',
    'kikes',
    'spic',
    'spics',
    'coon',
    'coons',
    'gook',
    'gooks',
    'chink',
    'chinks',
    'paki',
    'pakis',
  ],
  ...[
    'tranny',
    'retard',
    'retards',
    'slut',
    'sluts',
    'twat',
    'twats',
    'wank',
    'wanker',
    'cock',
    'cocks',
    'pussy',
    'rape',
  ],
  ...['rapist', 'nazi', 'nazis', 'kkk', 'tits', 'dildo', 'cum', 'porn'],
];
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e' },
};

/** A letter that is drawn out hides nothing. */
const drawnOut = (word: string): string => word.replace(/(.)\1*/gu, (run, sign: string) => run + (sign && `${sign}*`));
const ANYWHERE_FOUL = new RegExp(ANYWHERE.map(drawnOut).join('|'), 'u');
const ALONE_FOUL = new RegExp(`^(?:${ALONE.map(drawnOut).join('|')})$`, 'u');

function isFoul(name: string): boolean {
  const folded = [...name.normalize('NFKD').toLowerCase()]
    .map((sign) => LOOKALIKES[sign] ?? sign)
    .join('')
    .replace(/\p{M}/gu, '');
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  // Letters one by one, and dots between them, are one word to whoever reads it.
  const spelled = words.every((word) => word.length === 1) ? [words.join('')] : [];
  return [...words, ...spelled].some((word) => ANYWHERE_FOUL.test(word) || ALONE_FOUL.test(word));
}
