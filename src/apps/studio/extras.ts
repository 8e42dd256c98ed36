/** Voices and pictures of the scene that lies open: where they are kept, and how a play of it has them. */
import { openPictures } from '../../adapters/pictures';
import { openRecorded } from '../../adapters/recorded';
import type { SceneMedia } from '../../records/bundle/media';
import type { ProjectStore } from '../../records/projects';
import { spokenIn } from '../../story/strings/spoken';
import type { Desk } from '../../studio/files/desk';
import { extrasOf, type SceneExtras } from '../../studio/lines/extras';
import type { LineShelf } from '../../studio/lines/LinesSheet';
import type { Studio } from '../../studio/model';

export const voice = openRecorded();
export const addresses = openPictures();

export function lineShelf(desk: Desk, projects: ProjectStore): LineShelf {
  const id = (): string => desk.store.getState().id ?? '';
  return {
    read: () => projects.media(id()),
    put: async (kind, media, instead) => {
      await projects.putMedia(id(), kind, media);
      for (const name of instead) await projects.removeMedia(id(), kind, name);
    },
    remove: (kind, name) => projects.removeMedia(id(), kind, name),
  };
}

/** For a play of the text on the page; undefined where nothing was added. */
export async function studioExtras(
  { project, checking }: Studio,
  media: () => Promise<SceneMedia>,
): Promise<SceneExtras | undefined> {
  const kept = await media();
  if (kept.lines.length + kept.pictures.length === 0) return undefined;
  const { main, files } = project.get();
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const cast = checking.store.getState().playable?.meta.cast ?? [];
  const ids = cast.map((member) => member.id);
  const lines = spokenIn(texts.get(main) ?? '', main, (name) => texts.get(name), ids);
  return extrasOf(lines, kept, voice, addresses);
}
