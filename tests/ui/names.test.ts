import { expect, test } from 'vitest';
import { compileFile } from '../../src/cli/load';
import type { CastMember } from '../../src/core/model';
import { inSentence } from '../../src/ui/names';

const cast = (id: string, name: string): CastMember[] => [
  {
    ...{ id, name, role: '', set: 'visitors', face: 'calm', stage: 'calm' },
    start: { competence: 0, integrity: 0, rapport: 0 },
  },
];

test.each([
  ['a first name', 'Theo', 'Theo Brandt', 'Theo'],
  ['a last name after a rank', 'Beck', 'Sgt. Lorraine Beck', 'Beck'],
  ['a name alone', 'Jess', 'Jess', 'Jess'],
  ['a name with small words in it', 'Otto', 'Otto van der Berg', 'Otto'],
  ['a call sign', 'Control', 'Control', 'Control'],
  ['a role whose name is known', 'Vendor', 'Joan', 'Joan'],
  ['a role as a title', 'Doctor', 'Doctor Amani', 'Doctor Amani'],
  ['a role before a name', 'Driver', 'Sam Ortiz', 'Sam Ortiz'],
  ['a nickname that is no part of the name', 'Doc', 'Harold Finch', 'Harold Finch'],
  ['a person nobody knows', 'Man', 'Man with a lanyard', 'the man with a lanyard'],
  ['a person with an article', 'Cyclist', 'A cyclist', 'the cyclist'],
  ['a role with an article', 'Manager', 'The night manager', 'the night manager'],
  ['a name that starts small', 'Kid', 'kid in a red coat', 'the kid in a red coat'],
  ['a role and nothing else', 'Driver', 'Driver', 'the driver'],
])('%s: %s = %s is "%s"', (_, id, name, says) => {
  expect(inSentence(cast(id, name), id)).toBe(says);
});

test('the officer is "you", and somebody outside the cast goes by the name before the line', () => {
  expect(inSentence([], 'officer')).toBe('you');
  expect(inSentence([], 'Radio')).toBe('Radio');
});

test('everybody in the shipped scenes reads well', () => {
  const says = ['smoke-break', 'relief', 'name-on-the-list'].flatMap((slug) => {
    const compiled = compileFile(`stories/${slug}/story.ink`);
    if (!compiled.ok) throw new Error(`${slug} does not compile`);
    const { cast: all } = compiled.artifact.meta;
    return all.map(({ id }) => inSentence(all, id)).filter((name, i) => name !== all[i]?.id);
  });
  expect(says).toEqual(['Joan', 'the man with a lanyard']);
});
