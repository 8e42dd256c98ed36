/** The small box at a name in which it gets another one. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import { RENAME } from '../../words/editor';
import { type FileDeps, sceneHere } from '../deps';
import { element } from '../dom';
import { type Definition, type Found, symbolAt } from '../symbols';
import { placesOf, renameEdits } from './rename';

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

/** F2: opens the box, or says why there is nothing to rename. */
export function renameHere(deps: FileDeps, view: EditorView): true {
  const { head } = view.state.selection.main;
  const found = symbolAt(sceneHere(deps, head).symbols, deps.file, head);
  const problem = !found ? RENAME.nothing : found.definition.kind === 'variable' ? RENAME.variable : undefined;
  if (!found || problem) view.dispatch({ effects: EditorView.announce.of(problem ?? RENAME.nothing) });
  else view.dispatch({ effects: [ask.of(boxOf(deps, found)), EditorView.scrollIntoView(head)] });
  return true;
}

function boxOf(deps: FileDeps, { definition, word }: Found): Tooltip {
  const tooltip: Tooltip = { pos: word.from, end: word.to, create: (view) => box(deps, view, definition, tooltip) };
  return tooltip;
}

function box(deps: FileDeps, view: EditorView, definition: Definition, tooltip: Tooltip): TooltipView {
  const { kind, name } = definition;
  const count = placesOf(sceneHere(deps, 0).symbols, definition).length;
  const input = element('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' });
  input.value = name;
  const state = element('p', { role: 'status', 'data-rename-state': '' }, RENAME.places(count));
  const label = element('label', {}, RENAME.title(RENAME.kind[kind], name), input);
  const dom = element('form', { class: 'ink-tip ink-rename', 'data-rename': '' }, label, state);
  const remembers = kind === 'label' || kind === 'decision';
  dom.append(element('p', { class: 'ink-help-keys' }, remembers ? `${RENAME.was} ${RENAME.keys}` : RENAME.keys));

  const result = () => renameEdits(deps.studio().project.get().files, definition, input.value.trim());
  const tell = () => {
    const now = result();
    const problem = 'problem' in now && input.value.trim() !== name ? now.problem : undefined;
    state.textContent = problem ?? RENAME.places(count);
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
