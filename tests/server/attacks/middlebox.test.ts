/** Networks that treat web sockets badly: a phone joins, hears and votes through each of them. */
import { io } from 'socket.io-client';
import { afterEach, expect, it } from 'vitest';
import type { PhoneView } from '../../../src/classroom/protocol/phone';
import { Classroom, good, join, next, type Phone, question, Tally, vote } from '../classroom';
import { BOXES, Middlebox } from '../middlebox';

let classroom: Classroom;
let box: Middlebox;
let phone: Phone;
afterEach(async () => {
  phone.disconnect();
  await box.close();
  await classroom.stop();
});

it.each(BOXES)('a box that would %s', async (kind) => {
  classroom = await Classroom.start();
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  box = await Middlebox.open(kind, classroom.server.port);
  // The order of transports is the library's own: that is what is tried here.
  phone = io(box.origin, { forceNew: true, reconnection: false });
  good(await join(phone, room.code, 1));
  await box.upgrade;
  const asked = next<PhoneView>(phone, 'view');
  good(await host.emitWithAck('show', question(1)));
  expect((await asked).shows).toBe('ask');
  await vote(phone, 'walk');
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
  const transport = phone.io.engine.transport.name;
  expect(kind === 'pass' ? ['polling', 'websocket'] : ['polling']).toContain(transport);
});
