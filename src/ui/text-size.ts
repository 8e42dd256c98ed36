import type { Settings } from '../session/ports';

/** Percent of the base size. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const satisfies readonly Settings['textSize'][];

/** The size after this one; after the largest comes the smallest again. */
export function nextTextSize(size: Settings['textSize']): Settings['textSize'] {
  return TEXT_SIZES[(TEXT_SIZES.indexOf(size) + 1) % TEXT_SIZES.length] ?? 100;
}
