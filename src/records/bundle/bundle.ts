/** A scene as one `.rapport` file: its texts, looks, pictures and recorded lines. Written and read here. */
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { SCENE_LIMITS, type Scene, type SceneFile } from '../scene';
import { BUNDLE_LIMITS as LIMITS } from './limits';
import { isNewer, type Manifest, manifestSchema } from './manifest';
import { isSvg, type Media, pictureFacts, type SceneMedia, soundType } from './media';
import { BundleError, type Part, unzip } from './unzip';
import { BUNDLE_WORDS as W } from './words';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Bundle extends SceneMedia {
  readonly scene: Scene;
  /** Day of the last change, 2026-11-22. */
  readonly made?: string;
}

export type BundleResult =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Never throws, whatever the bytes are. Nothing is unpacked that the limits would refuse. */
export function readBundle(bytes: Bytes): BundleResult {
  try {
    return { ok: true, bundle: read(unzip(bytes)) };
  } catch (cause) {
    if (cause instanceof BundleError) return { ok: false, problems: [cause.message] };
    throw cause;
  }
}

/** True when the bytes may be a bundle: they begin like any packed file. */
export function looksPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function read(parts: readonly Part[]): Bundle {
  const head = parts.find((part) => part.name === 'manifest.json');
  if (!head) throw new BundleError(W.noManifest);
  const manifest = manifestOf(head.bytes);
  const texts: SceneFile[] = [];
  const pictures: Media[] = [];
  const lines: Media[] = [];
  let looks: { readonly looks: unknown } | undefined;
  for (const { name, bytes } of parts) {
    const [folder = '', inner = ''] = name.split(/\/(.*)/s);
    if (name === 'manifest.json') continue;
    if (name === 'looks.json') looks = { looks: looksOf(bytes) };
    else if (folder === 'story' && inner.endsWith('.ink')) texts.push({ name: inner, text: textOf(inner, bytes) });
    else if (folder === 'pictures' && inner !== '') pictures.push(pictureOf(inner, bytes));
    else if (folder === 'lines' && inner !== '') lines.push(lineOf(inner, bytes));
    else throw new BundleError(W.unknown(name));
  }
  const listed = manifest.files.map((name) => texts.find((text) => text.name === name));
  const files = listed.filter((text) => text !== undefined);
  const all = new Set(manifest.files).size === texts.length && files.length === texts.length;
  if (!all || !manifest.files.includes(manifest.main)) throw new BundleError(W.files);
  const { slug, title, main, made } = manifest;
  return { scene: { slug, title, main, files }, ...(made && { made }), pictures, lines, ...looks };
}

function manifestOf(bytes: Bytes): Manifest {
  if (bytes.length > LIMITS.manifest) throw new BundleError(W.tooLong('manifest.json', LIMITS.manifest));
  const value = json(bytes);
  if (value === undefined) throw new BundleError(W.manifest('not JSON'));
  if (isNewer(value)) throw new BundleError(W.newer);
  const checked = v.safeParse(manifestSchema, value);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new BundleError(W.manifest(`${v.getDotPath(issue) ?? ''} ${issue.message}`));
}

function looksOf(bytes: Bytes): unknown {
  const value = bytes.length > LIMITS.looks ? undefined : json(bytes);
  if (typeof value !== 'object' || value === null) throw new BundleError(W.looks);
  return value;
}

function json(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function textOf(name: string, bytes: Bytes): string {
  if (bytes.length > SCENE_LIMITS.text) throw new BundleError(W.tooLong(name, SCENE_LIMITS.text));
  const text = decoded(bytes);
  if (text === undefined) throw new BundleError(W.text(name));
  return text;
}

/** Text without its byte-order mark; undefined where it is not UTF-8, or not text. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function pictureOf(name: string, bytes: Bytes): Media {
  if (bytes.length > LIMITS.picture) throw new BundleError(W.tooLong(name, LIMITS.picture));
  const facts = pictureFacts(bytes);
  if (!facts) throw new BundleError(isSvg(bytes) ? W.svg(name) : W.picture(name));
  const { type, width, height } = facts;
  const most = LIMITS.pictureSide;
  if (width < 1 || height < 1 || width > most || height > most) throw new BundleError(W.pixels(name, most));
  return { name, type, bytes };
}

function lineOf(name: string, bytes: Bytes): Media {
  if (bytes.length > LIMITS.line) throw new BundleError(W.tooLong(name, LIMITS.line));
  const type = soundType(bytes);
  if (!type) throw new BundleError(W.sound(name));
  return { name, type, bytes };
}

/** The same bundle is the same bytes, on every computer and in every year. */
const TIME = '2000-01-01T00:00:00';

/** A bundle that `readBundle` opens, or the words of why it would not. */
export function writeBundle(
  bundle: Bundle,
): { readonly ok: true; readonly bytes: Bytes } | Extract<BundleResult, { ok: false }> {
  const { scene, made, pictures, lines, looks } = bundle;
  const manifest: Manifest = {
    format: 1,
    slug: scene.slug,
    title: scene.title,
    main: scene.main,
    files: scene.files.map((file) => file.name),
    ...(made && { made }),
  };
  const parts: Record<string, Uint8Array> = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const { name, text } of scene.files) parts[`story/${name}`] = strToU8(text);
  if (looks !== undefined) parts['looks.json'] = strToU8(JSON.stringify(looks));
  for (const { name, bytes } of sorted(pictures)) parts[`pictures/${name}`] = bytes;
  for (const { name, bytes } of sorted(lines)) parts[`lines/${name}`] = bytes;
  const bytes = zipSync(parts, { level: 9, mtime: TIME }) as Bytes;
  // Whoever gets it must be able to open it: the reader has the last word.
  const read = readBundle(bytes);
  return read.ok ? { ok: true, bytes } : read;
}

function sorted(media: readonly Media[]): Media[] {
  return media.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
