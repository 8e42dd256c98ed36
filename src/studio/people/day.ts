/** A day as people read it: 22 Nov 2026. @param at milliseconds since the epoch. */
export function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}
