import { describe, expect, it } from 'vitest';
import { createPreview, worldsOf } from '../../../src/studio/preview/control';
import { createGuide } from '../../../src/studio/preview/guide';
import { bench } from './bench';
import { played, SCENE } from './scene';

function opened(text?: string) {
  const b = bench(text);
  let now = 0;
  const control = createPreview(b.studio, createGuide(b.start, b.clock), () => {
    now += 7;
    return now;
  });
  const state = control.store.getState;
  control.refresh();
  return {
    ...b,
    control,
    state,
    shown: () => state().moments[state().shown]?.line?.text,
    standing: () => state().moments.at(-1)?.view.state,
    choose: (label: string) => {
      control.choose(label);
      control.refresh();
    },
  };
}

describe('the preview', () => {
  it('stands at the first decision, at its last line, and says how long it took', () => {
    const p = opened();
    expect(p.shown()).toBe('Cold enough for you?');
    expect(p.standing()?.offer?.decision.id).toBe('intake');
    expect(p.state().ms).toBe(7);
  });

  it('replays the choices after an edit and shows the new words', () => {
    const p = opened();
    p.choose('walk');
    p.edit('Theo: (talking) Ticket', 'Theo: (talking) The ticket');
    p.control.refresh();
    expect(p.shown()).toBe("The ticket's in. You walked.");
    expect(p.state().replay).toMatchObject({ asked: 1, rest: [] });
  });

  it('goes on with the last text that played while a word is half typed', () => {
    const p = opened();
    p.choose('walk');
    const before = p.state().replay;
    p.edit('# asks: businesslike', '-> nowhere');
    p.control.refresh();
    expect(p.studio.checking.store.getState().draft?.artifact).toBeUndefined();
    expect(p.state().replay).toBe(before);
  });

  it('shows the line that is typed, wherever in the turn it stands', () => {
    const p = opened();
    p.choose('walk');
    p.cursor('They move.');
    p.control.refresh();
    expect(p.shown()).toBe('They move.');
    p.edit('They move.', 'They move on.');
    p.control.refresh();
    expect(p.shown()).toBe('They move on.');
    p.control.show(9);
    expect(p.shown()).toBe("Ticket's in. You walked.");
  });

  it('keeps a path that parted until it fits again, or until one goes on', () => {
    const p = opened();
    p.choose('walk');
    p.choose('later');
    p.edit('(later)', '(soon)');
    p.control.refresh();
    expect(p.state().replay?.divergence?.label).toBe('later');
    expect(p.shown()).toBe("Ticket's in. You walked.");
    expect(p.studio.state.getState().path).toEqual(['walk', 'later']);
    p.project.undo();
    p.work();
    p.control.refresh();
    expect(p.standing()?.phase).toBe('ended');
    p.edit('(later)', '(soon)');
    p.control.refresh();
    p.choose('number');
    expect(p.studio.state.getState().path).toEqual(['walk', 'number']);
  });

  it('goes back to any point', () => {
    const p = opened();
    p.choose('walk');
    p.choose('later');
    p.control.back(1);
    p.control.refresh();
    expect(p.standing()?.offer?.decision.id).toBe('ticket');
    p.control.back(0);
    p.control.refresh();
    expect(p.standing()?.offer?.decision.id).toBe('intake');
  });

  it('holds meters for what follows and lets go when the way is another', () => {
    const p = opened();
    p.choose('order');
    p.control.hold('Theo', 'rapport', 80);
    p.control.refresh();
    expect(p.standing()?.offer?.decision.options).toHaveLength(3);
    p.choose('joke');
    expect(p.standing()?.phase).toBe('ended');
    p.control.back(0);
    p.control.refresh();
    expect(p.state().held).toBeUndefined();
  });

  it('tells what stopped the story, and plays on once it is mended', () => {
    const p = opened(`${SCENE}\n=== round\n-> round\n`);
    p.choose('order');
    p.edit('Nobody moves first.\n  -> shelter', 'Nobody moves first.\n  -> round');
    p.control.refresh();
    expect(p.state().replay?.trouble?.message).toContain('circle');
    expect(p.standing()?.offer?.decision.id).toBe('intake');
    p.project.undo();
    p.work();
    p.control.refresh();
    expect(p.state().replay?.trouble).toBeUndefined();
    expect(p.standing()?.offer?.decision.id).toBe('ticket');
  });
});

describe('from this line', () => {
  it('plays to the line under the cursor and shows it', async () => {
    const p = opened();
    p.cursor('Theo: Sure.');
    const done = p.control.fromLine();
    expect(p.state().search?.state).toBe('looking');
    p.work();
    await done;
    p.control.refresh();
    expect(p.studio.state.getState().path).toEqual(['walk', 'later']);
    expect(p.shown()).toBe('Sure.');
    expect(p.state().search).toBeUndefined();
  });

  it('says when no play reaches it, and when it took too long', async () => {
    const p = opened();
    p.cursor('Theo: Ha.');
    const none = p.control.fromLine();
    p.work();
    await none;
    expect(p.state().search).toMatchObject({ state: 'not-reached' });
    const long = p.control.fromLine();
    p.wait();
    await long;
    expect(p.state().search).toMatchObject({ state: 'too-many' });
  });

  it('asks for a text that plays', async () => {
    const p = opened();
    p.edit('Nobody moves first.', '-> nowhere');
    await p.control.fromLine();
    expect(p.state().search?.state).toBe('unplayable');
  });

  it('answers the newest question', async () => {
    const p = opened();
    p.cursor('Theo: Sure.');
    const first = p.control.fromLine();
    p.cursor('Nobody moves');
    const second = p.control.fromLine();
    p.work();
    await Promise.all([first, second]);
    expect(p.studio.state.getState().path).toEqual(['order']);
  });
});

it('counts the worlds of a scene by its twins', () => {
  expect(worldsOf(undefined)).toEqual([0]);
  expect(worldsOf(played().draft.outline)).toEqual([0]);
  const { decisions, ...outline } = played().draft.outline;
  const [intake, ticket] = decisions;
  if (!intake || !ticket) throw new Error('The scene has two decisions.');
  const twin = { ...intake, id: 'intake-2', twinOf: 'intake' };
  expect(worldsOf({ ...outline, decisions: [intake, twin, ticket] })).toEqual([0, 1]);
  const third = { ...intake, id: 'intake-3', twinOf: 'intake' };
  expect(worldsOf({ ...outline, decisions: [intake, twin, third, ticket] })).toEqual([0, 1, 2]);
});
