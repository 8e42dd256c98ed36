/** Finds and compiles stories from disk: a slug under stories/, a path to an .ink file, or a folder of either. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Thresholds } from '../story/checks/thresholds';
import { type CompileResult, compileStory } from '../story/compile';

const STORY_FILE = 'story.ink';

/** The .ink file of a slug or path, or undefined when there is none. */
export function storyFile(name: string): string | undefined {
  const candidates = [name, join(name, STORY_FILE), join('stories', name, STORY_FILE)];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile() && path.endsWith('.ink'));
}

/** Folders that are no place for stories. */
const PASSED_OVER = /^(?:\.|node_modules$)/;

/** Every story of a path: a slug or file by itself; in a folder each .ink that no other one there includes. */
export function storyFiles(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [storyFile(path) ?? []].flat();
  const files = inkFiles(path);
  const parts = new Set(files.flatMap((file) => partsOf(file, path)));
  const whole = files.filter((file) => !parts.has(file));
  // Files that include each other in a ring are all parts; somebody has to say so.
  return whole.length > 0 ? whole : files;
}

function inkFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !PASSED_OVER.test(entry.name))
    .flatMap((entry) => {
      const child = join(folder, entry.name);
      if (entry.isDirectory()) return inkFiles(child);
      return entry.isFile() && entry.name.endsWith('.ink') ? [child] : [];
    })
    .sort();
}

/** What a file includes: named from the story's folder, which for a part lies somewhere above it. */
function partsOf(file: string, top: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(/^[ \t]*INCLUDE[ \t]+(.+)$/gm)].map((m) =>
    (m[1] as string).trim(),
  );
  const folders: string[] = [];
  for (let at = dirname(file); !relative(top, at).startsWith('..'); at = dirname(at)) {
    folders.push(at);
    if (relative(top, at) === '') break;
  }
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

export function slugOf(file: string): string {
  return basename(file) === STORY_FILE ? basename(dirname(resolve(file))) : basename(file, '.ink');
}

/** Walking every path takes a second; the same text in one process gives the same result. */
const compiled = new Map<string, CompileResult>();

/** Reads the parts that INCLUDE names: beside the story or below, nowhere else. */
export function includeFrom(folder: string): (name: string) => string | undefined {
  return (name) => {
    const path = join(folder, name);
    if (relative(folder, path).startsWith('..') || !existsSync(path)) return undefined;
    return readFileSync(path, 'utf8');
  };
}

/** Compiles a file with its INCLUDEd parts, which must lie beside it or below. */
export function compileFile(file: string, thresholds: Partial<Thresholds> = {}): CompileResult {
  const folder = dirname(file);
  const source = readFileSync(file, 'utf8');
  const include = includeFrom(folder);
  const key = `${file}\n${JSON.stringify(thresholds)}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const result = compileStory(source, { file: relative('.', file) || file, slug: slugOf(file), include, thresholds });
  // Parts may change while the main file does not, so only whole files are remembered.
  if (!/^\s*INCLUDE\s/m.test(source)) compiled.set(key, result);
  return result;
}
