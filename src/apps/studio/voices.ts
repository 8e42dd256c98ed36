/** The recorded lines of the scene that lies open: where they are kept, and how they are heard in a play. */
import { openRecorded } from '../../adapters/recorded';
import type { SceneMedia } from '../../records/bundle/media';
import type { ProjectStore } from '../../records/projects';
import { spokenIn } from '../../story/strings/spoken';
import type { Desk } from '../../studio/files/desk';
import type { LineShelf } from '../../studio/lines/RecordedLines';
import { recordingsOf } from '../../studio/lines/recordings';
import type { Studio } from '../../studio/model';
import type { Recordings } from '../../ui/scene/readAloud';

export const voice = openRecorded();

export function lineShelf(desk: Desk, projects: ProjectStore): LineShelf {
  const id = (): string => desk.store.getState().id ?? '';
  return {
    read: async () => (await projects.media(id())).lines,
    put: async (media, instead) => {
      await projects.putMedia(id(), 'lines', media);
      for (const name of instead) await projects.removeMedia(id(), 'lines', name);
    },
    remove: (name) => projects.removeMedia(id(), 'lines', name),
  };
}

/** For a play of the text on the page; undefined where nothing was recorded. */
export async function studioRecordings(
  { project, checking }: Studio,
  media: () => Promise<SceneMedia>,
): Promise<Recordings | undefined> {
  const { lines } = await media();
  if (lines.length === 0) return undefined;
  const { main, files } = project.get();
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const cast = checking.store.getState().playable?.meta.cast ?? [];
  const ids = cast.map((member) => member.id);
  return recordingsOf(
    spokenIn(texts.get(main) ?? '', main, (name) => texts.get(name), ids),
    lines,
    voice,
  );
}
