/** The stories that can be played here: those of the build, those that somebody added, or the one that came with the page. */
import { loadStory, stories } from 'virtual:stories';
import { now } from '../../adapters/clock';
import { RULES } from '../../core/state';
import { type AddedMedia, type AddedScene, type AddedStore, ANYBODY } from '../../records/added';
import { freeSlug, type Scene } from '../../records/scene';
import type { Artifact } from '../../story/artifact';
import { cardOf, type StoryCard } from '../../story/card';
import type { SceneExtras } from '../../studio/lines/extras';
import { type Compiled, compileScene } from './bundle-compile';
import type { Embedded } from './embedded';

export interface AddedBundle extends AddedMedia {
  readonly scene: Scene;
}

export interface Shelf {
  /** Before anything was read from disk. */
  readonly first: readonly StoryCard[];
  /** False in a page that is one scene: it takes no other. */
  readonly takesMore: boolean;
  /** Every card that this profile sees. */
  readonly cards: (profile: string | undefined) => Promise<readonly StoryCard[]>;
  /** @throws Error when there is no such story, or its file did not arrive. */
  readonly load: (slug: string) => Promise<Artifact>;
  /** Compiles a scene and puts it among the posts of a profile. A shipped story never gives way. */
  readonly add: (bundle: AddedBundle, profile: string | undefined) => Promise<Compiled>;
  /** Voices and pictures that came with an added scene; undefined where none did. */
  readonly extras: (artifact: Artifact, profile: string | undefined) => Promise<SceneExtras | undefined>;
  readonly remove: (slug: string, profile: string | undefined) => Promise<void>;
  readonly removeProfile: (profile: string) => Promise<void>;
}

export function openShelf(store: AddedStore, embedded: Embedded | undefined): Shelf {
  const shipped = embedded ? [cardOf(embedded.artifact)] : stories;
  let added = new Map<string, AddedScene>();
  const owners = (profile: string | undefined) => (profile ? [ANYBODY, profile] : [ANYBODY]);
  const read = async (profile: string | undefined): Promise<readonly AddedScene[]> => {
    if (embedded) return [];
    const found = await Promise.all(owners(profile).map((owner) => store.list(owner)));
    added = new Map(found.flat().map((one) => [one.slug, one]));
    return [...added.values()];
  };
  /** Compiled anew where the arithmetic has changed since; a scene that does not compile any more has no card. */
  const current = async (one: AddedScene): Promise<Artifact | undefined> => {
    const kept = artifactIn(one);
    if (kept) return kept;
    const compiled = await compileScene({ ...one.scene, slug: one.slug });
    if (!compiled.ok) return undefined;
    added.set(one.slug, { ...one, rules: RULES, artifact: compiled.artifact });
    return compiled.artifact;
  };
  return {
    first: shipped,
    takesMore: embedded === undefined,
    cards: async (profile) => {
      const artifacts = await Promise.all((await read(profile)).map(current));
      const cards = artifacts.flatMap((artifact) => (artifact ? [{ ...cardOf(artifact), added: true as const }] : []));
      return [...shipped, ...cards];
    },
    load: async (slug) => {
      if (embedded && embedded.artifact.meta.slug === slug) return embedded.artifact;
      const one = added.get(slug);
      return (one && (await current(one))) ?? loadStory(slug);
    },
    add: async ({ scene, pictures, lines }, profile) => {
      const others = [...added.values()].filter((one) => one.title !== scene.title).map((one) => one.slug);
      const slug = freeSlug(scene.slug, [...stories.map((card) => card.slug), ...others]);
      const compiled = await compileScene({ ...scene, slug });
      if (!compiled.ok) return compiled;
      const { title } = scene;
      const one: AddedScene = {
        version: 1,
        slug,
        title,
        addedAt: added.get(slug)?.addedAt ?? now(),
        rules: RULES,
        scene,
        artifact: compiled.artifact,
      };
      await store.put(profile ?? ANYBODY, one, { pictures, lines });
      added.set(slug, one);
      return compiled;
    },
    extras: async ({ meta }, profile) => {
      const one = added.get(meta.slug);
      if (!one) return undefined;
      const found = await Promise.all(owners(profile).map((owner) => store.media(owner, meta.slug)));
      const media = found.findLast(({ pictures, lines }) => pictures.length + lines.length > 0);
      if (!media) return undefined;
      const { sceneExtras } = await import('./extras');
      return sceneExtras(one.scene, media, meta);
    },
    remove: async (slug, profile) => {
      for (const owner of owners(profile)) await store.remove(owner, slug);
      added.delete(slug);
    },
    removeProfile: store.removeProfile,
  };
}

function artifactIn({ artifact, rules, slug }: AddedScene): Artifact | undefined {
  const made = artifact as Partial<Artifact> | null;
  return rules === RULES && made?.format === 1 && made.meta?.slug === slug ? (made as Artifact) : undefined;
}
