/** One editor for the file that is open: it shows the state that the project keeps and sends all it does back there. */
import type { StateEffect, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { problemsOf } from '../checking';
import type { Place, Studio } from '../model';
import { setFindings } from './findings/field';
import { learn } from './known';
import { report } from './report';
import { allowStyles } from './styles';

export interface Mounted {
  readonly view: EditorView;
  readonly unmount: () => void;
}

/** The last place that was asked for and shown, so that an editor that comes later does not go there again. */
const followed = new WeakMap<Studio, number>();

export function mountEditor(parent: HTMLElement, studio: Studio): Mounted {
  const { project, checking, state } = studio;
  const scrolls = new Map<string, { readonly doc: Text; readonly back: StateEffect<unknown> }>();
  let file = project.get().active;
  allowStyles(document);
  const view: EditorView = new EditorView({
    parent,
    state: project.state(file),
    dispatchTransactions: (transactions) => project.dispatch(file, transactions),
  });
  let detach = project.attach(file, view);

  /** The checker's answer, where it is about this very text; the findings of an older one keep moving with it. */
  const tell = (): void => {
    const knowledge = checking.store.getState();
    if (knowledge.version !== project.get().version || !knowledge.draft) return;
    const problems = problemsOf(knowledge).filter((p) => p.file === file && p.setAside === undefined);
    view.dispatch({ effects: [learn.of(knowledge.draft), setFindings.of(problems)] });
  };
  /** A view that takes a state over stands at its top, wherever the cursor is. */
  const toCursor = (): void =>
    view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head, { y: 'center' }) });
  const show = (): void => {
    const { active } = project.get();
    const now = project.state(active);
    if (active === file && now === view.state) return;
    if (active !== file) scrolls.set(file, { doc: view.state.doc, back: view.scrollSnapshot() });
    detach();
    file = active;
    view.setState(now);
    detach = project.attach(file, view);
    const scroll = scrolls.get(file);
    if (scroll?.doc === now.doc) view.dispatch({ effects: scroll.back });
    else toCursor();
    tell();
    report(studio, file, view.state);
  };
  const follow = (): void => {
    const { goal } = state.getState();
    if (!goal || goal.asked === followed.get(studio) || goal.file !== file) return;
    followed.set(studio, goal.asked);
    const { from, to } = stretch(goal, view.state.doc);
    const effects = EditorView.scrollIntoView(from, { y: 'center' });
    view.dispatch({ selection: { anchor: from, head: to }, effects, userEvent: 'select' });
    view.focus();
  };
  const stops = [
    project.subscribe(show),
    checking.store.subscribe((now, before) => {
      if (now.draft !== before.draft || now.full !== before.full) tell();
    }),
    state.subscribe((now, before) => now.goal !== before.goal && follow()),
  ];
  tell();
  report(studio, file, view.state);
  toCursor();
  follow();
  return {
    view,
    unmount: () => {
      for (const stop of stops) stop();
      detach();
      view.destroy();
    },
  };
}

/** A place in the text as it is now: a line that is gone is the last one. */
function stretch({ line, from, to }: Place, doc: Text): { readonly from: number; readonly to: number } {
  const start = from ?? doc.line(Math.min(Math.max(1, line), doc.lines)).from;
  const begin = Math.min(start, doc.length);
  return { from: begin, to: Math.min(Math.max(begin, to ?? begin), doc.length) };
}
