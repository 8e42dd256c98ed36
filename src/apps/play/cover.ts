import { foldAll } from '../../core/fold';
import type { SavedPlay } from '../../session/ports';
import type { Artifact } from '../../story/artifact';
import type { CoverPerson } from '../../ui/title/Cover';
import { loadEngine } from './plays';

/** Long speeches do not fit on a cover. */
const LONGEST = 120;

/** The last words that somebody said in a paused play. Nothing that was not shown yet: the replay runs ahead. */
export async function pausedWords(story: Promise<Artifact>, paused: SavedPlay): Promise<CoverPerson | undefined> {
  const [artifact, engine] = await Promise.all([story, loadEngine()]);
  const { facts } = engine.replay(artifact, paused.seed, paused.world, paused.choices);
  const { said, meta } = foldAll(facts.slice(0, paused.cursor));
  const words = said.flatMap((one): CoverPerson[] => {
    if (one.said !== 'line' || one.line.read) return [];
    const { speaker, text } = one.line;
    const inCast = meta?.cast.some(({ id }) => id === speaker);
    return speaker && inCast && text.length <= LONGEST ? [{ name: speaker, line: text }] : [];
  });
  return words.at(-1);
}
