import { describe, expect, it } from 'vitest';
import { openLessonBox } from '../../src/classroom/box';
import type { LessonCommand } from '../../src/classroom/commands';
import { writeLog } from '../../src/classroom/log';
import { computer } from './computer';

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

describe('a copy of the log from elsewhere', () => {
  const lived = (commands: readonly LessonCommand[]) => {
    const box = openLessonBox(computer().open(), () => 5);
    for (const command of commands) box.act(command);
    return box.facts();
  };
  const copy = lived(atVote);

  it('is taken by a computer that has lost its own, and told to its other window', () => {
    const pc = computer();
    const [one, two] = [openLessonBox(pc.open(), () => 5), openLessonBox(pc.open(), () => 5)];
    expect(one.take(copy)).toBeUndefined();
    expect(two.get().lesson).toMatchObject({ phase: 'playing', at: 1, prompts: 1 });
    expect(two.act({ do: 'hand', prompt: 1, choice: 'a', by: 1 })).toBeUndefined();
    expect(one.facts().length).toBe(copy.length + 1);
  });

  it('is taken where it is longer, and left where it is not', () => {
    const box = openLessonBox(computer().open(), () => 5);
    for (const command of atVote.slice(0, 3)) box.act(command);
    expect(box.take(copy)).toBeUndefined();
    expect(box.get().lesson.prompts).toBe(1);
    box.act({ do: 'hand', prompt: 1, choice: 'a', by: 1 });
    expect(box.take(copy)).toBeUndefined();
    expect(box.get().lesson.turns[0]?.ballots[0]?.hands).toEqual({ a: 1 });
  });

  it('never replaces another lesson, or a damaged log, unasked', () => {
    const pc = computer();
    const box = openLessonBox(pc.open(), () => 5);
    box.act({ ...openLesson, id: 'mine' });
    expect(box.take(copy)).toContain('Another lesson');
    expect(box.get().lesson.id).toBe('mine');
    const damaged = pc.text()?.replace('"LessonOpened"', '"LessonOpend"') ?? '';
    pc.put(damaged);
    expect(box.take(copy)).toContain('damaged');
    expect(pc.text()).toBe(damaged);
    expect(box.take(copy, 'replace')).toBeUndefined();
    expect(box.get()).toMatchObject({ lesson: { id: 'l', prompts: 1 } });
    expect(box.get().refused).toBeUndefined();
  });

  it('is refused in words where it is damaged itself', () => {
    const box = openLessonBox(computer().open(), () => 5);
    expect(box.take(copy.slice(1))).toContain('wrong place');
    expect(box.take([])).toContain('empty');
    expect(box.get().lesson.phase).toBe('empty');
  });
});

describe('a log that grows in two windows', () => {
  it('is the same in both, and after a reload, whoever writes', () => {
    const pc = computer();
    const two = [openLessonBox(pc.open(), () => 5), openLessonBox(pc.open(), () => 5)] as const;
    two[0].act(openLesson);
    for (let room = 0; room < 30; room++) two[room % 3 === 0 ? 0 : 1].act({ do: 'room', room });
    const third = openLessonBox(pc.open(), () => 5);
    expect(two[0].facts()).toEqual(two[1].facts());
    expect(third.facts()).toEqual(two[1].facts());
    expect(third.get().lesson).toEqual(two[0].get().lesson);
    expect(pc.text()).toBe(writeLog(third.facts()));
  });

  it('is written whole where something else than facts was in it', () => {
    const pc = computer();
    openLessonBox(pc.open(), () => 5).act(openLesson);
    pc.put(`${pc.text()?.slice(0, -1)},"more":[{}]}`);
    const box = openLessonBox(pc.open(), () => 5);
    expect(box.act({ do: 'room', room: 3 })).toBeUndefined();
    expect(pc.text()).toBe(writeLog(box.facts()));
    expect(openLessonBox(pc.open(), () => 5).get().lesson.room).toBe(3);
  });
});
