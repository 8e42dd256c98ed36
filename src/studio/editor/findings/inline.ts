/**
 * The finding under its line: what it is, why it matters, one key. It belongs to the line of the cursor, or else to the
 * first error in sight, and it waits while somebody types: half a word is always wrong.
 */
import { completionStatus } from '@codemirror/autocomplete';
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import { FINDING } from '../../words/editor';
import type { FileDeps } from '../deps';
import { element, icon, sentence } from '../dom';
import { showHelp } from '../help/tooltip';
import { type Finding, findingsAt, findingsField } from './field';
import { mend } from './mend';

/** Milliseconds without a keystroke before a finding opens under the line that one types in. */
const PATIENCE = 700;

const showAt = StateEffect.define<number | undefined>();

/** Offset in the line whose findings are shown. */
const shownAt = StateField.define<number | undefined>({
  create: () => undefined,
  update: (at, tr) => {
    const asked = tr.effects.findLast((e) => e.is(showAt));
    if (asked) return asked.value;
    return at === undefined ? at : tr.changes.mapPos(at);
  },
});

export function inlineFinding(deps: FileDeps): Extension {
  const block = EditorView.decorations.compute([shownAt, findingsField, 'selection'], (state) => {
    const at = state.field(shownAt);
    const found = at === undefined ? [] : findingsAt(state, at, state.selection.main.head);
    const [first] = found;
    if (at === undefined || !first) return Decoration.none;
    const widget = new Inline(first, found.length - 1, deps);
    return Decoration.set(Decoration.widget({ widget, block: true, side: 1 }).range(state.doc.lineAt(at).to));
  });
  const chooser = ViewPlugin.define((view) => new Chooser(view, deps));
  return [shownAt, block, chooser];
}

/** Decides under which line a finding opens. */
class Chooser {
  private forget = () => {};

  constructor(
    private readonly view: EditorView,
    private readonly deps: FileDeps,
  ) {
    this.wait(0);
  }

  update({ docChanged, selectionSet, state, startState }: ViewUpdate): void {
    const told = state.field(findingsField) !== startState.field(findingsField);
    if (docChanged) this.wait(PATIENCE);
    else if (selectionSet && !sameLine(startState, state)) this.wait(0);
    else if (told) this.wait(PATIENCE);
  }

  destroy(): void {
    this.forget();
  }

  private wait(ms: number): void {
    this.forget();
    this.forget = this.deps.timers.after(ms, () => this.choose());
  }

  private choose(): void {
    const { view } = this;
    if (completionStatus(view.state) !== null) {
      this.wait(PATIENCE);
      return;
    }
    const line = place(view);
    const shown = view.state.field(shownAt);
    const now = shown === undefined ? undefined : view.state.doc.lineAt(shown).from;
    if (line !== now) view.dispatch({ effects: showAt.of(line) });
  }
}

function sameLine(before: EditorState, now: EditorState): boolean {
  return before.doc.lineAt(before.selection.main.head).number === now.doc.lineAt(now.selection.main.head).number;
}

/** The cursor's line if something was found there, else that of the first error in sight. */
function place(view: EditorView): number | undefined {
  const { state, scrollDOM, documentTop } = view;
  const here = state.doc.lineAt(state.selection.main.head).from;
  if (findingsAt(state, here).length > 0) return here;
  const top = scrollDOM.getBoundingClientRect().top - documentTop;
  const from = view.lineBlockAtHeight(top).from;
  const to = view.lineBlockAtHeight(top + scrollDOM.clientHeight).to;
  const errors = state
    .field(findingsField)
    .filter((f) => f.problem.severity === 'error' && f.from >= from && f.to <= to);
  const first = errors.toSorted((a, b) => a.from - b.from)[0];
  return first && state.doc.lineAt(first.from).from;
}

class Inline extends WidgetType {
  constructor(
    private readonly finding: Finding,
    private readonly more: number,
    private readonly deps: FileDeps,
  ) {
    super();
  }

  override eq({ finding: { problem, edits }, more }: Inline): boolean {
    const own = this.finding;
    const same = problem.what === own.problem.what && problem.mend === own.problem.mend;
    return same && problem.rule === own.problem.rule && !edits === !own.edits && more === this.more;
  }

  override get estimatedHeight(): number {
    return 52;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { severity, rule, what, mend: how, why, fix } = this.finding.problem;
    const words = element(
      'div',
      { class: 'ink-finding-words' },
      element('b', {}, sentence(what), ' ', sentence(how)),
      element('span', {}, why, this.more > 0 && ` (${FINDING.more(this.more)})`),
    );
    const keys = element('div', { class: 'ink-finding-keys' });
    if (fix && this.finding.edits) {
      keys.append(button('mend', fix.label, 'Alt ↵', () => mend(this.deps, view, this.finding)));
    }
    if (rule === 'unknown-tag' || rule === 'misplaced-tag') {
      keys.append(button('tags', FINDING.all, 'F1', () => tags(this.deps, view, this.finding)));
    }
    const box = element('div', { class: `ink-finding ${severity}`, 'data-finding': rule });
    box.append(icon(severity === 'error' ? 'x' : 'warning'), words, keys);
    // The library measures a block without its margins: the room around it is padding of another.
    return element('div', { class: 'ink-finding-room' }, box);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function tags(deps: FileDeps, view: EditorView, { to }: Finding): void {
  view.dispatch({ selection: { anchor: to } });
  showHelp(deps, view, true);
}

/** Not a stop of Tab: its key works wherever the cursor is on the line. */
function button(name: string, text: string, key: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name, tabindex: '-1', [`data-${name}`]: '' }, text);
  made.append(element('kbd', {}, key));
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', onPress);
  return made;
}
