import { beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_STORES, projectStore } from '../../../src/adapters/projects/store';
import { ProjectError, troubleOf } from '../../../src/adapters/projects/trouble';
import { memoryRecords } from '../../../src/adapters/storage/memory';
import type { ProjectStore } from '../../../src/records/projects';
import type { Scene } from '../../../src/records/scene';
import { type Desk, openDesk } from '../../../src/studio/files/desk';
import { openProject } from '../../../src/studio/project';

const scene = (text: string): Scene => ({
  slug: 'dock',
  title: 'Dock',
  main: 'story.ink',
  files: [{ name: 'story.ink', text }],
});

/** Locks of one browser, a clock that the test turns, and as many tabs as it likes. */
function browser() {
  const records = memoryRecords(PROJECT_STORES);
  const holders = new Map<string, () => void>();
  let time = 1_000_000;
  let ids = 0;
  const timers: { at: number; work: () => void }[] = [];
  const take = (name: string, lost: () => void) => {
    holders.set(name, lost);
    return { release: () => void (holders.get(name) === lost && holders.delete(name)) };
  };
  return {
    tab: (projects: ProjectStore = projectStore(records)) => {
      const project = openProject({ id: 'none', main: 'story.ink', files: [{ name: 'story.ink', text: '' }] });
      const handedOut: string[] = [];
      const desk = openDesk({
        project,
        projects,
        holds: {
          hold: async (name, lost) => (holders.has(name) ? undefined : take(name, lost)),
          takeOver: async (name, lost) => {
            holders.get(name)?.();
            return take(name, lost);
          },
        },
        timers: {
          after: (ms, work) => {
            const timer = { at: time + ms, work };
            timers.push(timer);
            return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
          },
        },
        now: () => time,
        newId: () => `p${++ids}`,
        handOut: ({ slug, files }) => {
          handedOut.push(files[0]?.text ?? '');
          return `${slug}.ink`;
        },
      });
      const type = (text: string) =>
        project.edit([{ file: 'story.ink', from: 0, to: project.text('story.ink').length, text }]);
      return { project, desk, projects, type, handedOut };
    },
    /** Lets time pass, and whatever was waiting for it run to its end. */
    pass: async (ms: number, desk: Desk) => {
      time += ms;
      for (const timer of timers.filter((t) => t.at <= time)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.work();
      }
      // Queues behind whatever the timers began.
      await desk.keepNow();
    },
    due: () => timers.length,
  };
}

let world: ReturnType<typeof browser>;
beforeEach(() => {
  world = browser();
});

const keptText = async (projects: ProjectStore, id = 'p1') => (await projects.open(id))?.scene.files[0]?.text;

