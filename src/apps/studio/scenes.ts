/** The scenes of the Studio, wired to this browser: what lies open is kept as one types, and leaves as files. */
import { fetchBeside } from '../../adapters/beside';
import { now } from '../../adapters/clock';
import { openFiles } from '../../adapters/files';
import { openProjects } from '../../adapters/projects';
import { newId } from '../../adapters/random';
import { openTabs } from '../../adapters/tabs';
import type { SceneMedia } from '../../records/bundle/media';
import type { Files, FoundFile, OutFile, Saved, SaveTarget } from '../../records/files';
import type { ProjectStore } from '../../records/projects';
import type { Scene } from '../../records/scene';
import { type Desk, openDesk, sceneOf } from '../../studio/files/desk';
import { ONE_FILE } from '../../studio/files/one-file';
import { bundleFile, textFile } from '../../studio/files/out-files';
import { titleOf } from '../../studio/files/title';
import { type Library, readLibrary } from '../../studio/find/library';
import type { Project } from '../../studio/project';
import type { Answers } from '../../studio/skeleton/skeleton';
import { LINK } from '../../studio/words/files';
import { timers } from './thread';

export interface Scenes {
  readonly desk: Desk;
  readonly projects: ProjectStore;
  readonly files: Files;
  /** What was answered in a first run that was never finished. */
  readonly answers: Answers | undefined;
  readonly keepAnswers: (answers: Answers) => void;
  /** A finished scene of this build, as a copy. */
  readonly shipped: readonly { readonly slug: string; readonly title: string }[];
  readonly copy: (slug: string) => Promise<Scene | undefined>;
  /** The texts of every scene, to search. */
  readonly library: () => Promise<Library>;
  readonly media: () => Promise<SceneMedia>;
  readonly player: () => Promise<string | undefined>;
  readonly today: () => string;
  /** Where the text that is open lies on disk, so that a save writes it back. */
  readonly target: { current: SaveTarget | undefined };
  /** What the address asked to be opened, or why it was not. */
  readonly linked: { readonly file: FoundFile } | { readonly problem: string } | undefined;
  readonly save: () => Promise<Saved>;
}

/** Sources of the shipped scenes, to read and to copy. */
const SHIPPED = import.meta.glob<string>('../../../stories/*/story.ink', { query: '?raw', import: 'default' });

const shippedSlugs = Object.keys(SHIPPED).map((path) => path.split('/').at(-2) ?? '');

const ANSWERS = 'first run';

/**
 * Lays the scene on the desk that was worked on last, or the one that the address names: one of ours by its slug, or
 * after `open/` a file beside the page.
 */
export async function openScenes(project: Project, address: string | undefined): Promise<Scenes> {
  const link = address?.startsWith('open/') ? address.slice('open/'.length) : undefined;
  const slug = link === undefined ? address : undefined;
  const projects = await openProjects();
  const files = openFiles();
  const handOut = (scene: Scene): string => {
    const file = textFile(scene);
    files.download(file);
    return file.name;
  };
  const desk = openDesk({ project, projects, holds: openTabs(), timers, now, newId, handOut });
  const target: Scenes['target'] = { current: undefined };
  const media = async (): Promise<SceneMedia> => {
    const { id } = desk.store.getState();
    return id ? projects.media(id) : { pictures: [], lines: [] };
  };
  const copy = async (name: string): Promise<Scene | undefined> => {
    const text = await SHIPPED[`../../../stories/${name}/story.ink`]?.();
    if (text === undefined) return undefined;
    return { slug: name, title: titleOf(text) || name, main: 'story.ink', files: [{ name: 'story.ink', text }] };
  };
  const heads = (await projects.list().catch(() => [])).filter((head) => head.trashedAt === undefined);
  const last = slug ? heads.find((head) => head.slug === slug) : heads[0];
  const named = slug && !last ? await copy(slug) : undefined;
  if (last) await desk.open(last.id);
  else if (named) await desk.begin(named);
  keepOnLeaving(desk);
  return {
    desk,
    projects,
    files,
    answers: answersIn(await projects.note(ANSWERS).catch(() => undefined)),
    keepAnswers: (answers) => void projects.putNote(ANSWERS, answers).catch(() => undefined),
    shipped: shippedSlugs.map((slug) => ({
      slug,
      title: slug.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase()),
    })),
    copy,
    library: () => {
      const { id } = desk.store.getState();
      const open = id === undefined ? undefined : { id, scene: sceneOf(project.get()) };
      const shipped = async () => (await Promise.all(shippedSlugs.map(copy))).filter((scene) => scene !== undefined);
      return readLibrary({ projects, open, shipped });
    },
    media,
    player: async () => {
      const response = await fetch(ONE_FILE);
      return response.ok ? response.text() : undefined;
    },
    today: () => new Date(now()).toISOString().slice(0, 10),
    target,
    linked: link === undefined ? undefined : await linkedScene(link),
    save: async () => {
      const made = await outFile(sceneOf(project.get()), await media(), new Date(now()).toISOString().slice(0, 10));
      if ('problem' in made) return { saved: 'failed', why: made.problem };
      const saved = await files.save(made, made.name.endsWith('.ink') ? target.current : undefined);
      if (saved.saved === 'disk' && made.name.endsWith('.ink')) target.current = saved.target;
      return saved;
    },
  };
}

async function linkedScene(name: string): Promise<Scenes['linked']> {
  // Or a reload would open it again.
  history.replaceState(undefined, '', '#/studio');
  const beside = await fetchBeside(name);
  return 'file' in beside ? beside : { problem: LINK[beside.trouble] };
}

/** A scene that is one text is saved as that text; one with parts, pictures or lines as a scene file. */
async function outFile(scene: Scene, media: SceneMedia, day: string): Promise<OutFile | { readonly problem: string }> {
  const plain = scene.files.length === 1 && media.pictures.length + media.lines.length === 0 && !media.looks;
  if (plain) return textFile(scene);
  const made = bundleFile(scene, media, day);
  return made.ok ? made.file : { problem: made.problems.join(' ') };
}

/** A page that is hidden may be gone the next moment. */
function keepOnLeaving(desk: Desk): void {
  addEventListener('pagehide', desk.keepOnLeaving);
  document.addEventListener('visibilitychange', () => document.hidden && desk.keepOnLeaving());
  addEventListener('beforeunload', (event) => {
    if (desk.store.getState().keeping === 'trouble') event.preventDefault();
  });
}

function answersIn(value: unknown): Answers | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Partial<Record<keyof Answers, unknown>>;
  const text = (key: keyof Answers): string => (typeof given[key] === 'string' ? given[key] : '');
  const [place, light, look] = (['place', 'light', 'look'] as const).map((key) => text(key) || undefined);
  const picked = { ...(place && { place }), ...(light && { light }), ...(look && { look }) };
  return { who: text('who'), task: text('task'), tension: text('tension'), unknown: text('unknown'), ...picked };
}
