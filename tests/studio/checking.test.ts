import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf, type Thread, type Timers, watchProject } from '../../src/studio/checking';
import { openProject } from '../../src/studio/project';
import { createHandler } from '../../src/studio/work/handle';
import type { Answer, Request } from '../../src/studio/work/protocol';

const STORY = readFileSync('stories/relief/story.ink', 'utf8');

/** A worker's worth of the real handler, and a clock that the test turns. */
function world(hangs: (request: Request) => boolean = () => false) {
  const timers: { at: number; work: () => void }[] = [];
  let now = 0;
  let queue: (() => void)[] = [];
  const asked: string[] = [];
  let ended = 0;
  const clock: Timers = {
    after: (ms, work) => {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
  };
  const start = (): Thread => {
    const handle = createHandler();
    let listener: (answer: Answer) => void = () => {};
    let alive = true;
    return {
      post: (request) => {
        asked.push(request.ask);
        const copy = structuredClone(request);
        if (!hangs(copy)) queue.push(() => alive && listener(structuredClone(handle(copy))));
      },
      listen: (to) => {
        listener = to;
        queue.push(() => alive && listener({ id: 0, answer: 'ready' }));
      },
      end: () => {
        alive = false;
        ended++;
      },
    };
  };
  const work = () => {
    while (queue.length > 0) {
      const due = queue;
      queue = [];
      for (const one of due) one();
    }
  };
  const wait = (ms: number) => {
    now += ms;
    for (const timer of timers.filter((t) => t.at <= now)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.work();
    }
  };
  return { clock, start, work, wait, asked, ended: () => ended };
}
const open = (text: string) => openProject({ id: 'relief', main: 'story.ink', files: [{ name: 'story.ink', text }] });

describe('watching a project', () => {
  it('knows the draft at once and the walk after a rest', () => {
    const w = world();
    const { store } = watchProject(open(STORY), w.start, w.clock);
    w.work();
    expect(store.getState().draft?.outline.decisions.length).toBeGreaterThan(4);
    expect(store.getState().full).toBeUndefined();
    w.wait(600);
    w.work();
    expect(store.getState().full?.artifact?.worlds.length).toBe(3);
    expect(store.getState().busy).toBe(false);
    expect(w.asked).toEqual(['draft', 'full']);
  });

  it('reads the newest text once, however fast one types', () => {
    const w = world();
    const project = open(STORY);
    const { store } = watchProject(project, w.start, w.clock);
    for (let i = 0; i < 20; i++) project.edit([{ file: 'story.ink', from: 0, to: 0, text: '\n' }]);
    w.work();
    expect(w.asked).toEqual(['draft', 'draft']);
    expect(store.getState().version).toBe(project.get().version);
  });

  it('keeps the last text that played while a word is half typed', () => {
    const w = world();
    const project = open(STORY);
    const { store } = watchProject(project, w.start, w.clock);
    w.work();
    const at = STORY.indexOf('# task:');
    project.edit([{ file: 'story.ink', from: at, to: at + 6, text: '# tsak' }]);
    w.work();
    // A wrong tag does nothing, and the scene plays without it.
    expect(problemsOf(store.getState()).map((p) => p.rule)).toContain('unknown-tag');
    expect(store.getState().draft?.artifact).toBeDefined();
    const knot = STORY.indexOf('=== ');
    project.edit([{ file: 'story.ink', from: knot, to: knot, text: '-> nowhere_yet\n' }]);
    w.work();
    const now = store.getState();
    expect(now.draft?.artifact).toBeUndefined();
    expect(now.playable?.artifact?.meta.slug).toBe('relief');
  });

  it.each([
    [70_000, 2_000],
    [100_000, 4_400],
    [2_000_000, 20_000],
  ])('waits for a text of %i characters for %i ms', (characters, patience) => {
    const w = world(() => true);
    const { store } = watchProject(open('x'.repeat(characters)), w.start, w.clock);
    w.work();
    w.wait(patience - 1);
    expect(store.getState()).toMatchObject({ busy: true });
    w.wait(1);
    expect(store.getState()).toMatchObject({ busy: false, trouble: 'too-long' });
  });

  it('ends a worker that never answers, says so, and goes on with the next text', () => {
    const w = world((request) => request.texts['story.ink']?.includes('forever') ?? false);
    const project = open(STORY);
    const { store } = watchProject(project, w.start, w.clock);
    w.work();
    project.edit([{ file: 'story.ink', from: 0, to: 0, text: '// forever\n' }]);
    w.work();
    w.wait(2_000);
    expect(store.getState()).toMatchObject({ busy: false, trouble: 'too-long' });
    expect(store.getState().playable).toBeDefined();
    expect(w.ended()).toBe(1);
    project.undo();
    w.work();
    expect(store.getState().trouble).toBeUndefined();
    expect(store.getState().version).toBe(project.get().version);
  });

  it('tells a text whose paths cannot be walked in time from one that cannot be read', () => {
    const w = world((request) => request.ask === 'full');
    const { store } = watchProject(open(STORY), w.start, w.clock);
    w.work();
    w.wait(600);
    w.work();
    w.wait(20_000);
    expect(store.getState()).toMatchObject({ busy: false, trouble: 'too-many' });
    expect(store.getState().draft?.artifact).toBeDefined();
  });

  it('says that the thread never came', () => {
    const w = world();
    const { store } = watchProject(open(STORY), w.start, w.clock);
    w.wait(30_000);
    expect(store.getState()).toMatchObject({ busy: false, trouble: 'not-loaded' });
  });

  it('waits for a thread that is slow to load', () => {
    const w = world();
    const { store } = watchProject(open(STORY), w.start, w.clock);
    w.wait(5_000);
    expect(store.getState().trouble).toBeUndefined();
    w.work();
    expect(store.getState().draft?.meta.slug).toBe('relief');
  });

  it('drops a walk of a text that was edited meanwhile', () => {
    const w = world();
    const project = open(STORY);
    const { store } = watchProject(project, w.start, w.clock);
    w.work();
    w.wait(600);
    project.edit([{ file: 'story.ink', from: 0, to: 0, text: '\n' }]);
    w.work();
    expect(store.getState().full).toBeUndefined();
    w.wait(600);
    w.work();
    expect(store.getState().fullVersion).toBe(project.get().version);
  });
});
