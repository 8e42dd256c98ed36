/** Names that are no names: they stand on a wall before a class. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFacts } from '../../../src/classroom/log';
import { ROOM_SETTINGS, type Roster } from '../../../src/classroom/protocol/host';
import { LONGEST_NAME } from '../../../src/classroom/protocol/limits';
import { Classroom, good, type Host, join, next } from '../classroom';
import { Stopped } from './support';

let classroom: Classroom;
let host: Host;
let code: string;
beforeEach(async () => {
  classroom = await Classroom.start({ world: new Stopped() });
  const opened = await classroom.open();
  ({ host } = opened);
  ({ code } = opened.room);
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } }));
});
afterEach(() => classroom.stop());

let phones = 0;
async function shown(name: string): Promise<string | undefined> {
  phones += 1;
  const { standing } = await classroom.joined(code, phones, { name });
  return standing.you.name;
}

it.each([
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a bidi override', 'Ana \u202Egnorw eht\u202C'],
  ['bidi isolates', '\u2066Ana\u2069\u2067'],
  ['signs of no width', 'A\u200Bn\u200D\u2060a\uFEFF'],
  ['a stack of accents', `A${'\u0301'.repeat(400)}na`],
  ['a stack of signs that are no accents', `A${'\u20DD\u0489'.repeat(200)}`],
  ['one letter of hundreds of parts', '\u1100'.repeat(480)],
  ['hundreds of skin colors', `\u{1F44D}${'\u{1F3FF}'.repeat(200)}`],
  ['a chain of joined letters', '\u0915\u094D'.repeat(240)],
  ['accents outside the first plane', 'A\u{1D165}\u{1D165}'.repeat(60)],
  ['letters outside the first plane with accents', '\u{1D49C}\u{1D165}\u{1D165}'.repeat(60)],
  ['control signs', 'Ana\u0000\u0007\u001B[31m\nBob'],
  ['halves of signs', '\uD83DAna\uDE00'],
  ['tags', `Ana${String.fromCodePoint(0xe0041).repeat(20)}`],
  ['lines', 'Ana\u2028\u2029\u0085Bob'],
  ['blanks that are letters', '\u3164\u115F\u2800'],
])('%s', async (_, name) => {
  const is = await shown(name);
  const text = is ?? '';
  expect(text.length).toBeLessThanOrEqual(LONGEST_NAME * 4);
  expect([...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length).toBeLessThanOrEqual(
    LONGEST_NAME,
  );
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    expect(segment.length).toBeLessThanOrEqual(8);
  }
  expect(text).not.toMatch(/[\p{C}\u2028\u2029]|\p{M}{3}/u);
  expect(text).toBe(text.trim());
  // A name that the lesson's log could not be read with would cost the class its lesson at the next reload.
  const members = { '0123456789ab': is === undefined ? {} : { name: is } };
  expect(readFacts([{ at: 1, fact: 'MembersNamed', members }], 1)).toHaveProperty('facts');
});

it('of ten thousand signs are refused with the whole message', async () => {
  phones += 1;
  expect(await join(classroom.phone(), code, phones, { name: 'a'.repeat(10_000) })).toEqual({ refused: 'malformed' });
  expect(await join(classroom.phone(), code, phones, { name: '\u{1F600}'.repeat(501) })).toEqual({
    refused: 'malformed',
  });
});

it('reach the facilitator as they were cleaned, and others not at all', async () => {
  const other = await classroom.joined(code, 500, { name: 'Bob' });
  const heard: string[] = [];
  other.phone.onAny((event: string, message: unknown) => heard.push(`${event}${JSON.stringify(message)}`));
  expect(await shown('<b>Eve</b>')).toBe('<b>Eve</b>');
  const { members } = await next<Roster>(host, 'roster', (roster) => roster.members.length === 2);
  expect(members.map((member) => member.name)).toEqual(['Bob', '<b>Eve</b>']);
  expect(heard).toEqual([]);
});
