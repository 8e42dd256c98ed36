import { describe, expect, it } from 'vitest';
import { openLessonBox, type SharedText } from '../../src/classroom/box';
import type { LessonCommand } from '../../src/classroom/commands';

/** Two windows of one computer: a text that both read, and word of each change. `broken` refuses to keep it. */
function computer(broken = false) {
  let text: string | undefined;
  const windows: Set<() => void>[] = [];
  const open = (): SharedText => {
    const mine = new Set<() => void>();
    windows.push(mine);
    return {
      read: () => text,
      write: (next) => {
        text = next;
        for (const others of windows) if (others !== mine) for (const tell of others) tell();
        return !broken;
      },
      onChange: (listener) => {
        mine.add(listener);
        return () => mine.delete(listener);
      },
    };
  };
  return { open, put: (next: string) => (text = next), text: () => text };
}

const scene = { story: 's', title: 'S', keyHash: 'k', textHash: 't', seed: 1, world: 0 };
const settings = { mode: 'majority', tie: 'facilitator', ways: ['hands'] } as const;
const openLesson: LessonCommand = { do: 'open', id: 'l', scene, settings, room: 20 };
const stops: LessonCommand = {
  do: 'lay',
  from: 0,
  stops: [
    { text: 'Hello.' },
    {
      text: 'Well?',
      decision: {
        decision: 'd',
        title: 'D',
        replies: [
          { id: 'a', text: 'Yes.' },
          { id: 'b', text: 'No.' },
        ],
      },
    },
  ],
};
const atVote: LessonCommand[] = [
  openLesson,
  stops,
  { do: 'begin' },
  { do: 'show', to: 1 },
  { do: 'vote', turn: 1, round: 1 },
];

describe('a lesson that two windows share', () => {
  it('is the same in both, and a press in both counts once', () => {
    const pc = computer();
    const [wall, console_] = [openLessonBox(pc.open(), () => 5), openLessonBox(pc.open(), () => 5)];
    for (const command of atVote) expect(console_.act(command)).toBeUndefined();
    expect(wall.get().lesson).toEqual(console_.get().lesson);
    const onward: LessonCommand = { do: 'count', prompt: 1, to: 1 };
    expect(wall.act(onward)).toBeUndefined();
    wall.act(onward);
    expect(console_.get().lesson.turns[0]?.ballots[0]?.counting).toBe(1);
  });

  it('stands at the very hand after a reload of either window', () => {
    const pc = computer();
    const first = openLessonBox(pc.open(), () => 5);
    for (const command of atVote) first.act(command);
    first.act({ do: 'hand', prompt: 1, choice: 'a', by: 1 });
    first.act({ do: 'hand', prompt: 1, choice: 'a', by: 1 });
    first.close();
    const again = openLessonBox(pc.open(), () => 6);
    expect(again.get().lesson.turns[0]?.ballots[0]?.hands).toEqual({ a: 2 });
    expect(again.get().lesson).toEqual(first.get().lesson);
  });

  it('hears of another window that wrote while its word was lost', () => {
    const pc = computer();
    const [one, two] = [
      openLessonBox(pc.open(), () => 5),
      openLessonBox({ ...pc.open(), onChange: () => () => {} }, () => 5),
    ];
    one.act(openLesson);
    expect(two.get().lesson.phase).toBe('empty');
    expect(two.newest().lesson.phase).toBe('lobby');
    expect(two.get().lesson.phase).toBe('lobby');
    one.act({ do: 'room', room: 21 });
    expect(two.act(stops)).toBeUndefined();
    expect(one.get().lesson.stops).toHaveLength(2);
  });

  it('never writes over a log that it cannot read, and goes on before the damage when asked', () => {
    const pc = computer();
    const before = openLessonBox(pc.open(), () => 5);
    for (const command of atVote) before.act(command);
    const good = pc.text() as string;
    const damaged = good.replace('"BallotOpened"', '"BallotOpend"');
    expect(damaged).not.toBe(good);
    pc.put(damaged);
    const after = openLessonBox(pc.open(), () => 6);
    expect(after.get().refused?.words).toContain('damaged');
    expect(after.act({ do: 'room', room: 3 })).toContain('damaged');
    expect(pc.text()).toBe(damaged);
    after.repair();
    expect(after.get().refused).toBeUndefined();
    expect(after.get().lesson.at).toBe(1);
    expect(after.get().lesson.turns[0]?.ballots).toEqual([]);
  });

  it('says that a browser keeps nothing, and goes on', () => {
    const box = openLessonBox(computer(true).open(), () => 5);
    expect(box.act(openLesson)).toBeUndefined();
    expect(box.get()).toMatchObject({ kept: false, lesson: { phase: 'lobby' } });
  });

  it('forgets a lesson in all windows', () => {
    const pc = computer();
    const [one, two] = [openLessonBox(pc.open(), () => 5), openLessonBox(pc.open(), () => 5)];
    one.act(openLesson);
    two.discard();
    expect(one.get().lesson.phase).toBe('empty');
    expect(pc.text()).toBeUndefined();
  });
});
