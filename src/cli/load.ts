/** Finds and compiles stories from disk: a slug under stories/, a path to an .ink file, or a folder of either. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type CompileResult, compileStory } from '../story/compile';

const STORY_FILE = 'story.ink';

/** The .ink file of a slug or path, or undefined when there is none. */
export function storyFile(name: string): string | undefined {
  const candidates = [name, join(name, STORY_FILE), join('stories', name, STORY_FILE)];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile() && path.endsWith('.ink'));
}

/** Every story below a file or folder: each `story.ink`, or any .ink named outright. */
export function storyFiles(path: string): string[] {
  const direct = storyFile(path);
  if (direct) return [direct];
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return storyFiles(child);
      return [];
    })
    .sort();
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
export function compileFile(file: string): CompileResult {
  const folder = dirname(file);
  const source = readFileSync(file, 'utf8');
  const include = includeFrom(folder);
  const key = `${file}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const result = compileStory(source, { file: relative('.', file) || file, slug: slugOf(file), include });
  // Parts may change while the main file does not, so only whole files are remembered.
  if (!/^\s*INCLUDE\s/m.test(source)) compiled.set(key, result);
  return result;
}
