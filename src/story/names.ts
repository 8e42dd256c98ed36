/** How messages name a choice: its label, or the beginning of its words. */

const LONGEST = 40;

export function nameOf({ label, text }: { readonly label?: string; readonly text: string }): string {
  return `"${label ?? (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text)}"`;
}
