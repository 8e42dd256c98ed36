/** A disk that is full, fails, or gives back something else: the lesson goes on, and says so. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RoomHealth } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import { FILES, type Files } from '../../../src/server/store/files';
import { Classroom, good, next, question, Tally, vote } from '../classroom';
import { ask, Stopped } from './support';

/** A disk that refuses once it is told to: half of what was to be written lies there then. */
class Disk implements Files {
  refuses: string | undefined;
  read = FILES.read;
  move = FILES.move;
  remove = FILES.remove;
  write = async (file: string, text: string): Promise<void> => {
    if (this.refuses === undefined) return FILES.write(file, text);
    await FILES.write(file, text.slice(0, text.length / 2));
    throw Object.assign(new Error(this.refuses), { code: this.refuses });
  };
}

/** Nobody waits seconds for the next try. */
class Eager extends Stopped {
  override after = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, Math.min(ms, 50));
    return () => clearTimeout(timer);
  };
}

let folder: string;
let data: string;
let classroom: Classroom;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-disk-'));
  data = path.join(folder, 'data');
});
afterEach(async () => {
  await classroom.stop();
  rmSync(folder, { recursive: true });
});

const health = async () => {
  const { status, text } = await ask(classroom.server.port, '/health');
  return { status, ...(JSON.parse(text) as { unsaved?: string; savedAgo?: number }) };
};

it.each([
  ['ENOSPC', 'The disk is full'],
  ['EDQUOT', 'The disk is full'],
  ['EROFS', 'may not write'],
  ['EIO', 'could not be written'],
])(
  '%s in the middle of a vote: every vote counts, the old copy stays whole, and all is kept once it can be',
  async (code, says) => {
    const files = new Disk();
    classroom = await Classroom.start({ data, files, world: new Eager() });
    const { host, room } = await classroom.open();
    const tally = new Tally(host);
    good(await host.emitWithAck('show', question(1)));
    const file = path.join(data, `rooms-${classroom.server.port}.json`);
    const before = readFileSync(file, 'utf8');
    files.refuses = code;
    const told = next<RoomHealth>(host, 'health', ({ unsaved }) => unsaved !== undefined);
    for (const number of [1, 2, 3]) await vote((await classroom.joined(room.code, number)).phone, 'walk');
    expect((await told).unsaved).toContain(says);
    expect(await tally.until((counts) => counts.walk === 3)).toEqual({ walk: 3 });
    expect(await health()).toMatchObject({ status: 503, unsaved: expect.stringContaining(says) });
    expect(readFileSync(file, 'utf8').startsWith(before.slice(0, 40))).toBe(true);
    expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
    // A new room is opened all the same, and its facilitator reads what is the matter.
    expect((await classroom.open('l2')).attached.health.unsaved).toContain(says);

    files.refuses = undefined;
    const well = next<RoomHealth>(host, 'health', ({ unsaved }) => unsaved === undefined);
    await vote((await classroom.joined(room.code, 4)).phone, 'order');
    await well;
    expect(await health()).toMatchObject({ status: 200 });
    await classroom.server.stop();
    expect(readFileSync(file, 'utf8').match(/"walk"/g)?.length).toBeGreaterThanOrEqual(3);
  },
);

/** Stops a server that has a room, spoils its copy, and starts it again on the same port. */
async function restarted(spoil: (file: string) => void, files: Files = FILES) {
  const first = await Classroom.start({ data });
  const { room } = await first.open();
  const { port } = first.server;
  await first.stop();
  const file = path.join(data, `rooms-${port}.json`);
  spoil(file);
  classroom = await Classroom.start({ data, port, strictPort: true, files });
  return { room, file };
}

it.each([
  ['cut off', (text: string) => text.slice(0, 100)],
  ['of other signs', () => '\0\0\0\0\uFFFD\uFFFD{'],
  ['of another program', () => '{"rooms":[]}'],
  ['of a newer version', (text: string) => text.replace('"version":1', '"version":2')],
  ['with a vote that is none', (text: string) => text.replace('"ballots":[]', '"ballots":[{"prompt":"x"}]')],
  ['with keys that are none', (text: string) => text.replace(/"secret":"[^"]*"/, '"secret":""')],
])('a copy %s is set aside whole, in words, and a new room opens', async (_, spoil) => {
  let spoiled = '';
  const { room, file } = await restarted((of) => {
    spoiled = spoil(readFileSync(of, 'utf8'));
    writeFileSync(of, spoiled);
  });
  expect(classroom.server.trouble).toContain('could not be read');
  const aside = readdirSync(data).find((name) => name.includes('damaged')) ?? '';
  expect(classroom.server.trouble).toContain(aside);
  expect(readFileSync(path.join(data, aside), 'utf8')).toBe(spoiled);
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toEqual({ refused: 'no-room' });
  await classroom.open();
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(path.join(data, aside), 'utf8')).toBe(spoiled);
});

it('a copy that is there and cannot be read is set aside, not written over', async () => {
  const { file } = await restarted(() => {}, {
    ...FILES,
    read: async () => {
      throw Object.assign(new Error('not yours'), { code: 'EACCES' });
    },
  });
  expect(classroom.server.trouble).toContain('could not be read');
  await classroom.open();
  const aside = readdirSync(data).filter((name) => name.includes('damaged'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(path.join(data, aside[0] ?? ''), 'utf8')).toContain('"keyHash"');
  expect(existsSync(file)).toBe(true);
});

it('a folder where the copy should be is set aside, too', async () => {
  await restarted((of) => {
    rmSync(of);
    mkdirSync(of);
  });
  expect(classroom.server.trouble).toContain('could not be read');
  const { attached } = await classroom.open();
  expect(attached.health.unsaved).toBeUndefined();
});

it('a copy that was being written when the process was killed is passed over', async () => {
  const { room, file } = await restarted((of) => writeFileSync(`${of}.new`, readFileSync(of, 'utf8').slice(0, 50)));
  expect(classroom.server.trouble).toBeUndefined();
  expect((await classroom.joined(room.code, 1)).standing.room.code).toBe(room.code);
  await classroom.server.stop();
  expect(readFileSync(file, 'utf8')).toContain(room.code);
  expect(existsSync(`${file}.new`)).toBe(false);
});

it('an empty copy is none, and nothing is said of it', async () => {
  await restarted((of) => writeFileSync(of, ''));
  expect(classroom.server.trouble).toBeUndefined();
  const open = await classroom.host().emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'T' });
  expect(open).toHaveProperty('key');
});
