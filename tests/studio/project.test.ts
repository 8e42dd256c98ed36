import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/studio/project';

const open = () =>
  openProject({
    id: 'p',
    main: 'story.ink',
    files: [
      { name: 'story.ink', text: 'one two' },
      { name: 'part.ink', text: 'three' },
    ],
  });
const edit = (file: string, from: number, to: number, text: string) => ({ file, from, to, text });

describe('a project', () => {
  it('undoes one step over all files, whoever made it', () => {
    const project = open();
    project.dispatch('part.ink', [{ changes: { from: 5, insert: '!' }, userEvent: 'input.type' }]);
    project.edit([edit('story.ink', 0, 3, 'ONE'), edit('story.ink', 4, 7, 'TWO'), edit('part.ink', 0, 5, 'THREE')]);
    expect([project.text('story.ink'), project.text('part.ink')]).toEqual(['ONE TWO', 'THREE!']);
    project.undo();
    expect([project.text('story.ink'), project.text('part.ink')]).toEqual(['one two', 'three!']);
    project.undo();
    expect(project.text('part.ink')).toBe('three');
    expect(project.get()).toMatchObject({ canUndo: false, canRedo: true, active: 'part.ink' });
    project.redo();
    project.redo();
    expect([project.text('story.ink'), project.text('part.ink')]).toEqual(['ONE TWO', 'THREE!']);
  });

  it('takes typing as one step and an edit of the table as another', () => {
    const project = open();
    for (const [i, letter] of [...'abc'].entries()) {
      project.dispatch('story.ink', [{ changes: { from: 7 + i, insert: letter }, userEvent: 'input.type' }]);
    }
    project.edit([edit('story.ink', 0, 3, 'ONE')]);
    project.undo();
    expect(project.text('story.ink')).toBe('one twoabc');
    project.undo();
    expect(project.text('story.ink')).toBe('one two');
  });

  it('puts the cursor to what an undo or a redo changes, and leaves it where it is there already', () => {
    const project = open();
    const cursor = () => project.state('story.ink').selection.main.head;
    project.edit([edit('story.ink', 4, 7, 'TWO')]);
    expect(cursor()).toBe(0);
    project.undo();
    expect(cursor()).toBe(4);
    project.dispatch('story.ink', [{ selection: { anchor: 0 } }]);
    project.redo();
    expect(cursor()).toBe(4);
    project.undo();
    expect([project.text('story.ink'), project.get().canUndo]).toEqual(['one two', false]);
    const typed = { changes: { from: 3, insert: ' and' }, selection: { anchor: 7 }, userEvent: 'input.type' };
    project.dispatch('story.ink', [{ selection: { anchor: 3 } }, typed]);
    project.undo();
    expect(cursor()).toBe(3);
  });

  it('goes back far beyond a hundred steps', () => {
    const project = open();
    for (let i = 0; i < 300; i++) project.edit([edit('story.ink', 0, 0, '-')]);
    for (let i = 0; i < 300; i++) project.undo();
    expect(project.text('story.ink')).toBe('one two');
    expect(project.get().canUndo).toBe(false);
  });

  it('counts versions of the text alone and tells listeners', () => {
    const project = open();
    const seen: number[] = [];
    const stop = project.subscribe((now) => seen.push(now.version));
    project.open('part.ink');
    project.dispatch('story.ink', [{ selection: { anchor: 2 } }]);
    project.edit([edit('story.ink', 0, 0, '-')]);
    stop();
    project.edit([edit('story.ink', 0, 0, '-')]);
    expect(seen).toEqual([1, 1, 2]);
  });

  it('refuses a second file of a name and a text that is not there', () => {
    const project = open();
    expect(() => project.add({ name: 'part.ink', text: '' })).toThrow('already a file "part.ink"');
    expect(() => project.open('nobody.ink')).toThrow('no file "nobody.ink"');
    expect(() => project.edit([edit('story.ink', 90, 99, 'x')])).toThrow(RangeError);
    expect(project.get().version).toBe(1);
  });

  it('removes a part with its steps, never the main file', () => {
    const project = open();
    project.edit([edit('part.ink', 0, 0, '-')]);
    project.open('part.ink');
    project.remove('part.ink');
    project.remove('story.ink');
    expect(project.get()).toMatchObject({ active: 'story.ink', canUndo: false });
    expect(project.get().files.map((f) => f.name)).toEqual(['story.ink']);
  });
});
