/** Every shape fills a box of 32; `drop` moves the letter to where the shape is widest. */
export const OPTION_SHAPES = {
  A: { path: 'M16 3a13 13 0 1 0 0 26a13 13 0 1 0 0-26Z', drop: 0 },
  B: { path: 'M16 2.5l15 26H1Z', drop: 3.5 },
  C: { path: 'M6.5 3.5h19a3 3 0 0 1 3 3v19a3 3 0 0 1-3 3h-19a3 3 0 0 1-3-3v-19a3 3 0 0 1 3-3Z', drop: 0 },
  D: { path: 'M16 1l15 15-15 15L1 16Z', drop: 0 },
  E: { path: 'M16 2l14.3 10.4-5.5 16.8H7.2L1.7 12.4Z', drop: 1 },
  F: { path: 'M8.5 3h15L31 16l-7.5 13h-15L1 16Z', drop: 0 },
} as const;

/** Past F, which only extra questions reach, the letter alone differs. */
export function shapeOf(letter: string): keyof typeof OPTION_SHAPES {
  return letter in OPTION_SHAPES ? (letter as keyof typeof OPTION_SHAPES) : 'F';
}
