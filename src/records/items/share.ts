/** A share with what chance allows: of fourteen people nothing is known to the percent. */

export interface Share {
  /** How many of how many; people, or parts of them where quarters are shared out. */
  readonly n: number;
  readonly of: number;
  /** 0 to 1; 0 where nobody was asked. */
  readonly share: number;
  /** Between these the share lies in 95 of 100 such samples. */
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/**
 * With the score interval of E. B. Wilson ("Probable inference, the law of succession, and statistical inference", 1927):
 * it stays within 0 and 1 and holds for small numbers, where the usual plus and minus does not.
 * @param n 0 to `of`
 */
export function shareOf(n: number, of: number): Share {
  if (of <= 0) return { n: 0, of: 0, share: 0, low: 0, high: 1 };
  const p = n / of;
  const z2 = Z * Z;
  const scale = 1 + z2 / of;
  const middle = (p + z2 / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  // At the ends the arithmetic would miss 0 and 1 by a rounding.
  const low = n === 0 ? 0 : Math.max(0, middle - half);
  return { n, of, share: p, low, high: n === of ? 1 : Math.min(1, middle + half) };
}
