import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import type { Artifact } from '../../src/story/artifact.ts';
import { problemText } from '../../src/vocabulary/problems.ts';
import { dropOld } from '../cache.mjs';

export type Compiled =
  | { readonly ok: true; readonly artifact: Artifact }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface StoryCompiler {
  /** Folders under stories/ that have a story, in order. */
  readonly slugs: () => readonly string[];
  /** Every .ink file of a story: the story and its parts. */
  readonly files: (slug: string) => readonly string[];
  readonly compile: (slug: string) => Promise<Compiled>;
  /** Loads the compiler, which takes a second: a story that is kept needs none, and its first edit shall not wait. */
  readonly ready: () => Promise<void>;
}

/** The parts of src/ that decide what a story compiles to. */
const COMPILER = ['core', 'vocabulary', 'story'];

/**
 * Compiles stories with the project's own compiler and keeps each result by the hash of the story and of the compiler:
 * exact bounds walk every path, which takes a second or two.
 */
export function storyCompiler(root: string): StoryCompiler {
  const stories = path.join(root, 'stories');
  const cache = path.join(root, 'node_modules/.cache/rapport/stories');
  let loaded:
    | { readonly hash: string; readonly module: Promise<typeof import('../../src/story/compile.ts')> }
    | undefined;

  const inkFiles = (slug: string): string[] => walk(path.join(stories, slug)).filter((file) => file.endsWith('.ink'));

  /** Vite bundles its configuration, so a plain import would restart the server with every edit of the rules. */
  const compiler = (hash: string) => {
    if (loaded?.hash !== hash) {
      const entry = path.join(root, 'src/story/compile.ts');
      const imported = runnerImport<typeof import('../../src/story/compile.ts')>(entry, { root, configFile: false });
      loaded = { hash, module: imported.then(({ module }) => module) };
    }
    return loaded.module;
  };

  const rulesNow = (): string =>
    hashOf(
      root,
      COMPILER.flatMap((part) => walk(path.join(root, 'src', part))),
    );

  const compile = async (slug: string): Promise<Compiled> => {
    const rules = rulesNow();
    const hash = hashOf(root, inkFiles(slug), rules);
    const kept = path.join(cache, `${slug}-${hash}.json`);
    if (existsSync(kept)) return { ok: true, artifact: JSON.parse(readFileSync(kept, 'utf8')) as Artifact };

    const { compileStory } = await compiler(rules);
    const file = path.join(stories, slug, 'story.ink');
    const result = compileStory(readFileSync(file, 'utf8'), {
      file: path.relative(root, file).replaceAll('\\', '/'),
      slug,
      include: (name) => part(path.join(stories, slug), name),
    });
    if (!result.ok) return { ok: false, problems: result.problems.map(problemText) };
    mkdirSync(cache, { recursive: true });
    dropOld(cache);
    writeFileSync(kept, JSON.stringify(result.artifact));
    return { ok: true, artifact: result.artifact };
  };

  return {
    slugs: () =>
      existsSync(stories)
        ? readdirSync(stories).filter((slug) => existsSync(path.join(stories, slug, 'story.ink')))
        : [],
    files: inkFiles,
    compile,
    ready: async () => {
      await compiler(rulesNow());
    },
  };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(root: string, files: readonly string[], start = ''): string {
  const hash = createHash('sha256').update(start);
  for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** A story is one folder: a part outside of it does not exist. */
function part(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, name);
  return file.startsWith(folder + path.sep) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
