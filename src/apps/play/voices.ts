/** Voices that came with a scene, for whoever plays it; loaded only where there are any. */
import { openRecorded } from '../../adapters/recorded';
import type { StoryMeta } from '../../core/model';
import type { Media } from '../../records/bundle/media';
import type { Scene } from '../../records/scene';
import { spokenIn } from '../../story/strings/spoken';
import { recordingsOf } from '../../studio/lines/recordings';
import type { Recordings } from '../../ui/scene/readAloud';
import { loadSounds } from './sound';

export function voicesOf({ main, files }: Scene, media: readonly Media[], { cast }: StoryMeta): Recordings {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const ids = cast.map(({ id }) => id);
  const lines = spokenIn(texts.get(main) ?? '', main, (name) => texts.get(name), ids);
  const voice = openRecorded((speaking) => void loadSounds().then((sounds) => sounds.duck(speaking)));
  return recordingsOf(lines, media, voice);
}
