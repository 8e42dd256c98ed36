/** Milliseconds: a breath shows, and thins out. */
const SHOWS = 700;
const THINS = 1300;
const DENSEST = 0.5;
/** Pixels of the picture that it has travelled at its densest, and in the end. */
const NEAR = 8;
const FAR = 26;

const easeOut = (t: number): number => Math.sin((t * Math.PI) / 2);
const easeIn = (t: number): number => 1 - Math.cos((t * Math.PI) / 2);

/** One breath in the cold, `age` milliseconds after it began: how dense it is and how far it has gone; undefined once it is over. */
export function puffAt(age: number): { readonly alpha: number; readonly x: number } | undefined {
  if (age < 0 || age >= SHOWS + THINS) return undefined;
  if (age < SHOWS) return { alpha: DENSEST * easeOut(age / SHOWS), x: NEAR * easeOut(age / SHOWS) };
  const gone = easeIn((age - SHOWS) / THINS);
  return { alpha: DENSEST * (1 - gone), x: NEAR + (FAR - NEAR) * gone };
}
