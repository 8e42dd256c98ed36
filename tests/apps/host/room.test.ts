import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LessonCommand } from '../../../src/classroom/commands';
import { anyBallot } from '../../../src/classroom/phase';
import { Classroom, joined, leads, newComputer, opening, toVote, until, voted } from './classroom';

let room: Classroom;
beforeEach(async () => {
  room = await new Classroom().begin();
});
afterEach(() => room.end());

/** A lesson with its room open, and the vote too. */
async function voting() {
  const pc = newComputer();
  const desk = room.window(pc);
  desk.act(opening(), ...toVote);
  await leads(desk);
  const key = desk.bridge.state.get().room;
  if (!key) throw new Error('No room is open.');
  return { pc, desk, key, code: key.code };
}

describe('a room for phones', () => {
  it('opens with a lesson that phones vote in, once for both windows, and the first one leads', async () => {
    const pc = newComputer();
    const [desk, wall] = [room.window(pc), room.window(pc, false)];
    expect(desk.bridge.state.get().connection).toBe('none');
    desk.act(opening());
    await leads(desk);
    await joined(wall);
    expect(wall.bridge.state.get().room).toMatchObject({ code: desk.bridge.state.get().room?.code, leads: false });
    expect(desk.bridge.state.get().room).toMatchObject({ addresses: [], trouble: expect.stringContaining('--local') });
  });

  it('opens when phones become a way to vote in the middle of a lesson, and not before', async () => {
    const desk = room.window(newComputer());
    desk.act(opening('l1', ['hands']), ...toVote);
    expect(desk.bridge.line()).toBeUndefined();
    const { settings } = desk.box.get().lesson;
    desk.act({ do: 'settings', settings: { ...settings, ways: ['hands', 'phones'] } });
    await leads(desk);
    const phone = await room.phone(desk.bridge.state.get().room?.code ?? '');
    await phone.shows('ask');
  });

  it('shows phones what is asked, takes their votes into the lesson, and shows them the split', async () => {
    const { desk, code } = await voting();
    const [one, two] = [await room.phone(code, 'a'), await room.phone(code, 'b')];
    await Promise.all([one.shows('ask'), two.shows('ask')]);
    expect(one.view).toMatchObject({ title: 'The Smoke Break', prompt: 1, words: 'Under the grille' });
    await one.vote(1, 'walk');
    await two.vote(1, 'walk');
    await one.vote(1, 'order');
    await until(desk.box.subscribe, () =>
      ['order', 'walk'].every((id) => Object.values(anyBallot(desk.box.get().lesson, 1)?.votes ?? {}).includes(id)),
    );
    await until(desk.box.subscribe, () => desk.box.get().lesson.room === 2);
    desk.act({ do: 'close', prompt: 1 });
    await one.shows('closed');
    expect(JSON.stringify(one.view)).not.toContain('count');
    desk.act({ do: 'reveal', prompt: 1 });
    await one.shows('result');
    expect(one.view).toMatchObject({ rows: [{ count: 1 }, { count: 1 }] });
    expect((await one.vote(1, 'walk')).valueOf()).toEqual({ refused: 'closed' });
  });

  it('tells phones the time that is left, and when it rests', async () => {
    const desk = room.window(newComputer());
    const given = opening();
    if (given.do === 'open') desk.act({ ...given, settings: { ...given.settings, seconds: 30 } }, ...toVote);
    await leads(desk);
    const phone = await room.phone(desk.bridge.state.get().room?.code ?? '');
    await phone.shows('ask');
    expect(phone.view).toMatchObject({
      running: true,
      left: expect.toSatisfy((ms: number) => ms > 20_000 && ms <= 30_000),
    });
    desk.act({ do: 'pause' });
    await phone.shows('ask', (view) => 'running' in view && view.running === false);
    desk.act({ do: 'add-time', ms: 15_000 });
    await phone.shows('ask', (view) => 'left' in view && view.left === 45_000);
  });

  it('is led by the other window when the first goes, and nobody has to vote again', async () => {
    const { pc, desk, code } = await voting();
    const wall = room.window(pc, false);
    await joined(wall);
    const phone = await room.phone(code);
    desk.close();
    await phone.vote(1, 'walk');
    await voted(wall, 1, 1);
    expect(wall.bridge.state.get().room?.leads).toBe(true);
    wall.act({ do: 'close', prompt: 1 });
    await phone.shows('closed');
  });

  it('goes on after a reload: the same code, and the votes that came in between', async () => {
    const { pc, desk, code } = await voting();
    const phone = await room.phone(code);
    await phone.shows('ask');
    desk.close();
    await phone.vote(1, 'order');
    const again = room.window(pc);
    await voted(again, 1, 1);
    expect(again.bridge.state.get().room?.code).toBe(code);
  });

  it('lays a vote that was in before the vote was closed without its window', async () => {
    const { pc, desk, code } = await voting();
    const phone = await room.phone(code);
    await phone.shows('ask');
    desk.close();
    await phone.vote(1, 'order');
    const offline = room.window(pc, false);
    offline.act({ do: 'close', prompt: 1 }, { do: 'reveal', prompt: 1 });
    await voted(offline, 1, 1);
    expect(anyBallot(offline.box.get().lesson, 1)).toMatchObject({
      revealed: true,
      votes: { [memberOf(offline)]: 'order' },
    });
  });

  it('gives the lesson back to a computer that has lost it, but not to one that forgot it on purpose', async () => {
    const { pc, desk } = await voting();
    desk.act({ do: 'note', decision: 'intake', text: 'Marta first.' });
    await desk.bridge.line()?.ask('log', { from: 0, facts: desk.box.facts() });
    desk.close();
    const lost = { ...newComputer(), room: pc.room };
    const again = room.window(lost);
    await until(again.box.subscribe, () => again.box.get().lesson.notes.intake !== undefined);
    expect(again.box.facts()).toEqual(desk.box.facts());

    const wall = room.window(lost, false);
    await joined(wall);
    again.bridge.forgetLesson();
    again.box.discard();
    for (const { bridge } of [again, wall]) {
      await until(bridge.state.subscribe, () => bridge.state.get().connection === 'none');
    }
    const later = room.window(lost);
    for (const { box } of [again, wall, later]) expect(box.get().lesson.phase).toBe('empty');
    expect(later.bridge.line()).toBeUndefined();
  });

  it('gives back what came after a damage, once the lesson is taken up from before it', async () => {
    const { pc, desk } = await voting();
    desk.act({ do: 'note', decision: 'intake', text: 'Marta first.' });
    await desk.bridge.line()?.ask('log', { from: 0, facts: desk.box.facts() });
    const whole = desk.box.facts();
    desk.close();
    pc.lesson.put(pc.lesson.text()?.replace('"BallotOpened"', '"BallotOpend"') ?? '');
    const again = room.window(pc);
    await leads(again);
    expect(again.box.get().refused?.words).toContain('damaged');
    again.box.repair();
    expect(again.box.facts()).toEqual(whole);
    expect(again.box.get().lesson.notes.intake).toBe('Marta first.');
  });

  it('stays open for the next lesson, with its phones and none of its votes', async () => {
    const { desk, code } = await voting();
    const phone = await room.phone(code);
    await phone.vote(1, 'walk');
    await voted(desk, 1, 1);
    desk.bridge.forgetLesson();
    desk.box.discard();
    desk.act(opening('l2'));
    await leads(desk);
    expect(desk.bridge.state.get().room?.code).toBe(code);
    await phone.shows('lobby');
    desk.act(...toVote);
    await phone.shows('ask');
    await phone.vote(1, 'order');
    await voted(desk, 1, 1);
    expect(Object.values(anyBallot(desk.box.get().lesson, 1)?.votes ?? {})).toEqual(['order']);
  });

  it('is closed for good when it is no longer wanted', async () => {
    const { desk, key } = await voting();
    const phone = await room.phone(key.code);
    const over = new Promise((resolve) => phone.socket.on('over', resolve));
    const { settings } = desk.box.get().lesson;
    desk.act({ do: 'settings', settings: { ...settings, ways: ['hands'] } });
    await desk.bridge.closeRoom();
    expect(await over).toEqual({ refused: 'no-room' });
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().connection === 'none');
    expect(desk.bridge.state.get()).toEqual({ server: 'ready', connection: 'none' });
    expect(desk.keep.get().room).toBeUndefined();
  });

  it('is opened anew, with a new code, by a server that knows it no more', async () => {
    const { desk, code } = await voting();
    const { port } = room.server;
    await room.server.stop();
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().connection === 'lost');
    expect(desk.bridge.state.get()).toMatchObject({ reason: 'unreachable', room: { code } });
    await room.begin(port);
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().room?.code !== code);
    const phone = await room.phone(desk.bridge.state.get().room?.code ?? '');
    await phone.shows('ask');
  });

  it('is the same one after the server was started again, with every vote', async () => {
    await room.end();
    const folder = await mkdtemp(path.join(tmpdir(), 'rapport-host-'));
    await room.begin(0, folder);
    const { desk, code } = await voting();
    const phone = await room.phone(code);
    await phone.vote(1, 'walk');
    await voted(desk, 1, 1);
    const { port } = room.server;
    await room.server.stop();
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().connection === 'lost');
    desk.act({ do: 'note', decision: 'intake', text: 'While it was away.' });
    await room.begin(port, folder);
    await leads(desk);
    expect(desk.bridge.state.get().room?.code).toBe(code);
    const other = await room.phone(code, 'b');
    await other.vote(1, 'order');
    await voted(desk, 1, 2);
    const tablet = room.elsewhere(desk.bridge.state.get().room ?? { code, key: '' });
    await until(tablet.box.subscribe, () => tablet.box.get().lesson.notes.intake === 'While it was away.');
    await room.end();
    await rm(folder, { recursive: true });
  });

  it('is only looked for where a server answers', async () => {
    const pc = newComputer();
    const desk = room.window(pc, true, async () => 'none');
    desk.act(opening());
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().server === 'none');
    await until(desk.bridge.state.subscribe, () => desk.bridge.state.get().reason === 'unreachable');
    expect(desk.bridge.state.get()).toEqual({ server: 'none', connection: 'none', reason: 'unreachable' });
    desk.close();
    const { pc: known } = await voting();
    const away = room.window(known, true, async () => 'none');
    await until(away.bridge.state.subscribe, () => away.bridge.state.get().connection === 'lost');
    expect(away.bridge.state.get().reason).toBe('unreachable');
    expect(away.bridge.line()).toBeUndefined();
  });

  it('tells the lesson who gave a name, and takes it back from whoever left', async () => {
    const { desk, code } = await voting();
    const names = { locked: false, approve: false, names: 'name', teams: [], hideNames: false } as const;
    await desk.bridge.line()?.ask('room', { do: 'settings', settings: names });
    const phone = await room.phone(code, 'a', { name: 'Ana' });
    await until(desk.box.subscribe, () => Object.values(desk.box.get().lesson.members).some((m) => m.name === 'Ana'));
    await phone.socket.emitWithAck('leave', {});
    await until(desk.box.subscribe, () => Object.values(desk.box.get().lesson.members).every((m) => !m.name));
    expect(desk.box.get().lesson.room).toBe(1);
  });
});

