import { describe, expect, it } from 'vitest';
import { foldLessonAll } from '../../src/classroom/fold';
import { appendLog, isPlain, readLog, readOn, writeLog } from '../../src/classroom/log';
import { phones, Room } from './room';

const room = new Room(phones).toIntake().vote({ a: 'walk', b: 'order' }).reveal();
const text = writeLog(room.facts);
const log = () => JSON.parse(text) as { version: number; facts: Record<string, unknown>[] };

describe('a kept lesson', () => {
  it('comes back as it was', () => {
    const read = readLog(text);
    expect('facts' in read && foldLessonAll(read.facts)).toEqual(room.lesson);
  });

  it('of a newer Rapport is refused in words', () => {
    const read = readLog(JSON.stringify({ ...log(), version: 2 }));
    expect(read).toEqual({
      refused: 'This lesson was kept by a newer Rapport (format 2). Open it there. It is kept as it is.',
    });
  });

  it.each(['', 'null', '[]', '{}', text.slice(0, -3), '{"rapport":"lesson","version":1}', '{"rapport":"progress"}'])(
    'that is none is refused: %#',
    (damaged) => {
      expect(readLog(damaged)).toEqual({
        refused: 'This is no lesson of Rapport, or it was cut off. It is kept as it is.',
      });
    },
  );

  it('without a step is refused', () => {
    expect(readLog(JSON.stringify({ ...log(), facts: [] }))).toMatchObject({ refused: expect.stringMatching('empty') });
  });

  it.each([
    ['a field is missing', (facts: Record<string, unknown>[]) => delete facts[3]?.to],
    ['a field is unknown', (facts: Record<string, unknown>[]) => Object.assign(facts[3] ?? {}, { more: 1 })],
    ['a fact is unknown', (facts: Record<string, unknown>[]) => Object.assign(facts[3] ?? {}, { fact: 'Danced' })],
    ['it is opened twice', (facts: Record<string, unknown>[]) => facts.splice(3, 1, facts[0] ?? {})],
  ])('is refused where %s, and can go on from the step before', (_what, damage) => {
    const { facts, ...frame } = log();
    damage(facts);
    const read = readLog(JSON.stringify({ ...frame, facts }));
    expect(read).toMatchObject({
      refused: expect.stringMatching(/^Step 4 of \d+ of this lesson is damaged \(.+\)\. It is kept as it is\. You can/),
      upTo: room.facts.slice(0, 3),
    });
  });

  it('is refused where its first step is damaged, with nothing to go on from', () => {
    const { facts, ...frame } = log();
    const read = readLog(JSON.stringify({ ...frame, facts: facts.slice(1) }));
    expect(read).toMatchObject({ refused: expect.stringMatching('wrong place') });
    expect(read).not.toHaveProperty('upTo');
  });

  it('has no count beyond the bounds of a room', () => {
    const { facts, ...frame } = log();
    for (const hands of [-1, 5001, 1.5]) {
      const counted = { at: 1, fact: 'HandsCounted', prompt: 1, choice: 'walk', hands };
      expect(readLog(JSON.stringify({ ...frame, facts: [...facts, counted] }))).toHaveProperty('refused');
    }
  });
});

describe('a log that grows', () => {
  const known = { text: writeLog(room.facts.slice(0, 4)), facts: room.facts.slice(0, 4) };
  const rest = room.facts.slice(4);

  it('is read on from what is known, and written on without the rest', () => {
    expect(appendLog(known.text, rest)).toBe(text);
    expect(readOn(known, text)).toEqual(JSON.parse(JSON.stringify(rest)));
    expect(appendLog(known.text, [])).toBe(known.text);
  });

  it.each([
    ['nothing has come', known.text],
    ['it is another log', text.replace('"l1"', '"l9"')],
    ['it became shorter', writeLog(room.facts.slice(0, 3))],
    ['it is cut off', text.slice(0, -1)],
    ['what came is damaged', text.replace('"SplitRevealed"', '"SplitReveald"')],
    ['the lesson is opened again in it', appendLog(known.text, room.facts.slice(0, 1))],
    ['something else than facts came', `${known.text.slice(0, -2)},1],"facts":[2]}`],
  ])('is to be read whole where %s', (_what, other) => {
    expect(readOn(known, other)).toBeUndefined();
  });

  it('can be written on only where nothing but facts stands at its end', () => {
    expect(isPlain(text)).toBe(true);
    expect(isPlain(`${text.slice(0, -1)},"more":[{}]}`)).toBe(false);
    expect(isPlain(` ${text}`)).toBe(false);
    expect(isPlain(writeLog([]))).toBe(false);
  });
});
