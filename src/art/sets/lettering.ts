import letters from '../../../assets/places/letters.json';
import { round } from '../shape';

type Letter = { readonly advance: number; readonly d: string };
const LETTERS: Readonly<Record<string, Letter>> = letters;
const SPACE = LETTERS[' '] ?? { advance: 250, d: '' };

/** Sign lettering as outlines: a set that is loaded as an image can use no font. Letters nobody outlined are gaps. */
export function lettering(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  anchor: 'start' | 'middle' = 'middle',
): string {
  const drawn = [...text].map((letter) => LETTERS[letter] ?? SPACE);
  const width = drawn.reduce((sum, letter) => sum + letter.advance, 0);
  const scale = size / 1000;
  let pen = anchor === 'middle' ? -width / 2 : 0;
  let d = '';
  for (const letter of drawn) {
    const left = pen;
    d += letter.d.replace(
      /(-?\d+) (-?\d+)/g,
      (_, px, py) => `${round((Number(px) + left) * scale)} ${round(Number(py) * scale)}`,
    );
    pen += letter.advance;
  }
  return d === '' ? '' : `<path transform="translate(${round(x)} ${round(y)})" d="${d}" fill="${colour}"/>`;
}
