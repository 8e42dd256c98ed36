import { now } from '../../adapters/clock';
import type { Debrief } from '../../core/debrief';
import type { FinishedPlay } from '../../session/ports';
import type { Artifact } from '../../story/artifact';
import { loadEngine } from './plays';
import type { ActivePlay } from './state';

/** The play as it is told afterwards, also where it could not be stored. */
export async function finishedOf({ session, artifact }: ActivePlay): Promise<FinishedPlay> {
  const { resultOf } = await loadEngine();
  const save = session.save();
  const facts = session.facts();
  return { ...save, finishedAt: now(), facts, result: resultOf(facts, artifact, save.world) };
}

export async function debriefOf(play: FinishedPlay, artifact: Artifact): Promise<Debrief> {
  const { debrief } = await loadEngine();
  const bounds = artifact.worlds[play.world]?.bounds ?? artifact.worlds[0]?.bounds;
  if (!bounds) throw new Error(`"${play.story}" has no bounds.`);
  return debrief(play.facts, bounds);
}
