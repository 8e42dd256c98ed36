/** How often somebody may do something: a bucket of tokens that fills by itself. */
export interface Bucket {
  readonly tokens: number;
  /** When it held so many, in milliseconds. */
  readonly at: number;
}

export interface Rate {
  /** As often at once. */
  readonly burst: number;
  /** Milliseconds until one more is allowed. */
  readonly every: number;
}

/** A bucket now: never used ones are full. */
export function filled(bucket: Bucket | undefined, { burst, every }: Rate, now: number): Bucket {
  if (!bucket) return { tokens: burst, at: now };
  const passed = Math.max(0, now - bucket.at);
  return { tokens: Math.min(burst, bucket.tokens + passed / every), at: now };
}

/** Takes one token. `again`: milliseconds until there is one, where there is none. */
export function take(
  bucket: Bucket | undefined,
  rate: Rate,
  now: number,
): { readonly bucket: Bucket; readonly again?: number } {
  const full = filled(bucket, rate, now);
  if (full.tokens >= 1) return { bucket: { tokens: full.tokens - 1, at: now } };
  return { bucket: full, again: Math.ceil((1 - full.tokens) * rate.every) };
}
