/**
 * How often somebody may do something: a bucket that fills with time, and each doing takes its share. All that there is to
 * remember of one is when it will be full again, in milliseconds.
 */
export type Bucket = number;

export interface Rate {
  /** As often at once. */
  readonly burst: number;
  /** Milliseconds until one more is allowed. */
  readonly every: number;
}

/** Whether as many at once are allowed as ever: nobody has to remember such a bucket. */
export const isFull = (bucket: Bucket, now: number): boolean => bucket <= now;

/** Takes one, unless `again` says in how many milliseconds there will be one. A bucket that was never used is full. */
export function take(
  bucket: Bucket | undefined,
  { burst, every }: Rate,
  now: number,
): { readonly bucket: Bucket; readonly again: number | undefined } {
  const most = burst * every;
  // Never emptier than empty: a clock that was set back locks nobody out.
  const lacking = Math.min(most, Math.max(0, (bucket ?? 0) - now));
  const again = lacking + every - most;
  if (again > 0) return { bucket: now + lacking, again };
  return { bucket: now + lacking + every, again: undefined };
}
