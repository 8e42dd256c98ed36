/** The only place where chance comes from. The rules get a seed as data. */

/** A seed for a play: an unsigned 32-bit number. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** An id for a profile or a play. `crypto.randomUUID` is closed to pages that a classroom serves by plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
