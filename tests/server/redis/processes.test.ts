/** Two processes over one Redis, behind a balancer: whichever ends, the room goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RoomKey, Roster } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import { attach, good, type Host, next, pagesFolder, question, Tally } from '../classroom';
import { ServerProcess } from '../process';
import { Balancer } from './balancer';
import { Pupil } from './pupil';
import { Redis } from './redis';
import { withRedis } from './verified';

const CHILD = 'tests/server/redis/child.mjs';
const FACTS = [{ at: 1, fact: 'SceneBegan' as const }];

withRedis('two processes share rooms over Redis; one is killed, or Redis is, and nothing is lost', () => {
  let folder: string;
  let redis: Redis;
  let processes: ServerProcess[];
  let balancer: Balancer;
  let windows: Host[];
  let pupils: Pupil[];

  beforeEach(async () => {
    folder = pagesFolder();
    redis = await Redis.start();
    processes = [1, 2].map(() => new ServerProcess([CHILD, folder, redis.url], path.join(folder, 'data')));
    for (const each of processes) await each.start();
    balancer = await Balancer.start(processes.map(({ port }) => port));
    windows = [];
    pupils = [];
  });
  afterEach(async () => {
    for (const each of pupils) each.close();
    for (const each of windows) each.disconnect();
    await balancer.stop();
    for (const each of processes) await each.end();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A facilitator's window on the process with this number, or on whichever the balancer gives it. */
  function window(at: number | 'any'): Host {
    const port = at === 'any' ? balancer.port : processes[at]?.port;
    const origin = `http://localhost:${port}`;
    const host: Host = io(`${origin}/host`, { extraHeaders: { origin }, forceNew: true, reconnectionDelay: 100 });
    windows.push(host);
    return host;
  }

  async function openRoom(at: number) {
    const host = window(at);
    const room: RoomKey = good(await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'The Door' }));
    const attached = await attach(host, room);
    return { host, room, attached, tally: new Tally(host) };
  }

  async function enter(code: string, count: number): Promise<Pupil[]> {
    pupils = Array.from({ length: count }, (_, i) => new Pupil(`http://127.0.0.1:${balancer.port}`, code, i));
    return Promise.all(pupils.map((pupil) => pupil.until(({ joins }) => joins > 0)));
  }

  it('brings pictures, votes, commands and the log from one process to the other, and a moved vote once', async () => {
    const { host, room, tally } = await openRoom(0);
    const [, onB] = await enter(room.code, 2);
    good(await host.emitWithAck('show', question(1)));
    await onB?.until(({ views }) => views.some(({ shows }) => shows === 'ask'));
    await onB?.vote('walk');
    expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
    await onB?.vote('order');
    expect(await tally.until((counts) => counts.order === 1)).toEqual({ order: 1 });

    const tablet = window(1);
    expect(await attach(tablet, room, 'l1', false)).toMatchObject({ leads: false, log: [] });
    host.on('command', (command, answer) => answer({ told: `heard ${command.do}` }));
    expect(await tablet.emitWithAck('command', { do: 'begin' })).toEqual({ told: 'heard begin' });
    const told = next(tablet, 'log');
    expect(await host.emitWithAck('log', { from: 0, facts: FACTS })).toEqual({ facts: 1 });
    expect(await told).toEqual({ from: 0, facts: FACTS });
    const leads = next(tablet, 'roster', ({ members }: Roster) => members.length === 2);
    expect((await leads).members.map(({ state }) => state)).toEqual(['here', 'here']);
  });

  it('loses no vote, no identity and no line when a process is killed in the middle of a vote', async () => {
    const { host, room, tally } = await openRoom(0);
    good(await host.emitWithAck('log', { from: 0, facts: FACTS }));
    const all = await enter(room.code, 20);
    const tickets = all.map(({ standing }) => standing?.ticket);
    good(await host.emitWithAck('show', question(1)));
    const votes = all.map((pupil, i) => pupil.vote(i % 4 === 0 ? 'walk' : 'order'));
    await Promise.race(votes.filter((_, i) => i % 2 === 1));
    await processes[1]?.kill();

    await Promise.all(votes);
    expect(await tally.until(({ walk, order }) => walk === 5 && order === 15)).toEqual({ walk: 5, order: 15 });
    await Promise.all(all.filter((_, i) => i % 2 === 1).map((pupil) => pupil.until(({ joins }) => joins > 1)));
    expect(all.map(({ standing }) => standing?.ticket)).toEqual(tickets);
    expect(all.filter((_, i) => i % 2 === 0).map(({ joins }) => joins)).toEqual(Array(10).fill(1));
    const back = await attach(window(0), room, 'l1', false);
    expect(back.log).toEqual(FACTS);
    expect(back.roster.members.map(({ number, state }) => ({ number, state }))).toEqual(
      all.map((_, i) => ({ number: i + 1, state: 'here' })),
    );
  });

  it('names another leader when the process of the leading window is killed; the window itself comes back', async () => {
    const { room } = await openRoom(0);
    const [pupil] = (await enter(room.code, 2)).slice(1);
    const wall = window(1);
    expect((await attach(wall, room)).leads).toBe(false);
    good(await windows[0]!.emitWithAck('log', { from: 0, facts: FACTS }));
    good(await windows[0]!.emitWithAck('show', question(1)));
    await pupil?.vote('walk');
    const tally = new Tally(wall);
    const leads = next(wall, 'lead');
    const sleeps = next(wall, 'roster', ({ members }: Roster) => members.some(({ state }) => state === 'asleep'));
    pupils[0]?.close();
    await processes[0]?.kill();
    expect(await leads).toBe(true);
    expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
    expect((await sleeps).members).toHaveLength(2);
    const again = await attach(window('any'), room);
    expect(again).toMatchObject({ leads: false, log: FACTS });
    expect(await wall.emitWithAck('show', question(2, { prompt: 2 }))).toEqual({ shown: 2 });
    await pupil?.vote('order', 2);
    expect(await tally.until((counts) => counts.order === 1, 2)).toEqual({ order: 1 });
  });

  it('goes on when Redis was away: phones are told to try again, and every vote is there', async () => {
    const { host, room } = await openRoom(0);
    const all = await enter(room.code, 6);
    good(await host.emitWithAck('show', question(1)));
    await Promise.all(all.slice(0, 3).map((pupil) => pupil.vote('walk')));
    await redis.kill();
    const late = all.slice(3).map((pupil) => pupil.vote('order'));
    await all[5]?.until(({ refusals }) => refusals.includes('trouble'));
    expect((await fetch(`http://localhost:${processes[0]?.port}/health`)).status).toBe(503);
    await redis.start();

    await Promise.all(late);
    await Promise.all(all.map((pupil) => pupil.until(({ joins }) => joins > 1)));
    const wall = window(1);
    const tally = new Tally(wall);
    const back = await attach(wall, room);
    expect(back.roster.members).toHaveLength(6);
    host.disconnect();
    expect(await tally.until(({ walk, order }) => walk === 3 && order === 3)).toEqual({ walk: 3, order: 3 });
  });

  it('says so and ends where there is no Redis at the start', async () => {
    const args = [CHILD, folder, 'redis://:secret@127.0.0.1:1', '--port', '0', '--local', '--no-open'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const [words, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(code).toBe(1);
    expect(words).toContain('Redis does not answer at redis://127.0.0.1:1.');
  });
});
