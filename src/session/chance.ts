/**
 * `?seed=7&world=0` fixes what chance would pick, for tests and for trainers who want everybody to see the same order
 * and the same facts.
 */
export function fixedChance(search: string): { readonly seed: number | undefined; readonly world: number | undefined } {
  const params = new URLSearchParams(search);
  const whole = (name: string) => {
    const text = params.get(name);
    return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  };
  return { seed: whole('seed'), world: whole('world') };
}
