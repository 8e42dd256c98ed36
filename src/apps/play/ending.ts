import { now } from '../../adapters/clock';
import type { Debrief } from '../../core/debrief';
import type { FinishedPlay } from '../../session/ports';
import { loadEngine } from './plays';
import type { ActivePlay } from './state';

/** The play as it is told afterwards, also where it could not be stored. */
export async function finishedOf({ session, artifact }: ActivePlay): Promise<FinishedPlay> {
  const { finishedPlay } = await loadEngine();
  return finishedPlay(artifact, session.save(), session.facts(), now());
}

/** Scored as it was then: by the facts and bounds that the play kept, whatever became of its story. */
export async function debriefOf(play: FinishedPlay): Promise<Debrief> {
  const { debrief } = await loadEngine();
  return debrief(play.facts, play.bounds);
}
