import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataFolder } from '../../src/server/data';
import { openCopy } from '../../src/server/store/disk';
import { MemoryStore } from '../../src/server/store/memory';
import type { World } from '../../src/server/world';
import { KEYS } from '../classroom/room/room';
import { Classroom, good } from './classroom';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-disk-'));
  data = path.join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOW = Date.UTC(2026, 0, 5, 12);
/** Timers that a test lets run. */
class Timers implements World {
  readonly waiting: { readonly ms: number; readonly run: () => void }[] = [];
  now = (): number => NOW;
  secret = (): string => '';
  pick = (): number => 0;
  after = (ms: number, run: () => void): (() => void) => {
    const timer = { ms, run };
    this.waiting.push(timer);
    return () => void this.waiting.splice(this.waiting.indexOf(timer), 1);
  };
}

const of = (code: string) => ({ ...KEYS, code, lesson: 'l1', title: 'The Door' });
const file = (): string => path.join(data, 'rooms-4173.json');

async function storeOf(world: World) {
  const { copy, rooms, trouble } = await openCopy(data, 4173, world);
  return { copy, trouble, store: new MemoryStore(10, rooms, copy) };
}

it('has a room on disk before it is told of, and nothing once it is closed', async () => {
  const { store } = await storeOf(new Timers());
  await store.create(of('222222'), NOW);
  expect(readFileSync(file(), 'utf8')).toContain('"222222"');
  await store.forget('222222');
  await store.stop();
  expect(existsSync(file())).toBe(false);
});

it('writes what changes at most once a second', async () => {
  const world = new Timers();
  const { store } = await storeOf(world);
  await store.create(of('222222'), NOW);
  await store.act('222222', 'attach', { socket: 'h', keeps: true, lesson: 'l1' }, NOW);
  const timers = world.waiting.length;
  await store.act('222222', 'join', { voter: '0a0a0a0a0a0a', socket: 's', known: false }, NOW);
  expect(world.waiting.length).toBe(timers);
  expect(world.waiting.every(({ ms }) => ms >= 1000)).toBe(true);
});

it('lets votes alone wait ten times longer, and nothing else wait for them', async () => {
  const world = new Timers();
  const { store } = await storeOf(world);
  await store.create(of('222222'), NOW);
  const voter = '0a0a0a0a0a0a';
  await store.act('222222', 'join', { voter, socket: 's', known: false }, NOW);
  await store.stop();
  const waits = (): number[] => world.waiting.map(({ ms }) => ms);
  expect(waits()).toEqual([]);
  store.voteNow('222222', { voter, prompt: 1, choice: 'walk' }, NOW);
  expect(waits()).toEqual([10_000]);
  store.voteNow('222222', { voter, prompt: 1, choice: 'order' }, NOW);
  expect(waits()).toEqual([10_000]);
  await store.act('222222', 'leave', { voter }, NOW);
  expect(waits()).toEqual([1000]);
});

it('gives the good rooms back and sets a damaged copy aside, whole', async () => {
  const before = await storeOf(new Timers());
  for (const code of ['222222', '333333']) await before.store.create(of(code), NOW);
  const text = readFileSync(file(), 'utf8');
  writeFileSync(file(), text.slice(0, text.length - 20));
  const { store, trouble } = await storeOf(new Timers());
  expect(await store.rooms()).toEqual(['222222']);
  const aside = `${file()}.damaged-${NOW}`;
  expect(trouble).toContain(`1 of 2 rooms in the copy on disk could not be read`);
  expect(readFileSync(aside, 'utf8')).toBe(text.slice(0, text.length - 20));
});

it('goes on in memory where it may not write, and says so', async () => {
  writeFileSync(data, 'a file where the folder should be');
  const { store } = await storeOf(new Timers());
  expect(await store.create(of('222222'), NOW)).toBe('made');
  expect(store.disk(NOW).unsaved).toContain('in memory alone');
  rmSync(data);
  await store.act('222222', 'attach', { socket: 'h', keeps: true, lesson: 'l1' }, NOW);
  await store.stop();
  expect(store.disk(NOW)).toEqual({ savedAgo: 0 });
});

it('tells health and the facilitator of it', async () => {
  writeFileSync(data, 'a file where the folder should be');
  const classroom = await Classroom.start({ data });
  const { attached } = await classroom.open();
  expect(attached.health.unsaved).toContain('in memory alone');
  const health = await fetch(`${classroom.origin}/health`);
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({ ok: false, rooms: 1 });
  await classroom.stop();
});

it('forgets copies of servers on other ports once their rooms are over', async () => {
  mkdirSync(data);
  const old = new Date(NOW - 13 * 60 * 60 * 1000);
  for (const name of ['rooms-5000.json', 'notes.txt']) {
    writeFileSync(path.join(data, name), '');
    utimesSync(path.join(data, name), old, old);
  }
  await storeOf(new Timers());
  expect(readdirSync(data)).toEqual(['notes.txt']);
});

it('forgets rooms without a sign of life for twelve hours', async () => {
  const { store } = await storeOf(new Timers());
  await store.create(of('222222'), NOW - 13 * 60 * 60 * 1000);
  await store.create(of('333333'), NOW);
  expect(await store.sweep(NOW)).toEqual(['222222']);
  expect(await store.rooms()).toEqual(['333333']);
});

it('starts again where it was, after an orderly end', async () => {
  const first = await Classroom.start({ data });
  const { room } = await first.open();
  const { standing } = await first.joined(room.code, 1);
  const { port } = first.server;
  await first.stop();
  const second = await Classroom.start({ data, port });
  expect((await second.joined(room.code, 1)).standing.ticket).toBe(standing.ticket);
  expect(good(await second.phone().emitWithAck('look', { code: room.code })).room.title).toBe('The Door');
  await second.stop();
});

it('lies where each system keeps such things', () => {
  expect(dataFolder('linux', {}, '/home/ada')).toBe('/home/ada/.local/state/rapport');
  expect(dataFolder('linux', { XDG_STATE_HOME: '/state' }, '/home/ada')).toBe('/state/rapport');
  expect(dataFolder('darwin', {}, '/Users/ada')).toBe('/Users/ada/Library/Application Support/rapport');
  expect(dataFolder('win32', { LOCALAPPDATA: 'C:/Local' }, 'C:/Users/ada')).toContain('rapport');
});
