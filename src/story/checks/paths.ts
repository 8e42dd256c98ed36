/** How rules of the play name a way through the story. */

/** By world: 0 base facts, 1 twins, 2 second twins. */
export const WORLD_NAMES = ['base', 'twin', 'second twin'] as const;

export function pathText(path: readonly { readonly label: string }[]): string {
  return path.map((p) => p.label).join(', ') || '(no choice)';
}
