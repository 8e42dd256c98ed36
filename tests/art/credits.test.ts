import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Credit {
  readonly what: string;
  readonly by: string;
  readonly licence: string;
  readonly origin: string;
  readonly files: readonly string[];
}

describe('credits of the art', () => {
  const credits: readonly Credit[] = JSON.parse(readFileSync('assets/credits.json', 'utf8'));

  it('name files that are there', () => {
    const files = credits
      .flatMap((credit) => credit.files)
      .filter((file) => /^assets\/(characters|places)\//.test(file));
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });

  it('cover every file of characters and places', () => {
    const named = new Set(credits.flatMap((credit) => credit.files));
    for (const folder of ['assets/characters', 'assets/places']) {
      for (const file of readdirSync(folder)) expect(named.has(`${folder}/${file}`), file).toBe(true);
    }
  });

  it('are complete', () => {
    for (const { what, by, licence, origin } of credits)
      for (const word of [what, by, licence, origin]) expect(word).not.toBe('');
  });
});