describe('a window elsewhere', () => {
  const told = (window: ReturnType<Classroom['elsewhere']>, command: LessonCommand): Promise<string> =>
    new Promise((resolve) => {
      const stop = window.box.answers((words) => {
        stop();
        resolve(words);
      });
      window.box.act(command);
    });

  it('follows the lesson, and what it asks for is done and answered by the leading one', async () => {
    const { desk, key } = await voting();
    const tablet = room.elsewhere(key);
    await until(tablet.box.subscribe, () => tablet.box.get().lesson.prompts === 1);
    expect(tablet.box.get().lesson).toEqual(desk.box.get().lesson);
    expect(await told(tablet, { do: 'close', prompt: 1 })).toBe('');
    await until(tablet.box.subscribe, () => anyBallot(tablet.box.get().lesson, 1)?.closedAt !== undefined);
    expect(desk.box.get().lesson).toEqual(tablet.box.get().lesson);
    expect(await told(tablet, { do: 'close', prompt: 1 })).toMatch('closed already');
  });

  it('never makes the log unreadable with what it sends', async () => {
    const { desk, key } = await voting();
    const tablet = room.elsewhere(key);
    await until(tablet.state.subscribe, () => tablet.state.get().connection === 'joined');
    const facts = desk.box.facts().length;
    for (const strange of [
      { do: 'dance' },
      { do: 'blank', blank: 'yes' },
      { do: 'settings', settings: { mode: 'chaos', tie: 'first', ways: ['hands'] } },
      { do: 'settings' },
    ]) {
      expect(await told(tablet, strange as unknown as LessonCommand)).not.toBe('');
    }
    expect(desk.box.facts()).toHaveLength(facts);
  });

  it('says that nobody leads just now, and goes on when somebody does again', async () => {
    const { pc, desk, key } = await voting();
    const tablet = room.elsewhere(key);
    await until(tablet.box.subscribe, () => tablet.box.get().lesson.prompts === 1);
    desk.close();
    expect(await told(tablet, { do: 'close', prompt: 1 })).toMatch('Open Rapport there again');
    expect(tablet.state.get()).toMatchObject({ connection: 'lost', reason: 'leader-gone' });
    const again = room.window(pc);
    await leads(again);
    expect(await told(tablet, { do: 'close', prompt: 1 })).toBe('');
    expect(tablet.state.get()).toMatchObject({ connection: 'joined', reason: undefined });
  });

  it('without the key is let in nowhere', async () => {
    const { code } = await voting();
    const stranger = room.elsewhere({ code, key: '0'.repeat(32) });
    await until(stranger.state.subscribe, () => stranger.state.get().reason === 'no-room');
    expect(stranger.box.get().lesson.phase).toBe('empty');
  });
});

/** The voter of the only phone. */
function memberOf(window: {
  readonly bridge: { readonly state: { get: () => { room?: { roster: { members: readonly { id: string }[] } } } } };
}): string {
  return window.bridge.state.get().room?.roster.members[0]?.id ?? '';
}
