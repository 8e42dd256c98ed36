/** What must hold after the worst moment: the process is killed right after an answer, or has no more files to open. */
import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM_SETTINGS, type RoomOpened, type Roster } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import { attach, good, type Host, join, next, type Phone, pagesFolder } from '../classroom';
import { overPages, ServerProcess } from '../process';

let folder: string;
let server: ServerProcess;
beforeEach(() => {
  folder = pagesFolder();
  server = new ServerProcess(overPages(folder), path.join(folder, 'data'));
});
afterEach(async () => {
  await server.end();
  rmSync(folder, { recursive: true });
});

async function overWebSocket(socket: Host | Phone): Promise<void> {
  const { engine } = socket.io;
  if (engine.transport.name === 'websocket') return;
  await new Promise((resolve) => engine.once('upgrade', resolve));
}

async function openRoom(): Promise<{ host: Host; room: RoomOpened }> {
  const host = server.open<Host>('/host');
  const room = good(await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'The Door' }));
  await attach(host, room);
  return { host, room };
}

it('somebody who was removed stays out, and a locked door stays locked', async () => {
  await server.start();
  const { host, room } = await openRoom();
  const roster = next<Roster>(host, 'roster', ({ members }) => members.length === 1);
  const { ticket } = good(await join(server.open<Phone>(), room.code, 1));
  const [member] = (await roster).members;
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } }));
  good(await host.emitWithAck('room', { do: 'remove', id: member?.id ?? '' }));
  await server.kill();
  await server.start();
  expect(await join(server.open<Phone>(), room.code, 1, { ticket })).toEqual({ refused: 'removed' });
  expect(await join(server.open<Phone>(), room.code, 2)).toEqual({ refused: 'locked' });
});

it('a room that was closed stays closed', async () => {
  await server.start();
  const { host, room } = await openRoom();
  good(await host.emitWithAck('room', { do: 'close' }));
  await server.kill();
  await server.start();
  expect(await server.open<Phone>().emitWithAck('look', { code: room.code })).toEqual({ refused: 'no-room' });
});

// Windows knows no such limit.
it.runIf(process.platform !== 'win32')(
  'no more files to open: pages fail, and the class that is in goes on',
  async () => {
    await server.start(64);
    const { host, room } = await openRoom();
    const phone = server.open<Phone>();
    good(await join(phone, room.code, 1));
    // Each of them has its one connection; another could not be had below.
    await Promise.all([host, phone].map(overWebSocket));
    const idle: Socket[] = [];
    const errors: Promise<unknown>[] = [];
    for (let i = 0; i < 100; i += 1) {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      idle.push(socket);
      errors.push(new Promise((resolve) => socket.once('connect', () => resolve(undefined)).once('close', resolve)));
      socket.write('GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n');
    }
    await Promise.all(errors);
    good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, approve: true } }));
    expect(await phone.emitWithAck('look', { code: room.code })).toHaveProperty('room');
    expect(server.lives).toBe(true);
    for (const socket of idle) socket.destroy();
  },
);
