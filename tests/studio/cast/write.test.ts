import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile';
import { addPerson, freeName, removePerson } from '../../../src/studio/cast/people';
import { castRows, facesWorn, recipeFor } from '../../../src/studio/cast/rows';
import { surprise } from '../../../src/studio/cast/surprise';
import { setGlobal, setLook, setPlace, setRow } from '../../../src/studio/cast/write';
import type { Edit } from '../../../src/vocabulary/problems';
import { PLAIN_RECIPE } from '../../../src/vocabulary/recipe';

const HEAD = `# title: T
# place: side-door, day
# props: door closed; extinguisher hung
# weather: snow
# cast: Theo = Theo \\# Brandt, facilities;  employees; guarded ; look theo
# cast: Jess = Jess, tenant; employees; calm

VAR theo_trust = 45
VAR theo_rapport = 40
-> start
=== start
Theo: (guarded) Yes? # face: Theo sad
-> END
`;
const at = (text: string) => [{ name: 'story.ink', text }];
const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.from - a.from).reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), text);
const changed = (edits: readonly Edit[], text = HEAD): string[] => {
  const before = text.split('\n');
  return edited(text, edits)
    .split('\n')
    .filter((line) => !before.includes(line));
};
const row = (id: string, text = HEAD) => castRows(at(text)).find((r) => r.id === id) ?? expect.fail(id);

describe('a row of the cast', () => {
  it('changes in one place and keeps the rest as it was written', () => {
    expect(changed(setRow(row('Theo'), { face: 'annoyed' }))).toEqual([
      '# cast: Theo = Theo \\# Brandt, facilities;  employees; annoyed ; look theo',
    ]);
    expect(changed(setRow(row('Jess'), { rapport: 55, propensity: -5, stage: 'anxious' }))).toEqual([
      '# cast: Jess = Jess, tenant; employees; calm; stage anxious; rapport 55; propensity -5',
    ]);
    expect(changed(setRow(row('Jess'), { role: 'night; cook # 2', set: 'vendors' }))).toEqual([
      '# cast: Jess = Jess, night, cook \\# 2; vendors; calm',
    ]);
  });

  it('leaves unsaid what need not be said', () => {
    const once = edited(HEAD, setRow(row('Jess'), { rapport: 55 }));
    expect(edited(once, setRow(row('Jess', once), { rapport: 40 }))).toBe(HEAD);
    expect(setRow(row('Jess'), { rapport: 40, stage: 'calm', face: 'calm' })).toEqual([]);
  });
});

describe('a look', () => {
  it('begins near the named one, stands below the row, and changes in its place', () => {
    const recipe = recipeFor(row('Theo'));
    expect(recipe).toMatchObject({ head: 'short2', beard: 'full', hair: 'gray' });
    const once = edited(HEAD, setLook(at(HEAD), row('Theo'), { ...recipe, hair: 'red' }));
    expect(once.split('\n')[5]).toBe('# look: Theo = short2; full red; skin 3; jacket; 55');
    const again = setLook(at(once), row('Theo', once), { ...recipe, hair: 'black' });
    expect(changed(again, once)).toEqual(['# look: Theo = short2; full black; skin 3; jacket; 55']);
    expect(recipeFor(row('Theo', once)).hair).toBe('red');
  });

  it('tells which faces are worn', () => {
    expect([...facesWorn(at(HEAD), row('Theo'))].sort()).toEqual(['guarded', 'sad']);
  });

  it('surprises the same way for the same seed', () => {
    expect(surprise(7)).toEqual(surprise(7));
    expect(new Set(Array.from({ length: 200 }, (_, i) => surprise(i).head)).size).toBe(27);
  });
});

describe('the cast', () => {
  it('takes in somebody with their meters, and lets them go where nobody names them', () => {
    const name = freeName(at(HEAD));
    const edits = addPerson(at(HEAD), 'story.ink', name, PLAIN_RECIPE);
    expect(changed(edits)).toEqual([
      '# cast: Sam = Sam, visitor; visitors; calm',
      '# look: Sam = short2; brown; skin 3; work shirt; 35',
      'VAR sam_trust = 45',
      'VAR sam_rapport = 40',
    ]);
    const fuller = edited(HEAD, edits);
    const leaving = removePerson(at(fuller), name);
    expect('edits' in leaving && edited(fuller, leaving.edits)).toBe(HEAD);
  });

  it('says where somebody is named', () => {
    expect(removePerson(at(HEAD), 'Theo')).toEqual({ usedAt: [{ file: 'story.ink', line: 12 }] });
  });

  it('comes into a shipped scene without a new error', () => {
    const text = readFileSync('stories/smoke-break/story.ink', 'utf8');
    const fuller = edited(text, addPerson(at(text), 'story.ink', 'Wen', surprise(3)));
    const errors = compileStory(fuller, { file: 'story.ink', slug: 's' }).problems.filter(
      (p) => p.severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});

describe('the place', () => {
  it('takes along only what the new set has', () => {
    const edits = setPlace(at(HEAD), 'story.ink', 'lobby', 'day', ['clear', 'rain']);
    expect(edited(HEAD, edits).split('\n').slice(0, 3)).toEqual([
      '# title: T',
      '# place: lobby, day',
      HEAD.split('\n')[4],
    ]);
  });

  it('sets, changes and takes away one tag', () => {
    const once = edited(HEAD, setGlobal(at(HEAD), 'story.ink', 'ambience', 'wind'));
    expect(once.split('\n')[2]).toBe('# ambience: wind');
    expect(edited(once, setGlobal(at(once), 'story.ink', 'ambience', ''))).toBe(HEAD);
    expect(changed(setGlobal(at(HEAD), 'story.ink', 'weather', 'none'))).toEqual(['# weather: none']);
  });
});
