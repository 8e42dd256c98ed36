import type { MediaKind } from '../../records/bundle/media';
import {
  type ProjectHead,
  type ProjectStore,
  type ProjectTrouble,
  sameVersion,
  thinned,
  type VersionHead,
} from '../../records/projects';
import { AlreadyThere, type Change, type Records } from '../storage/records';
import { shelf } from '../storage/shelf';
import { type Aside, NOWHERE } from './aside';
import { headSchema, type KeptVersion, mediaSchema, sceneSchema, versionSchema } from './schema';
import { corrupt, NEWER, ProjectError, projectError, troubleOf } from './trouble';

/** Heads and texts are apart, so that a list of scenes or of versions loads no text. */
export const PROJECT_STORES = [
  'heads',
  'texts',
  'versions',
  'versionTexts',
  'media',
  'looks',
  'notes',
  'setAside',
] as const;
export type ProjectStoreName = (typeof PROJECT_STORES)[number];

type Step = Change<ProjectStoreName>;

/** Scenes over whatever place keeps the records. */
export function projectStore(
  records: Records<ProjectStoreName>,
  known: readonly ProjectTrouble[] = [],
  aside: Aside = NOWHERE,
): ProjectStore {
  const shelves = shelf<ProjectStoreName, ProjectTrouble>(records, { known, newer: NEWER, corrupt });
  const heads = async (under: readonly string[]): Promise<ProjectHead[]> =>
    (await shelves.read('heads', under, headSchema)).map(({ value }) => value);
  /** Newest first. */
  const versions = async (id: string): Promise<KeptVersion[]> =>
    (await shelves.read('versions', [id], versionSchema)).map(({ value }) => value).reverse();
  const put = (store: ProjectStoreName, key: readonly string[], value: unknown): Step => ({
    change: 'put',
    store,
    key,
    value,
  });
  const gone = (store: ProjectStoreName, under: readonly string[]): Step => ({ change: 'remove', store, under });

  const save: ProjectStore['save'] = async (id, scene, at, before, fresh = false) => {
    const revision = (before?.revision ?? 0) + 1;
    const { slug, title } = scene;
    const head: ProjectHead = {
      version: 1,
      id,
      slug,
      title,
      createdAt: before?.createdAt ?? at,
      savedAt: at,
      revision,
    };
    const kept = await versions(id);
    const [newest] = kept;
    const goesOn = !fresh && newest !== undefined && sameVersion(newest, { at }, newest.begun);
    const length = scene.files.reduce((all, file) => all + file.text.length, 0);
    const version: KeptVersion = { revision, at, title, length, begun: goesOn ? newest.begun : at };
    const others = goesOn ? kept.slice(1) : kept;
    const dropped = [...(goesOn ? [newest] : []), ...thinned([version, ...others], at)];
    await records.write([
      before
        ? { change: 'expect', store: 'heads', key: [id], revision: before.revision }
        : { change: 'add', store: 'heads', key: [id], value: head },
      put('heads', [id], head),
      put('texts', [id], scene),
      ...dropped.flatMap((each) => [
        gone('versions', [id, keyOf(each.revision)]),
        gone('versionTexts', [id, keyOf(each.revision)]),
      ]),
      put('versions', [id, keyOf(revision)], version),
      put('versionTexts', [id, keyOf(revision)], scene),
    ]);
    return head;
  };

  const change = async (id: string, edit: (head: ProjectHead) => ProjectHead): Promise<void> => {
    const [head] = await heads([id]);
    if (head) await records.write([put('heads', [id], edit(head))]);
  };

  /** A text that cannot be read is set aside; then the newest version that can be stands in for it. */
  const saved: ProjectStore['saved'] = async (id) => {
    const [text] = await shelves.read('texts', [id], sceneSchema);
    if (text) return text.value;
    const [version] = (await shelves.read('versionTexts', [id], sceneSchema)).toReversed();
    return version?.value;
  };

  const open: ProjectStore['open'] = async (id) => {
    const [head] = await heads([id]);
    if (!head) return undefined;
    const stashed = aside.take(id);
    if (stashed?.revision === head.revision) return { head, scene: stashed.scene, unsaved: true };
    const scene = await saved(id);
    return scene && { head, scene };
  };

  return {
    troubles: shelves.troubles,
    list: told(async () => (await heads([])).sort((a, b) => b.savedAt - a.savedAt)),
    open: told(open),
    saved: told(saved),
    save: told(save),
    stash: (id, scene, { revision }) => aside.put(id, { revision, scene }),
    history: told(async (id) =>
      (await versions(id)).map(({ revision, at, title, length }): VersionHead => ({ revision, at, title, length })),
    ),
    version: told(
      async (id, revision) => (await shelves.read('versionTexts', [id, keyOf(revision)], sceneSchema))[0]?.value,
    ),
    trash: told((id, at) => change(id, (head) => ({ ...head, trashedAt: at }))),
    undelete: told((id) => change(id, ({ trashedAt: _gone, ...head }) => head)),
    remove: told((id) =>
      records.write(PROJECT_STORES.filter((store) => store !== 'notes').map((store) => gone(store, [id]))),
    ),
    media: told(async (id) => {
      const of = async (kind: MediaKind) =>
        (await shelves.read('media', [id, kind], mediaSchema)).map((row) => row.value);
      const [looks] = await records.all('looks', [id]);
      return { pictures: await of('pictures'), lines: await of('lines'), ...(looks && { looks: looks.value }) };
    }),
    putMedia: told((id, kind, media) => records.write([put('media', [id, kind, media.name], media)])),
    removeMedia: told((id, kind, name) => records.write([gone('media', [id, kind, name])])),
    putLooks: told((id, looks) => records.write([put('looks', [id], looks)])),
    note: told(async (name) => (await records.all('notes', [name]))[0]?.value),
    putNote: told((name, value) => records.write([put('notes', [name], value)])),
  };
}

/** Keys are compared as texts. */
function keyOf(revision: number): string {
  return String(revision).padStart(12, '0');
}

/** Whatever goes wrong is told in the words of scenes. */
function told<A extends unknown[], R>(work: (...given: A) => Promise<R>): (...given: A) => Promise<R> {
  return async (...given) => {
    try {
      return await work(...given);
    } catch (cause) {
      if (cause instanceof AlreadyThere) throw new ProjectError(troubleOf('elsewhere'), { cause });
      throw projectError(cause);
    }
  };
}
