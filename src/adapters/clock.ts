/** The only place that asks what time it is. The rules get the time as data. */
export function now(): number {
  return Date.now();
}
