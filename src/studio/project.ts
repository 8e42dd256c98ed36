/**
 * The texts of a scene while somebody works on them. CodeMirror's states are the one truth: the editor, the table, the
 * map and the cast editor all change them through here, so one undo goes back across all of them.
 */
import { history, isolateHistory, redo, undo, undoDepth } from '@codemirror/commands';
import { EditorState, type Extension, Transaction, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Edit } from '../vocabulary/problems';

export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

export interface ProjectView {
  readonly id: string;
  readonly files: readonly ProjectFile[];
  /** The file that begins the story; the others are its parts. */
  readonly main: string;
  /** The file in the editor. */
  readonly active: string;
  /** Counts the changes of text, so that an answer to an older text can be told. */
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface Project {
  readonly get: () => ProjectView;
  readonly subscribe: (listener: (now: ProjectView, before: ProjectView) => void) => () => void;
  readonly text: (file: string) => string;
  /** One step of undo over all files. Edits of one file must not overlap. @throws RangeError outside of a text. */
  readonly edit: (edits: readonly Edit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (file: string) => void;
  /** @throws Error when there is a file of that name. */
  readonly add: (file: ProjectFile) => void;
  readonly remove: (file: string) => void;
  /** Everything anew, as after opening a file: no undo leads back. */
  readonly replace: (id: string, files: readonly ProjectFile[], main: string) => void;
  /** The state of a file for an editor, and the editor that shows it. */
  readonly state: (file: string) => EditorState;
  readonly attach: (file: string, view: EditorView) => () => void;
  /** What an editor wants to do to its file goes through here. */
  readonly dispatch: (file: string, specs: readonly (Transaction | TransactionSpec)[]) => void;
}

export interface ProjectStart {
  readonly id: string;
  readonly files: readonly ProjectFile[];
  readonly main: string;
  /** What the editor adds to each state: language, keys, looks. */
  readonly extensions?: (file: string) => Extension;
}

/** Steps that each file remembers; as many are remembered over all files. */
const MOST_STEPS = 1000;

export function openProject(start: ProjectStart): Project {
  const states = new Map<string, EditorState>();
  const views = new Map<string, EditorView>();
  const listeners = new Set<(now: ProjectView, before: ProjectView) => void>();
  /** Files of each step that can be undone, oldest first; redone steps likewise. */
  let done: (readonly string[])[] = [];
  let undone: (readonly string[])[] = [];
  let view: ProjectView;

  const stateOf = (file: string): EditorState => {
    const state = states.get(file);
    if (!state) throw new Error(`This scene has no file "${file}".`);
    return state;
  };
  const created = ({ name, text }: ProjectFile): EditorState =>
    EditorState.create({ doc: text, extensions: [history({ minDepth: MOST_STEPS }), start.extensions?.(name) ?? []] });
  const publish = (change: Partial<ProjectView>, texts = true): void => {
    const before = view;
    const files = texts ? [...states].map(([name, state]) => fileOf(name, state, before)) : before.files;
    view = { ...before, ...change, files, canUndo: done.length > 0, canRedo: undone.length > 0 };
    for (const listener of [...listeners]) listener(view, before);
  };
  /** Takes a new state in, and returns whether it began a new step of undo. */
  const apply = (
    file: string,
    specs: readonly (Transaction | TransactionSpec)[],
  ): { changed: boolean; step: boolean } => {
    const before = stateOf(file);
    const transactions = [];
    let state = before;
    for (const spec of specs) {
      // What an editor made of this very state is taken as it is: a copy would lose its annotations.
      const transaction = spec instanceof Transaction ? spec : state.update(spec);
      transactions.push(transaction);
      state = transaction.state;
    }
    states.set(file, state);
    views.get(file)?.update(transactions);
    const changed = transactions.some((t) => t.docChanged);
    return { changed, step: changed && undoDepth(state) > undoDepth(before) };
  };
  const dispatch = (file: string, specs: readonly (Transaction | TransactionSpec)[]): void => {
    const { changed, step } = apply(file, specs);
    if (step) done = [...done, [file]].slice(-MOST_STEPS);
    if (changed) undone = [];
    publish(changed ? { version: view.version + 1 } : {}, changed);
  };
  const travel = (steps: (readonly string[])[], back: (readonly string[])[], command: typeof undo): void => {
    const files = steps.pop();
    if (!files) return;
    for (const file of files)
      command({ state: stateOf(file), dispatch: (transaction) => travelled(file, transaction) });
    back.push(files);
    publish({ version: view.version + 1, active: files[0] ?? view.active });
  };
  /** The cursor goes to what has changed: where it was before may be far from it, when another view made the change. */
  const travelled = (file: string, transaction: Transaction): void => {
    const place = changedAway(transaction);
    const go = { scrollIntoView: true, annotations: Transaction.addToHistory.of(false) };
    const then = place === undefined ? [] : [transaction.state.update({ selection: { anchor: place }, ...go })];
    states.set(file, (then[0] ?? transaction).state);
    views.get(file)?.update([transaction, ...then]);
  };
  const load = (id: string, files: readonly ProjectFile[], main: string): void => {
    states.clear();
    for (const file of files) states.set(file.name, created(file));
    done = [];
    undone = [];
    view = { id, files, main, active: main, version: (view?.version ?? 0) + 1, canUndo: false, canRedo: false };
  };
  load(start.id, start.files, start.main);

  return {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    text: (file) => stateOf(file).doc.toString(),
    state: stateOf,
    dispatch,
    edit: (edits) => {
      const files = [...new Set(edits.map((e) => e.file))];
      for (const file of files) {
        const changes = edits.filter((e) => e.file === file).map(({ from, to, text }) => ({ from, to, insert: text }));
        // A step of its own, also right after typing.
        apply(file, [{ changes, userEvent: 'input.studio', annotations: isolateHistory.of('full') }]);
      }
      if (files.length === 0) return;
      done = [...done, files].slice(-MOST_STEPS);
      undone = [];
      publish({ version: view.version + 1 });
    },
    undo: () => travel(done, undone, undo),
    redo: () => travel(undone, done, redo),
    open: (file) => {
      stateOf(file);
      publish({ active: file }, false);
    },
    add: (file) => {
      if (states.has(file.name)) throw new Error(`There is already a file "${file.name}" in this scene.`);
      states.set(file.name, created(file));
      publish({ version: view.version + 1, active: file.name });
    },
    remove: (file) => {
      if (file === view.main) return;
      states.delete(file);
      done = done.filter((files) => !files.includes(file));
      undone = undone.filter((files) => !files.includes(file));
      publish({ version: view.version + 1, active: view.active === file ? view.main : view.active });
    },
    replace: (id, files, main) => {
      const before = view;
      load(id, files, main);
      for (const listener of [...listeners]) listener(view, before);
    },
    attach: (file, editor) => {
      views.set(file, editor);
      return () => {
        if (views.get(file) === editor) views.delete(file);
      };
    },
  };
}

/** Where a change begins, when the cursor is at none; undefined when it is at one already. */
function changedAway({ changes, state }: Transaction): number | undefined {
  const { head } = state.selection.main;
  let first: number | undefined;
  let near = false;
  changes.iterChangedRanges((_fromA, _toA, from, to) => {
    first ??= from;
    near ||= from <= head && head <= to;
  });
  return near ? undefined : first;
}

/** The same object while the text is the same, so that screens can compare. */
function fileOf(name: string, state: EditorState, before: ProjectView): ProjectFile {
  const known = before.files.find((f) => f.name === name);
  const text = state.doc.toString();
  return known?.text === text ? known : { name, text };
}
