/** The shape of what the Studio keeps. Everything that comes back from disk passes here first. */
import * as v from 'valibot';
import type { Media } from '../../records/bundle/media';
import type { ProjectHead, VersionHead } from '../../records/projects';
import { SCENE_LIMITS, type Scene, type SceneFile } from '../../records/scene';
import { shape } from '../storage/shape';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(1000));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const headSchema = shape<ProjectHead>({
  version: v.literal(1),
  id,
  slug: id,
  title: words,
  createdAt: time,
  savedAt: time,
  revision: count,
  trashedAt: v.optional(time),
});

const file = shape<SceneFile>({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(SCENE_LIMITS.name)),
  text: v.pipe(v.string(), v.maxLength(SCENE_LIMITS.text)),
});

export const sceneSchema = shape<Scene>({
  slug: id,
  title: words,
  main: id,
  files: v.pipe(v.array(file), v.minLength(1), v.maxLength(SCENE_LIMITS.files)),
});

/** A version with the time at which it began: saves go on with it for a while. */
export interface KeptVersion extends VersionHead {
  readonly begun: number;
}

export const versionSchema = shape<KeptVersion>({
  revision: count,
  at: time,
  title: words,
  length: count,
  begun: time,
});

/** Bytes that the browser gave back as they were put in; what they hold was checked on their way in. */
export const mediaSchema = shape<Media>({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(SCENE_LIMITS.name)),
  type: v.pipe(v.string(), v.regex(/^(audio|image)\/[\w.+-]+$/)),
  bytes: v.instance(Uint8Array<ArrayBuffer>),
});
