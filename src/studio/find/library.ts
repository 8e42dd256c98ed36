/** The texts of every scene that one can open here: those of this browser, and those that Rapport brings. */
import type { ProjectStore } from '../../records/projects';
import type { Scene } from '../../records/scene';
import type { SearchedScene } from './search';

export interface Library {
  readonly scenes: readonly SearchedScene[];
  /** Kept scenes that could not be read. */
  readonly unread: number;
}

interface Shelves {
  readonly projects: Pick<ProjectStore, 'list' | 'saved'>;
  /** What lies on the desk, as it stands there. */
  readonly open: { readonly id: string; readonly scene: Scene } | undefined;
  readonly shipped: () => Promise<readonly Scene[]>;
}

/** The open scene first, then last saved first, then ours; what is in the trash is left out. */
export async function readLibrary({ projects, open, shipped }: Shelves): Promise<Library> {
  const heads = (await projects.list()).filter((head) => head.trashedAt === undefined && head.id !== open?.id);
  const read = await Promise.all(heads.map(async ({ id }) => ({ id, scene: await savedOf(projects, id) })));
  const kept = [...(open ? [open] : []), ...read].flatMap(({ id, scene }): SearchedScene[] =>
    scene ? [{ ref: { kept: id }, title: scene.title, files: scene.files }] : [],
  );
  const ours = (await shipped())
    .map(({ slug, title, files }): SearchedScene => ({ ref: { shipped: slug }, title, files }))
    // A copy that nobody has changed holds the same words.
    .filter((scene) => !kept.some((k) => textOf(k) === textOf(scene)));
  return { scenes: [...kept, ...ours], unread: read.filter(({ scene }) => scene === undefined).length };
}

function savedOf(projects: Shelves['projects'], id: string): Promise<Scene | undefined> {
  return projects.saved(id).catch(() => undefined);
}

function textOf({ files }: SearchedScene): string {
  return JSON.stringify(files.map(({ name, text }) => [name, text]));
}
