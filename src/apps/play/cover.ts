import { loadStory } from 'virtual:stories';
import { foldAll } from '../../core/fold';
import type { Line } from '../../core/model';
import type { State } from '../../core/state';
import type { SavedPlay } from '../../session/ports';
import type { CoverPerson } from '../../ui/title/Cover';
import { loadEngine } from './plays';

/** Long speeches do not fit on a cover. */
const LONGEST = 120;

/** Somebody of the post that is put forward, with the last thing they said, or the first thing they would say. */
export async function coverPerson(slug: string, paused: SavedPlay | undefined): Promise<CoverPerson | undefined> {
  const [artifact, engine] = await Promise.all([loadStory(slug), loadEngine()]);
  const { facts } = engine.replay(artifact, paused?.seed ?? 0, paused?.world ?? 0, paused?.choices ?? []);
  // Nothing that was not shown yet: the replay runs ahead to the next decision.
  const state = foldAll(paused ? facts.slice(0, paused.cursor) : facts);
  const said = state.said.flatMap((one) => (one.said === 'line' && speaks(one.line, state) ? [one.line] : []));
  // Whoever stands first in the cast stands first in the picture.
  const first = said.filter((line) => line.speaker === state.meta?.cast[0]?.id);
  const lines = first.length > 0 ? first : said;
  const line = paused ? lines.at(-1) : lines[0];
  return line?.speaker ? { name: line.speaker, line: line.text } : undefined;
}

function speaks(line: Line, state: State): boolean {
  const cast = state.meta?.cast.some(({ id }) => id === line.speaker) ?? false;
  return cast && !line.read && line.text !== '' && line.text.length <= LONGEST;
}
