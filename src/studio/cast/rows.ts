/** The people of a scene as their rows stand in the text, and what each looks like. */
import { FACES } from '../../core/model';
import type { FoundTag } from '../../story/scan';
import { PLAIN_RECIPE, type Recipe, readRecipe } from '../../vocabulary/recipe';
import type { ProjectFile } from '../project';
import { unescaped } from '../write/escape';
import { readingOf } from '../write/reading';
import { NEAR } from './near';

export interface CastRow {
  readonly id: string;
  readonly tag: FoundTag;
  /** Behind the equals sign, cut at semicolons, spaces kept. */
  readonly parts: readonly string[];
  readonly full: string;
  readonly role: string;
  readonly lookTag?: FoundTag;
}

/** Global tags of all files as they are written, in the order of the text. */
export function globalsOf(files: readonly ProjectFile[]): FoundTag[] {
  return files.flatMap((file) =>
    readingOf(file)
      .pieces.filter((p) => p.kind === 'global')
      .flatMap((p) => p.tags),
  );
}

export function globalOf(files: readonly ProjectFile[], name: string): FoundTag | undefined {
  return globalsOf(files).find((tag) => tag.name.toLowerCase() === name);
}

const nameOf = (tag: FoundTag): string => tag.value.split('=')[0]?.trim() ?? '';

export function castRows(files: readonly ProjectFile[]): CastRow[] {
  const tags = globalsOf(files);
  const looks = tags.filter((tag) => tag.name.toLowerCase() === 'look');
  return tags.flatMap((tag) => {
    const at = tag.value.indexOf('=');
    if (tag.name.toLowerCase() !== 'cast' || at < 1) return [];
    const id = nameOf(tag);
    const parts = tag.value.slice(at + 1).split(';');
    const [full = '', ...role] = unescaped(parts[0] ?? '')
      .split(',')
      .map((s) => s.trim());
    const lookTag = looks.findLast((look) => nameOf(look).toLowerCase() === id.toLowerCase());
    return [{ id, tag, parts, full, role: role.join(', '), ...(lookTag && { lookTag }) }];
  });
}

/** What a person is made of: as composed, else as near as parts come to the named look that plays them. */
export function recipeFor({ lookTag, parts }: CastRow): Recipe {
  const named = parts.map((p) => /^\s*look\s+(\S+)/.exec(p)?.[1]).find((n) => n !== undefined);
  const text = lookTag ? lookTag.value.slice(lookTag.value.indexOf('=') + 1) : (NEAR[bare(named ?? '')] ?? '');
  try {
    return readRecipe(text);
  } catch {
    return PLAIN_RECIPE;
  }
}

const bare = (name: string): string => name.replace(/-(bare|card|cap|winter)$/, '');

/** Faces that a person makes in the scene: with what they say, by a tag, and on arriving. */
export function facesWorn(files: readonly ProjectFile[], row: CastRow): ReadonlySet<string> {
  const said = new RegExp(
    `\\b${row.id}\\b(?:\\s*\\([^)\\n]*\\))?:\\s*\\(([a-z]+)\\)|#\\s*face:\\s*${row.id}\\s+([a-z]+)`,
    'gi',
  );
  const found = files.flatMap(({ text }) => [...text.matchAll(said)].map((m) => m[1] ?? m[2] ?? ''));
  const arrives = row.parts.map((p) => p.trim());
  return new Set([...found, ...arrives].filter((f) => (FACES as readonly string[]).includes(f)));
}
