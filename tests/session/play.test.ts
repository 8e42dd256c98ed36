import { beforeEach, describe, expect, it } from 'vitest';
import { compileFile } from '../../src/cli/load';
import { resumePlay, startMoment, startPlay } from '../../src/session/play';
import { checkSave } from '../../src/session/resume';
import type { PlaySession } from '../../src/session/view';
import type { Artifact } from '../../src/story/artifact';
import { MemoryStore } from './memory-store';

const compiled = compileFile('stories/smoke-break/story.ink');
if (!compiled.ok) throw new Error('smoke-break does not compile');
const { artifact } = compiled;
const best = artifact.worlds[0]?.best ?? [];

let store: MemoryStore;
let clock = 0;
beforeEach(() => {
  store = new MemoryStore();
  clock = 1000;
});
const options = (a: Artifact = artifact) => ({ artifact: a, store, now: () => ++clock });
const fresh = (mode: 'first' | 'practice' = 'first') =>
  startPlay(options(), { id: 'p1', profile: 'me', mode, seed: 5, world: 0 });

/** Advances until a decision is open or the play has ended. */
async function readOn(session: PlaySession): Promise<void> {
  while (session.get().state.phase === 'reading') await session.advance();
}
async function playBest(session: PlaySession, upTo = best.length): Promise<void> {
  await readOn(session);
  for (const step of best.slice(session.save().choices.length, upTo)) {
    await session.choose(step.label);
    await readOn(session);
  }
}

describe('a play', () => {
  it('shows one spoken line at a time and the decision with the last of them', async () => {
    const session = fresh();
    expect(session.get().latest.filter((f) => f.fact === 'LineShown' && f.line.text !== '')).toHaveLength(1);
    let steps = 0;
    while (session.get().state.phase === 'reading') {
      await session.advance();
      steps++;
      expect(
        session.get().latest.filter((f) => f.fact === 'LineShown' && f.line.text !== '').length,
      ).toBeLessThanOrEqual(1);
    }
    expect(steps).toBeGreaterThan(2);
    expect(session.get().state.offer?.decision.id).toBe(best[0]?.decision);
    await session.advance();
    expect(session.get().state.phase).toBe('deciding');
  });

  it('stores each step, ends once, and is then a finished play with its facts', async () => {
    const session = fresh();
    await playBest(session);
    await session.close();
    expect(session.get().state.phase).toBe('ended');
    expect(store.saves.size).toBe(0);
    expect(store.done).toHaveLength(1);
    expect(store.done[0]?.result).toMatchObject({ handInHand: 100, right: best.length, of: best.length });
    expect(store.done[0]?.facts).toEqual(session.facts());
  });

  it('ignores a label that is not offered', async () => {
    const session = fresh();
    await readOn(session);
    const before = session.get();
    await session.choose('nonsense');
    expect(session.get()).toBe(before);
  });

  it('closes choices until the write is done', async () => {
    const session = fresh();
    await readOn(session);
    const writing = session.choose(best[0]?.label as string);
    expect(session.get().saving).toBe(true);
    await writing;
    expect(session.get().saving).toBe(false);
  });

  it('goes on when nothing can be stored, and says so', async () => {
    store.refuse = Object.assign(new Error('full'), { trouble: { kind: 'full', message: 'The disk is full.' } });
    const session = fresh();
    await playBest(session);
    expect(session.get().state.phase).toBe('ended');
    expect(session.get().trouble).toEqual({ kind: 'full', message: 'The disk is full.' });
  });
});

