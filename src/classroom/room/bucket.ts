/** How often somebody may do something: a bucket that fills with time, and each doing takes its share. */
export interface Bucket {
  /** Milliseconds saved up. */
  readonly credit: number;
  /** When it held so many, in milliseconds. */
  readonly at: number;
}

export interface Rate {
  /** As often at once. */
  readonly burst: number;
  /** Milliseconds until one more is allowed. */
  readonly every: number;
}

/** Whether as many at once are allowed as ever: nobody has to remember such a bucket. */
export const isFull = (bucket: Bucket, rate: Rate, now: number): boolean =>
  creditOf(bucket, rate, now) >= rate.burst * rate.every;

/** Takes one, unless `again` says in how many milliseconds there will be one. A bucket that was never used is full. */
export function take(
  bucket: Bucket | undefined,
  rate: Rate,
  now: number,
): { readonly bucket: Bucket; readonly again?: number } {
  const credit = creditOf(bucket, rate, now);
  if (credit >= rate.every) return { bucket: { credit: credit - rate.every, at: now } };
  return { bucket: { credit, at: now }, again: rate.every - credit };
}

function creditOf(bucket: Bucket | undefined, { burst, every }: Rate, now: number): number {
  const most = burst * every;
  return bucket ? Math.min(most, bucket.credit + Math.max(0, now - bucket.at)) : most;
}
