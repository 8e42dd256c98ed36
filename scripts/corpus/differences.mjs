/** The cases that are known to differ, held against those that do: both ways, so that the list never grows stale. */

/** Milliseconds until the checker has answered a key. */
export const LONGEST_KEY = 2_000;

/**
 * @param {{ name: string, result: string, line?: number, hidden?: boolean }[]} results `result` is `passes`, `inkjs`, `ours`, `crash` or `hang`.
 * @param {Record<string, string>} known reason by case.
 * @returns {string[]} one sentence for each case that is not as the list says.
 */
export function unexpected(results, known) {
  const said = results.flatMap(({ name, result, line, hidden }) => {
    if (result === 'passes') return name in known ? [`${name} passes now: take it off the list.`] : [];
    // The corpus' own runner passes over the cases that it hides; their reasons may be anybody's.
    if (result === 'ours' && hidden && name in known) return [];
    if (result === 'inkjs')
      return name in known ? [] : [`${name} differs as inkjs alone does, and is not on the list.`];
    const where = line ? ` (line ${line} of the transcript)` : '';
    return [`${name} differs, and inkjs alone does not: ${result}${where}. This is a fault of Rapport.`];
  });
  const met = new Set(results.map(({ name }) => name));
  const gone = Object.keys(known).filter((name) => !met.has(name));
  return [...said, ...gone.map((name) => `${name} is on the list, but not in the corpus.`)];
}

/**
 * A story is as expected when it neither crashed nor hung, compiled where inkjs alone does, said what ink says, and,
 * where it was tried, opened in the Studio and left it quick.
 * @param {Record<string, any>[]} results what `tryStory` gave, or `crash` or `hang`, each with its `name`.
 * @param {Record<string, string>} known reason by story, where Rapport and inkjs do not agree on whether it compiles.
 * @returns {string[]} one sentence for each story that is not as expected.
 */
export function storyFaults(results, known) {
  return results.flatMap(({ name, crash, hang, alone, ours, different, studio }) => {
    if (crash) return [`${name}: crash: ${crash.split('\n')[0]}`];
    if (hang) return [`${name}: no answer within ${hang / 1000} seconds.`];
    if (studio?.trouble) return [`${name} in the Studio: ${studio.trouble}`];
    if (studio && studio.key > LONGEST_KEY)
      return [`${name} in the Studio: a key is answered after ${studio.key} milliseconds.`];
    if (different) return [`${name}: ${different}`];
    if (alone !== ours && !(name in known)) return [`${name} ${ours} here, and ${alone} with inkjs alone.`];
    if (alone === ours && name in known) return [`${name} is as with inkjs alone now: take it off the list.`];
    return [];
  });
}
