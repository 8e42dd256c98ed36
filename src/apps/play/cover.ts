import { loadStory } from 'virtual:stories';
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
  const { state } = engine.replay(artifact, paused?.seed ?? 0, paused?.world ?? 0, paused?.choices ?? []);
  const said = state.said.flatMap((one) => (one.said === 'line' && speaks(one.line, state) ? [one.line] : []));
  const line = paused ? said.at(-1) : said[0];
  const who = state.meta?.cast.find(({ id }) => id === line?.speaker);
  if (!line || !who) return undefined;
  return { name: who.id, look: who.look, face: line.face ?? who.face, line: line.text };
}

function speaks(line: Line, state: State): boolean {
  const cast = state.meta?.cast.some(({ id }) => id === line.speaker) ?? false;
  return cast && !line.read && line.text !== '' && line.text.length <= LONGEST;
}
