/** A scene as the files that are handed over. */
import { strToU8, zipSync } from 'fflate';
import { writeBundle } from '../../records/bundle/bundle';
import { BUNDLE_ENDING } from '../../records/bundle/limits';
import type { SceneMedia } from '../../records/bundle/media';
import type { OutFile } from '../../records/files';
import type { Scene } from '../../records/scene';
import type { Artifact } from '../../story/artifact';
import { oneFile } from './one-file';

export type Made =
  | { readonly ok: true; readonly file: OutFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** @param made day of the last change, 2026-11-22. */
export function bundleFile(scene: Scene, media: SceneMedia, made: string): Made {
  const written = writeBundle({ scene, made, ...media });
  if (!written.ok) return written;
  return {
    ok: true,
    file: { name: `${scene.slug}${BUNDLE_ENDING}`, type: 'application/octet-stream', bytes: written.bytes },
  };
}

/** @param player the page of the build; see one-file.ts. */
export function pageFile(player: string | undefined, artifact: Artifact, problem: string): Made {
  const page = player === undefined ? undefined : oneFile(player, artifact);
  if (page === undefined) return { ok: false, problems: [problem] };
  return { ok: true, file: { name: `${artifact.meta.slug}.html`, type: 'text/html', bytes: bytes(page) } };
}

/** One text as it is; several packed in one file, with their folders. */
export function textFile({ slug, files }: Pick<Scene, 'slug' | 'files'>): OutFile {
  const [only, ...others] = files;
  if (only && others.length === 0) return { name: `${slug}.ink`, type: 'text/plain', bytes: bytes(only.text) };
  const parts = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]));
  const packed = zipSync(parts, { level: 9, mtime: '2000-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
  return { name: `${slug}.zip`, type: 'application/zip', bytes: packed };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