describe('the desk', () => {
  it('keeps a new scene at once, and each pause in typing', async () => {
    const { desk, type, projects } = world.tab();
    await desk.begin(scene('one'));
    expect(await keptText(projects)).toBe('one');
    type('two');
    expect(desk.store.getState().keeping).toBe('waiting');
    await world.pass(300, desk);
    expect(await keptText(projects)).toBe('two');
    expect(desk.store.getState().keeping).toBe('kept');
    expect(world.due()).toBe(0);
  });

  it('does not wait longer than half a second while somebody types on and on', async () => {
    const { desk, type, projects } = world.tab();
    await desk.begin(scene('one'));
    const before = (await projects.list())[0]?.revision ?? 0;
    // A keystroke every 100 ms: the rest of 300 ms never comes.
    for (let i = 0; i < 10; i++) {
      type(`typed ${i}`);
      await world.pass(100, { ...desk, keepNow: async () => true });
    }
    expect((await projects.list())[0]?.revision).toBeGreaterThan(before);
  });

  it('takes the title from the text, and comes back to the scene in another session', async () => {
    const first = world.tab();
    await first.desk.begin(scene('# title: Rain\nHello.'));
    first.desk.stop();
    const second = world.tab();
    expect(await second.desk.open('p1')).toBe(true);
    expect(second.project.text('story.ink')).toBe('# title: Rain\nHello.');
    expect((await second.projects.list())[0]?.title).toBe('Rain');
    expect(await second.desk.open('gone')).toBe(false);
    expect(second.desk.store.getState().id).toBe('p1');
  });

  it('lets one tab write; the other reads, is told, and can bring the scene over', async () => {
    const [first, second] = [world.tab(), world.tab()];
    await first.desk.begin(scene('one'));
    await second.desk.open('p1');
    expect(second.desk.canWrite()).toBe(false);
    second.type('not kept');
    await world.pass(600, second.desk);
    expect(await keptText(first.projects)).toBe('one');

    first.type('two');
    await first.desk.keepNow();
    await second.desk.bringHere();
    expect(second.project.text('story.ink')).toBe('two');
    expect(second.desk.canWrite()).toBe(true);
    expect(first.desk.canWrite()).toBe(false);
    second.type('three');
    await second.desk.keepNow();
    expect(await keptText(first.projects)).toBe('three');
  });

  it('makes a scene of its own of words that the other tab does not have', async () => {
    const [first, second] = [world.tab(), world.tab()];
    await first.desk.begin(scene('# title: Rain\none'));
    await second.desk.open('p1');
    first.type('# title: Rain\nmy last words');
    await second.desk.bringHere();
    expect(second.project.text('story.ink')).toBe('# title: Rain\none');
    const rescued = (await first.projects.list()).find((head) => head.title.includes('from the tab'));
    expect(await keptText(first.projects, rescued?.id)).toBe('# title: Rain\nmy last words');
  });

  it('turns to reading where another tab saved without locks', async () => {
    const { desk, type, projects } = world.tab();
    await desk.begin(scene('one'));
    const head = (await projects.list())[0];
    await projects.save('p1', scene('by another'), 5, head);
    type('mine');
    await desk.keepNow();
    expect(desk.store.getState().keeping).toBe('reading');
    expect(await keptText(projects)).toBe('by another');
    expect((await projects.list()).length).toBe(2);
  });

  it('says that the disk is full, keeps the text on the page, and tries again with the next change', async () => {
    const good = projectStore(memoryRecords(PROJECT_STORES));
    let full = false;
    const { desk, type, project } = world.tab({
      ...good,
      save: async (...given) => {
        if (full) throw new ProjectError(troubleOf('full'));
        return good.save(...given);
      },
    });
    await desk.begin(scene('one'));
    full = true;
    type('two');
    await desk.keepNow();
    expect(desk.store.getState()).toMatchObject({ keeping: 'trouble', trouble: { kind: 'full' } });
    expect(project.text('story.ink')).toBe('two');
    full = false;
    type('three');
    await desk.keepNow();
    expect(desk.store.getState()).toMatchObject({ keeping: 'kept', trouble: undefined });
    expect(await keptText(good)).toBe('three');
  });

  it.each([
    ['another scene', (desk: Desk) => desk.open('p1')],
    ['a new scene', (desk: Desk) => desk.begin(scene('three'))],
    ['an empty desk', (desk: Desk) => desk.putDown()],
  ])('hands out what cannot be kept before it makes room for %s', async (_what, go) => {
    const good = projectStore(memoryRecords(PROJECT_STORES));
    let full = false;
    const { desk, type, handedOut } = world.tab({
      ...good,
      save: async (...given) => {
        if (full) throw new ProjectError(troubleOf('full'));
        return good.save(...given);
      },
    });
    await desk.begin(scene('first'));
    await desk.begin(scene('second'));
    full = true;
    type('second, and words that nobody has');
    await go(desk);
    expect(handedOut).toEqual(['second, and words that nobody has']);
    expect(desk.store.getState().handedOut).toBe('dock.ink');
    full = false;
    await desk.begin(scene('four'));
    await desk.begin(scene('five'));
    expect(handedOut).toHaveLength(1);
    expect(desk.store.getState().handedOut).toBeUndefined();
  });

  it('goes back to a version and keeps what it left as one', async () => {
    const { desk, type, projects, project } = world.tab();
    await desk.begin(scene('one'));
    await world.pass(60_000, desk);
    type('two');
    await desk.keepNow();
    const first = (await projects.history('p1')).at(-1);
    await desk.restore(first?.revision ?? 0);
    expect(project.text('story.ink')).toBe('one');
    const texts = await Promise.all(
      (await projects.history('p1')).map(async (v) => (await projects.version('p1', v.revision))?.files[0]?.text),
    );
    expect(texts).toEqual(['one', 'two', 'one']);
  });
});