describe('each fact is stored before the next line is shown', () => {
  let open: (() => void)[] = [];
  beforeEach(() => {
    open = [];
    store.hold = () => new Promise((resolve) => open.push(resolve));
  });
  /** Whatever can happen without a write being done has happened. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const letGo = async () => {
    await settled();
    open.shift()?.();
    await settled();
  };
  const stored = () => [...store.saves.values()][0]?.cursor ?? 0;

  it('the first line as well', async () => {
    const session = fresh();
    const first = session.get().step;
    void session.advance();
    expect(session.get().step).toBe(first);
    await letGo();
    expect(stored()).toBeGreaterThan(0);
    expect(session.get().step).toBe(first + 1);
  });

  it('shows a line at once when nothing is being written, and begins its write with it', async () => {
    const session = fresh();
    await letGo();
    const before = session.get().step;
    void session.advance();
    expect(session.get().step).toBe(before + 1);
    await settled();
    expect(open).toHaveLength(1);
  });

  it('lets one press wait for the write, however often it is pressed', async () => {
    const session = fresh();
    await letGo();
    const before = session.get().step;
    for (let presses = 0; presses < 5; presses++) void session.advance();
    expect(session.get().step).toBe(before + 1);
    const shown = session.save().cursor;
    await letGo();
    expect(stored()).toBe(shown);
    expect(session.get().step).toBe(before + 2);
    await letGo();
    expect(session.get().step).toBe(before + 2);
    expect(open).toEqual([]);
  });

  it('takes an answer that comes before the question is stored, once it is', async () => {
    const session = fresh();
    while (session.get().state.phase === 'reading') {
      void session.advance();
      if (session.get().state.phase === 'reading') await letGo();
    }
    // A press too many must not take the place of the answer.
    void session.advance();
    const answered = session.choose(best[0]?.label as string);
    expect(session.save().choices).toHaveLength(0);
    await letGo();
    expect(session.save().choices).toHaveLength(1);
    expect(session.get().saving).toBe(true);
    await letGo();
    await answered;
    expect(session.get().saving).toBe(false);
  });

  it('shows nothing more once it is closed', async () => {
    const session = fresh();
    void session.advance();
    const closing = session.close();
    const { step } = session.get();
    await letGo();
    await closing;
    expect(session.get().step).toBe(step);
    expect(open).toEqual([]);
  });

  it('goes on after a write that failed', async () => {
    const session = fresh();
    const before = session.get().step;
    store.refuse = new Error('full');
    void session.advance();
    await letGo();
    expect(session.get().step).toBe(before + 1);
    expect(session.get().trouble?.message).toContain('full');
  });
});

describe('a resumed play', () => {
  it('stands at the very line', async () => {
    const live = fresh();
    await playBest(live, 1);
    await live.advance();
    const save = [...store.saves.values()][0];
    const again = resumePlay(options(), JSON.parse(JSON.stringify(save)));
    expect(again.get().state).toEqual(live.get().state);
    await playBest(live);
    await playBest(again);
    expect(again.facts()).toEqual(live.facts());
  });

  it('after every single step equals the live one', async () => {
    const live = fresh();
    for (let i = 0; i < 300 && live.get().state.phase !== 'ended'; i++) {
      const again = resumePlay(options(), live.save());
      expect(again.get().state).toEqual(live.get().state);
      if (live.get().state.phase === 'deciding') await live.choose(best[live.save().choices.length]?.label as string);
      else await live.advance();
    }
    expect(live.get().state.phase).toBe('ended');
  });

  it('survives an edit of the text and is told of an edit of the key', async () => {
    const live = fresh();
    await playBest(live, 2);
    const save = live.save();
    expect(checkSave(save, artifact).verdict).toBe('same');
    expect(checkSave(save, { ...artifact, textHash: 'other' }).verdict).toBe('text-changed');
    expect(checkSave(save, { ...artifact, textHash: 'other', keyHash: 'other' })).toMatchObject({
      verdict: 'key-changed',
      replays: true,
    });
    const gone = { ...save, choices: [{ decision: save.choices[0]?.decision ?? '', label: 'removed' }] };
    expect(checkSave(gone, { ...artifact, keyHash: 'other' })).toMatchObject({
      verdict: 'key-changed',
      replays: false,
    });
    expect(checkSave({ ...save, version: 9 as never }, artifact).verdict).toBe('unknown-format');
  });
});

describe('practice', () => {
  it('steps back to the last decision; a first attempt cannot', async () => {
    const first = fresh();
    await playBest(first, 1);
    await first.stepBack();
    expect(first.save().choices).toHaveLength(1);
    const practice = fresh('practice');
    await playBest(practice, 2);
    await practice.stepBack();
    expect(practice.save().choices).toHaveLength(1);
    expect(practice.get().state.offer?.decision.id).toBe(best[1]?.decision);
    await practice.choose(best[1]?.label as string);
    expect(practice.save().choices).toHaveLength(2);
  });

  it('of one moment plays that decision alone and stores nothing', async () => {
    const live = fresh();
    await playBest(live);
    await live.close();
    const moment = startMoment(options(), live.save(), best[1]?.decision as string, 'm1');
    expect(moment.get().state.offer?.decision.id).toBe(best[1]?.decision);
    const other = moment.get().state.offer?.decision.options.find((o) => !o.best)?.label as string;
    await moment.choose(other);
    while (!moment.get().momentDone) await moment.advance();
    expect(store.saves.size).toBe(0);
    expect(store.done).toHaveLength(1);
  });

  it('skips what was read, up to the next decision', async () => {
    const live = fresh();
    await playBest(live);
    await live.close();
    const read = await store.read('me', 'smoke-break');
    const again = startPlay({ ...options(), read }, { id: 'p2', profile: 'me', mode: 'practice', seed: 5, world: 0 });
    await again.skipRead();
    expect(again.get().state.phase).toBe('deciding');
  });
});
