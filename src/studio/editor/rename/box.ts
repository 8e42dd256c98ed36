/** The small box at a name in which it gets another one. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import type { Span } from '../../../story/source-lines';
import { RENAME } from '../../words/editor';
import { type FileDeps, sceneHere } from '../deps';
import { element } from '../dom';
import { symbolAt } from '../symbols';
import { personAt, placesOfPerson, renamePersonEdits, saidOf } from './person';
import { placesOf, type Renaming, renameEdits } from './rename';

const ask = StateEffect.define<Tooltip | undefined>();

const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, tr) => {
    const effect = tr.effects.find((e) => e.is(ask));
    if (effect) return effect.value ?? null;
    return tr.docChanged ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

export const renaming: Extension = asked;

/** What gets another name: where it stands, and what its new name changes. */
interface Named {
  readonly kind: keyof typeof RENAME.kind;
  readonly name: string;
  readonly word: Span;
  readonly places: number;
  /** More that one should know before. */
  readonly note: string;
  readonly renamed: (to: string) => Renaming;
}

/** F2: opens the box, or says why there is nothing to rename. */
export function renameHere(deps: FileDeps, view: EditorView): true {
  const { head } = view.state.selection.main;
  const named = namedAt(deps, head);
  if (typeof named === 'string') view.dispatch({ effects: EditorView.announce.of(named) });
  else view.dispatch({ effects: [ask.of(boxOf(deps, named)), EditorView.scrollIntoView(head)] });
  return true;
}

/** Or why not. People come first: their meters are variables, too. */
function namedAt(deps: FileDeps, at: number): Named | string {
  const files = () => deps.studio().project.get().files;
  const person = personAt(files(), deps.file, at);
  if (person) {
    const { name, word } = person;
    const places = placesOfPerson(files(), name).length;
    const note = RENAME.said(name, saidOf(files(), name));
    return { kind: 'person', name, word, places, note, renamed: (to) => renamePersonEdits(files(), name, to) };
  }
  const { symbols } = sceneHere(deps, at);
  const found = symbolAt(symbols, deps.file, at);
  if (!found) return RENAME.nothing;
  const { definition, word } = found;
  const { kind, name } = definition;
  if (kind === 'variable') return RENAME.variable;
  const note = kind === 'label' || kind === 'decision' ? RENAME.was : '';
  const places = placesOf(symbols, definition).length;
  return { kind, name, word, places, note, renamed: (to) => renameEdits(files(), definition, to) };
}

function boxOf(deps: FileDeps, named: Named): Tooltip {
  const { from, to } = named.word;
  const tooltip: Tooltip = { pos: from, end: to, create: (view) => box(deps, view, named, tooltip) };
  return tooltip;
}

function box(deps: FileDeps, view: EditorView, named: Named, tooltip: Tooltip): TooltipView {
  const { kind, name, places, note } = named;
  const input = element('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' });
  input.value = name;
  const state = element('p', { role: 'status', 'data-rename-state': '' }, RENAME.places(places));
  const label = element('label', {}, RENAME.title(RENAME.kind[kind], name), input);
  const dom = element('form', { class: 'ink-tip ink-rename', 'data-rename': '' }, label, state);
  dom.append(element('p', { class: 'ink-help-keys' }, note ? `${note} ${RENAME.keys}` : RENAME.keys));

  const result = () => named.renamed(input.value.trim());
  const tell = () => {
    const now = result();
    const problem = 'problem' in now && input.value.trim() !== name ? now.problem : undefined;
    state.textContent = problem ?? RENAME.places(places);
    state.classList.toggle('problem', problem !== undefined);
    input.setAttribute('aria-invalid', String(problem !== undefined));
  };
  const rename = () => {
    const now = result();
    if ('problem' in now) return tell();
    const to = input.value.trim();
    view.focus();
    deps.studio().project.edit(now.edits);
    view.dispatch({ effects: EditorView.announce.of(RENAME.done(name, to, now.places)) });
  };
  const close = () => view.state.field(asked, false) === tooltip && view.dispatch({ effects: ask.of(undefined) });
  input.addEventListener('input', tell);
  input.addEventListener('blur', () => queueMicrotask(close));
  dom.addEventListener('submit', (event) => {
    event.preventDefault();
    rename();
  });
  dom.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') view.focus();
  });
  return { dom, mount: () => input.select() };
}
