import { syntaxTree } from '@codemirror/language';
import { Annotation, type EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type Knowledge, type Thread, watchProject } from '../../../src/studio/checking';
import { editorExtensions } from '../../../src/studio/editor/extensions';
import { goToStop } from '../../../src/studio/editor/findings/mend';
import { hitsField, showHits } from '../../../src/studio/editor/hits';
import { createStudio, type Studio } from '../../../src/studio/model';
import { openProject } from '../../../src/studio/project';
import { HITS } from '../../../src/studio/words/editor';
import { createHandler } from '../../../src/studio/work/handle';
import type { Answer } from '../../../src/studio/work/protocol';
import { STORY } from './scene';

const PART = '=== later ===\nThoe: Bye. -> END\n';

/** The Studio as it is put together, with a reader that answers when it is told to. */
function open(text = `INCLUDE part.ink\n${STORY}`) {
  let studio: Studio | undefined;
  const timers = { after: () => () => {} };
  const extensions = editorExtensions({ studio: () => studio as Studio, timers });
  const project = openProject({
    id: 'test',
    main: 'story.ink',
    files: [
      { name: 'story.ink', text },
      { name: 'part.ink', text: PART },
    ],
    extensions,
  });
  const queue: (() => void)[] = [];
  const handle = createHandler();
  const start = (): Thread => {
    let take: (answer: Answer) => void = () => {};
    return {
      post: (request) => queue.push(() => take(handle(request))),
      listen: (to) => {
        take = to;
        queue.push(() => to({ id: 0, answer: 'ready' }));
      },
      end: () => {},
    };
  };
  studio = createStudio(project, watchProject(project, start, timers));
  const read = (): Knowledge => {
    while (queue.length > 0) queue.shift()?.();
    return (studio as Studio).checking.store.getState();
  };
  return { studio, project, read };
}

describe('the states of an edited project', () => {
  it('read their text as ink, also where no editor shows them', () => {
    const { project } = open();
    const names = new Set<string>();
    syntaxTree(project.state('part.ink')).iterate({ enter: ({ name }) => void names.add(name) });
    expect([...names]).toEqual(expect.arrayContaining(['ink_knotName', 'ink_person', 'ink_target']));
  });

  it('take what an editor did with all that it noted, as one step of undo', () => {
    const { project } = open();
    const note = Annotation.define<string>();
    const tr = project.state('part.ink').update({ changes: { from: 0, insert: 'x' }, annotations: note.of('kept') });
    let seen: string | undefined;
    const view = {
      update: ([first]: readonly Transaction[]) => {
        seen = first?.annotation(note);
      },
    };
    project.attach('part.ink', view as never);
    project.dispatch('part.ink', [tr]);
    expect(project.text('part.ink')).toBe(`x${PART}`);
    expect(seen).toBe('kept');
    project.undo();
    expect(project.text('part.ink')).toBe(PART);
  });
});

describe('going to the next finding', () => {
  it('leads through all files to the very word, and round again', () => {
    const { studio, project, read } = open(`INCLUDE part.ink\n${STORY.replace('tone: low-key', 'tnoe: low-key')}`);
    expect(read().draft?.problems.length).toBeGreaterThan(1);
    const places = new Set<string>();
    studio.state.setState({ at: { file: 'story.ink', line: 0 } });
    for (;;) {
      const stop = goToStop(studio, false);
      const goal = studio.state.getState().goal;
      if (!stop || !goal || places.has(`${goal.file}:${goal.line}`)) break;
      places.add(`${goal.file}:${goal.line}`);
      expect(places.size).toBe(stop.number);
      expect(project.get().active).toBe(goal.file);
      const { doc } = project.state(goal.file);
      expect(doc.lineAt(goal.from ?? 0).number).toBe(goal.line);
      studio.state.setState({ at: goal });
    }
    expect(places.has('part.ink:2')).toBe(true);
    expect(places.size).toBeGreaterThan(1);
    const thoe = studio.state.getState().goal;
    expect(thoe?.file).toBe('story.ink');
  });

  it('leads nowhere in a sound text', () => {
    const { studio, read, project } = open('Hello. -> END');
    project.remove('part.ink');
    read();
    expect(goToStop(studio, false)).toBeUndefined();
    expect(studio.state.getState().goal).toBeUndefined();
  });
});

describe('hits beside the lines', () => {
  const lines = (state: EditorState): number[] => {
    const found: number[] = [];
    state.field(hitsField).between(0, state.doc.length, (from) => void found.push(state.doc.lineAt(from).number));
    return found;
  };

  it('stand at their lines in every file, move with them, and go', () => {
    const { project } = open();
    showHits(
      project,
      new Map([
        [
          'story.ink',
          {
            lines: new Map([
              [2, 100],
              [4, 0],
              [999, 5],
            ]),
            of: 100,
          },
        ],
        ['part.ink', { lines: new Map([[1, 3]]), of: 100 }],
      ]),
    );
    expect([lines(project.state('story.ink')), lines(project.state('part.ink'))]).toEqual([[2, 4], [1]]);
    project.edit([{ file: 'story.ink', from: 0, to: 0, text: 'One.\n' }]);
    expect(lines(project.state('story.ink'))).toEqual([3, 5]);
    showHits(project, new Map());
    expect(lines(project.state('story.ink'))).toEqual([]);
    expect(project.get().canUndo).toBe(true);
  });

  it.each([
    [0, '0'],
    [152, '152'],
    [999, '999'],
    [1000, '1k'],
    [3460, '3.4k'],
    [9999, '9.9k'],
    [10_000, '10k'],
  ])('%i reads %s', (hits, text) => {
    expect(HITS.short(hits)).toBe(text);
  });
});
