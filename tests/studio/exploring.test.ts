import { describe, expect, it } from 'vitest';
import { type Checking, type Timers, watchProject } from '../../src/studio/checking';
import { hitsField } from '../../src/studio/editor/hits';
import { type ExploreThread, watchBots } from '../../src/studio/exploring';
import { openProject } from '../../src/studio/project';
import { createExplorer, type ExploreAnswer, type ExploreRequest } from '../../src/studio/work/exploring';
import { createHandler } from '../../src/studio/work/handle';
import type { Answer, Request } from '../../src/studio/work/protocol';
import { scene } from '../story/explore/help';

const STORY = scene();

/** Both threads with the real handlers, one queue, and a clock that the test turns. */
function world(text: string, deaf = false) {
  const timers: { at: number; work: () => void }[] = [];
  let now = 0;
  const queue: (() => void)[] = [];
  const asked: ExploreRequest[] = [];
  let started = 0;
  const clock: Timers = {
    after: (ms, work) => {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
  };
  const reader = () => {
    const handle = createHandler();
    let listener: (answer: Answer) => void = () => {};
    return {
      post: (request: Request) => void queue.push(() => listener(structuredClone(handle(structuredClone(request))))),
      listen: (to: typeof listener) => {
        listener = to;
      },
      end: () => {},
    };
  };
  const explorer = (): ExploreThread => {
    started += 1;
    let listener: (answer: ExploreAnswer) => void = () => {};
    let alive = true;
    // Each look at the clock takes 50 ms, so that there are slices.
    let ticks = 0;
    const handle = createExplorer({
      post: (answer) => alive && listener(structuredClone(answer)),
      clock: () => ticks++ / 20,
      later: (work) => void queue.push(work),
    });
    return {
      post: (request) => {
        asked.push(structuredClone(request));
        if (!deaf) queue.push(() => handle(structuredClone(request)));
      },
      listen: (to) => {
        listener = to;
      },
      end: () => {
        alive = false;
      },
    };
  };
  const project = openProject({
    id: 'relief',
    main: 'story.ink',
    files: [{ name: 'story.ink', text }],
    extensions: () => hitsField,
  });
  const checking: Checking = watchProject(project, reader, clock);
  const exploring = watchBots(project, checking, explorer, clock);
  const step = (): boolean => {
    queue.shift()?.();
    return queue.length > 0;
  };
  const work = () => {
    while (step());
  };
  const wait = (ms: number) => {
    now += ms;
    for (const timer of timers.filter((t) => t.at <= now)) {
      if (!timers.includes(timer)) continue;
      timers.splice(timers.indexOf(timer), 1);
      timer.work();
    }
  };
  const rest = () => {
    work();
    wait(600);
    work();
  };
  const edit = (insert: string) => project.edit([{ file: 'story.ink', from: 0, to: 0, text: insert }]);
  return { project, checking, exploring, asked, step, work, wait, rest, edit, started: () => started };
}

describe('letting the bots play', () => {
  it('begins when the walk of the text is over, and not before', () => {
    const w = world(STORY);
    w.work();
    expect(w.asked).toEqual([]);
    w.wait(600);
    w.work();
    const { report, running, stale, version } = w.exploring.store.getState();
    expect(report).toMatchObject({ mode: 'rapport', exact: true });
    expect({ running, stale, version }).toEqual({ running: false, stale: false, version: w.project.get().version });
  });

  it('says how far it is, and draws hits beside the lines', () => {
    const w = world(STORY);
    let progress = 0;
    w.exploring.store.subscribe((s) => {
      if (s.progress) progress += 1;
    });
    w.rest();
    expect(progress).toBeGreaterThan(0);
    expect(w.project.state('story.ink').field(hitsField).size).toBeGreaterThan(4);
  });

  it('keeps the last report after an edit, and says that it is of the text as it was', () => {
    const w = world(STORY);
    w.rest();
    w.edit('// a note\n');
    expect(w.exploring.store.getState()).toMatchObject({ stale: true, report: { exact: true } });
    w.rest();
    expect(w.exploring.store.getState()).toMatchObject({ stale: false, version: w.project.get().version });
    expect(w.started()).toBe(1);
  });

  it('ends for an edit in the middle of it', () => {
    const w = world(STORY);
    w.work();
    w.wait(600);
    while (!w.exploring.store.getState().progress && w.step());
    expect(w.exploring.store.getState().running).toBe(true);
    w.edit('// a note\n');
    expect(w.asked.at(-1)).toEqual({ ask: 'cancel' });
    expect(w.exploring.store.getState()).toEqual({ version: 0, stale: false, running: false });
    w.work();
    expect(w.exploring.store.getState().report).toBeUndefined();
  });

  it('waits for a text without errors', () => {
    const w = world(STORY.replace('# security:', '# sevurity:'));
    w.rest();
    expect(w.asked).toEqual([]);
    expect(w.exploring.store.getState().trouble).toBe('errors');
  });

  it('gives up on a thread that says nothing, and begins anew with the next text', () => {
    const w = world(STORY, true);
    w.rest();
    w.wait(30_000);
    expect(w.exploring.store.getState()).toMatchObject({ running: false, trouble: 'too-long' });
    w.edit('// a note\n');
    w.rest();
    expect(w.started()).toBe(2);
  });

  it('forgets what it found when another scene is opened', () => {
    const w = world(STORY);
    w.rest();
    w.project.replace('other', [{ name: 'story.ink', text: STORY }], 'story.ink');
    expect(w.exploring.store.getState().report).toBeUndefined();
  });

  it('finds the same figures each time', () => {
    const figures = [0, 1].map(() => {
      const w = world(STORY);
      w.rest();
      return w.exploring.store.getState().report?.bots;
    });
    expect(figures[0]).toEqual(figures[1]);
  });
});
