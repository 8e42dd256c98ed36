import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk } from '../../../src/apps/host/room/desk';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { Classroom, leads, newComputer, opening, until } from './classroom';

let room: Classroom;
beforeEach(async () => {
  room = await new Classroom().begin();
});
afterEach(() => room.end());

async function opened() {
  const window = room.window(newComputer());
  window.act(opening());
  await leads(window);
  const { box, keep, bridge } = window;
  const desk = openDesk({ box, keep, from: { bridge } });
  const settings = () => desk.props.get().room?.roster.settings ?? ROOM_SETTINGS;
  const change = (by: Partial<typeof ROOM_SETTINGS>) =>
    desk.props.get().asks.act({ do: 'settings', settings: { ...settings(), ...by } });
  return { desk, bridge, settings, change };
}

it('two changes of the door one right after the other both count: settings are sent whole', async () => {
  const { bridge, settings, change } = await opened();
  change({ approve: true });
  change({ names: 'name' });
  expect(settings()).toMatchObject({ approve: true, names: 'name' });
  // Its answer comes after those of both.
  await bridge.line()?.ask('room', { do: 'let-in', id: 'nobody' });
  const phone = await room.phone(bridge.state.get().room?.code ?? '', 'a', { name: 'Marta' });
  expect(phone.standing).toMatchObject({ room: { names: 'name' }, you: { name: 'Marta', waiting: true } });
});

it('a change that the server does not take is told, and the door stands as before', async () => {
  const { desk, bridge, settings, change } = await opened();
  const told: string[] = [];
  const heard = new Set<() => void>();
  desk.told((words) => {
    told.push(words);
    for (const listener of [...heard]) listener();
  });
  const subscribe = (listener: () => void) => {
    heard.add(listener);
    return () => heard.delete(listener);
  };
  bridge.line()?.close();
  change({ locked: true });
  await until(subscribe, () => told.length > 0);
  expect(settings().locked).toBe(false);
});
