/** The texts of one scene: as they are opened, kept while somebody writes, and handed over. */

export interface SceneFile {
  /** As INCLUDE names it: `story.ink`, `parts/dock.ink`. */
  readonly name: string;
  readonly text: string;
}

export interface Scene {
  /** Name in addresses and records: lower case, digits and hyphens. */
  readonly slug: string;
  readonly title: string;
  /** The file that begins the story. */
  readonly main: string;
  readonly files: readonly SceneFile[];
}

/** What a scene may hold. Far beyond what anybody writes, and small enough that a page never chokes on it. */
export const SCENE_LIMITS = {
  /** Bytes of one text. */
  text: 2 * 1024 * 1024,
  files: 40,
  /** Characters of a file's name with its folders. */
  name: 120,
} as const;

export const MAIN = 'story.ink';

/** Letters that are not a letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Lower case without marks: `Łódź` is `lodz`. Other scripts stay as they are. */
export function bareLetters(text: string): string {
  const letters = Array.from(text.toLowerCase().normalize('NFD'), (c) => LETTERS[c] ?? c);
  return letters.join('').replace(/\p{M}/gu, '');
}

/** `The Smoke Break` is `the-smoke-break`; `scene` where no letter or digit is left. */
export function slugOf(title: string): string {
  return (
    bareLetters(title)
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'scene'
  );
}

/** The slug itself, or with the first number that nobody has yet: `dock-2`. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug;
  for (let n = 2; ; n++) if (!taken.includes(`${slug}-${n}`)) return `${slug}-${n}`;
}
