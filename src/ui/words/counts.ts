const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A small number in words. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}
