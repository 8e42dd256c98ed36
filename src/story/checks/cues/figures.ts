/** How the rules of this family say their figures. */

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and 3 more`: enough to find them. */
export function listed(names: readonly string[], most = 4): string {
  const quoted = names.slice(0, most).map((name) => `"${name}"`);
  const rest = names.length - quoted.length;
  const all = rest > 0 ? [...quoted, `${rest} more`] : quoted;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** How rare a pattern is among keys drawn by lot, as a sentence. */
export function accidentText(odds: number): string {
  const times = Math.round(1 / odds);
  const says =
    times > 1000 ? 'less than one in 1000 does' : times < 2 ? 'every other one does' : `one in ${times} does`;
  return `Of keys drawn by lot, ${says}.`;
}
