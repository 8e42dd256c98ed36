/** The world as the server needs it: time, chance, timers. It comes in at one place (main.ts); tests bring their own. */
export interface World {
  /** Milliseconds since the epoch. */
  now(): number;
  /** So many random bytes, as hexadecimal digits; fit for keys. */
  secret(bytes: number): string;
  /** A whole number from 0 to `below` - 1; fit for codes. */
  pick(below: number): number;
  /** Runs it once after so many milliseconds, unless it is called off. Nothing waits for it at the end of the program. */
  after(ms: number, run: () => void): () => void;
}
