import type { Lesson } from '../../classroom/model';
import { choicesOf } from '../../classroom/play';
import { type Debrief, debrief } from '../../core/debrief';
import { follow } from '../../session/standing';
import type { Artifact } from '../../story/artifact';
import { sameText } from './scene';

/** What the story's own debrief says of the way that the room has gone; of an unfinished one as far as it goes. */
export function playDebrief(artifact: Artifact, lesson: Lesson): Debrief | undefined {
  const { seed, world } = lesson.scene;
  const bounds = artifact.worlds[world]?.bounds;
  if (!bounds || !sameText(artifact, lesson)) return undefined;
  return debrief(follow(artifact, seed, world, choicesOf(lesson)).facts, bounds);
}
