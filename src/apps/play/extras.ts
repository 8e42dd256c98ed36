/** Voices and pictures that came with a scene, for whoever plays it; loaded only where there are any. */
import { openPictures } from '../../adapters/pictures';
import { openRecorded } from '../../adapters/recorded';
import type { StoryMeta } from '../../core/model';
import type { AddedMedia } from '../../records/added';
import type { Scene } from '../../records/scene';
import { spokenIn } from '../../story/strings/spoken';
import { extrasOf, type SceneExtras } from '../../studio/lines/extras';
import { loadSounds } from './sound';

export function sceneExtras({ main, files }: Scene, media: AddedMedia, { cast }: StoryMeta): SceneExtras {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const ids = cast.map(({ id }) => id);
  const lines = spokenIn(texts.get(main) ?? '', main, (name) => texts.get(name), ids);
  const voice = openRecorded((speaking) => void loadSounds().then((sounds) => sounds.duck(speaking)));
  return extrasOf(lines, media, voice, openPictures());
}
