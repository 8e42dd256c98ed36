/** From files that somebody opened or dropped to a scene, or to words of what is wrong with them. */
import { type Bundle, decoded, looksPacked, readBundle } from '../../records/bundle/bundle';
import { BUNDLE_ENDING, BUNDLE_LIMITS } from '../../records/bundle/limits';
import { isSafeName } from '../../records/bundle/names';
import type { FoundFile, SaveTarget } from '../../records/files';
import { SCENE_LIMITS, type SceneFile, slugOf } from '../../records/scene';
import { READ as W } from '../words/files';
import { titleOf } from './title';

export type Opened =
  | {
      readonly ok: true;
      readonly bundle: Bundle;
      /** What was left out, and guessed. */
      readonly notes: readonly string[];
      /** Where the scene's one text lies on disk, if it is one and the browser knows. */
      readonly target?: SaveTarget;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Endings that can be opened. */
export const OPENED = ['.ink', BUNDLE_ENDING] as const;

export async function readFiles(found: readonly FoundFile[]): Promise<Opened> {
  if (found.length === 0) return { ok: false, problems: [W.nothing] };
  const packed = found.filter((file) => file.path.toLowerCase().endsWith(BUNDLE_ENDING));
  const [bundle] = packed;
  if (bundle) return packed.length === 1 ? readPacked(bundle) : { ok: false, problems: [W.oneBundle] };
  const texts = found.filter((file) => file.path.toLowerCase().endsWith('.ink'));
  if (texts.length === 0) return { ok: false, problems: [W.noText] };
  if (texts.length > SCENE_LIMITS.files) return { ok: false, problems: [W.tooMany(texts.length, SCENE_LIMITS.files)] };
  return readTexts(texts, found.length - texts.length);
}

async function readPacked(file: FoundFile): Promise<Opened> {
  // Its size is told before a byte of it is read.
  if (file.size > BUNDLE_LIMITS.packed) return { ok: false, problems: [W.tooLarge(file.path, BUNDLE_LIMITS.packed)] };
  const result = readBundle(await file.bytes());
  return result.ok ? { ok: true, bundle: result.bundle, notes: [] } : result;
}

async function readTexts(found: readonly FoundFile[], others: number): Promise<Opened> {
  const large = found.filter((file) => file.size > SCENE_LIMITS.text);
  if (large.length > 0) return { ok: false, problems: large.map((f) => W.tooLarge(f.path, SCENE_LIMITS.text)) };
  const problems: string[] = [];
  const texts: SceneFile[] = [];
  for (const file of found) {
    const bytes = await file.bytes();
    const text = decoded(bytes);
    if (text !== undefined) texts.push({ name: file.path.normalize('NFC'), text });
    else problems.push(looksPacked(bytes) ? W.packed(file.path) : W.notText(file.path));
  }
  if (problems.length > 0) return { ok: false, problems };
  const main = mainOf(texts);
  if (!main) return { ok: false, problems: [W.nothing] };
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const inside = texts.filter(({ name }) => name.startsWith(folder));
  const files = inside.map(({ name, text }) => ({ name: name.slice(folder.length), text }));
  const unsafe = files.filter(({ name }) => !isSafeName(name));
  if (unsafe.length > 0) return { ok: false, problems: unsafe.map(({ name }) => W.name(name)) };
  const notes = [
    ...(others > 0 ? [W.notInk(others)] : []),
    ...(inside.length < texts.length ? [W.outside(texts.length - inside.length)] : []),
    ...(texts.length > 1 ? [W.begins(main.name)] : []),
  ];
  const name = main.name.slice(folder.length);
  const title = titleOf(main.text) || name.replace(/\.ink$/i, '');
  const target = found.length === 1 ? found[0]?.target : undefined;
  const scene = { slug: slugOf(title), title, main: name, files };
  return { ok: true, bundle: { scene, pictures: [], lines: [] }, notes, ...(target && { target }) };
}

/** The text that begins the story: no other includes it. Where several are left, the one that its name or its title tells. */
function mainOf(texts: readonly SceneFile[]): SceneFile | undefined {
  const included = new Set(texts.flatMap(({ name, text }) => includesOf(text).map((part) => folderOf(name) + part)));
  const roots = texts.filter(({ name }) => !included.has(name));
  const left = roots.length > 0 ? roots : texts;
  const named = left.find(({ name }) => /(^|\/)(story|main)\.ink$/i.test(name));
  const including = left.find(({ text }) => includesOf(text).length > 0);
  return named ?? including ?? left.find(({ text }) => titleOf(text) !== '') ?? left[0];
}

function includesOf(text: string): string[] {
  return [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*$/gm)].map((found) => (found[1] ?? '').normalize('NFC'));
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}
