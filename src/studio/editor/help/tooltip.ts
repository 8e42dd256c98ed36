/** Help under the pointer, and with F1 at the word under the cursor, where keys reach it. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, hoverTooltip, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import { HELP } from '../../words/editor';
import { type FileDeps, sceneHere } from '../deps';
import { element } from '../dom';
import { helpElement } from './element';
import { type Help, helpAt, tagsAt } from './help';

const show = StateEffect.define<Help | undefined>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, tr) => {
    const asked = tr.effects.find((e) => e.is(show));
    if (asked) return asked.value ? tooltipOf(asked.value) : null;
    return tr.docChanged ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

export function help(deps: FileDeps): Extension {
  const hover = hoverTooltip(
    (view, pos) => {
      const found = view.state.field(shown) ? undefined : helpAt(view.state.doc, pos, sceneHere(deps, pos));
      if (!found) return null;
      const create = () => ({ dom: element('div', { class: 'ink-tip', role: 'tooltip' }, helpElement(found)) });
      return { pos: found.from, end: found.to, above: true, create };
    },
    { hideOnChange: true, hoverTime: 450 },
  );
  return [shown, hover];
}

/** F1: what the word means; where there is none, or `every` is asked for, every tag that could stand here. */
export function showHelp(deps: FileDeps, view: EditorView, every = false): true {
  const { head } = view.state.selection.main;
  const scene = sceneHere(deps, head);
  const found = (every ? undefined : helpAt(view.state.doc, head, scene)) ?? tagsAt(view.state.doc, head, scene);
  view.dispatch({ effects: [show.of(found), EditorView.scrollIntoView(head)] });
  return true;
}

function tooltipOf(found: Help): Tooltip {
  const tooltip: Tooltip = { pos: found.from, end: found.to, create: (view) => focused(view, found, tooltip) };
  return tooltip;
}

/** Takes the focus, so that it can be read and scrolled by keys, and gives it back. */
function focused(view: EditorView, found: Help, tooltip: Tooltip): TooltipView {
  const dom = element('div', { class: 'ink-tip', role: 'dialog', 'aria-label': found.title, tabindex: '0' });
  dom.dataset.help = '';
  dom.append(helpElement(found), element('p', { class: 'ink-help-keys' }, HELP.close));
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && event.key !== 'F1') return;
    event.preventDefault();
    event.stopPropagation();
    view.focus();
  });
  // Not at once: the focus may go because the editor itself is changing.
  const close = () => view.state.field(shown, false) === tooltip && view.dispatch({ effects: show.of(undefined) });
  dom.addEventListener('blur', () => queueMicrotask(close));
  return { dom, mount: () => dom.focus({ preventScroll: true }) };
}
