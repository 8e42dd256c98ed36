/** The number within bounds; where they cross, the upper one holds. */
export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
