import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  insertCompletionText,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type FileDeps, sceneHere } from '../deps';
import { helpElement } from '../help/element';
import { suggest } from './suggest';
import type { Suggestion } from './suggestion';

interface Offered extends Completion {
  readonly again: boolean;
}

export function completion(deps: FileDeps): Extension {
  return [
    autocompletion({
      override: [(context) => offers(context, deps)],
      activateOnTypingDelay: 60,
      activateOnCompletion: (offered) => (offered as Offered).again,
      icons: false,
      optionClass: ({ type }) => `ink-option-${type}`,
      tooltipClass: () => 'ink-options',
    }),
    scrollable,
  ];
}

/** The list scrolls, and whatever scrolls must take the focus; in the text the arrows go through it, and Tab takes one. */
const scrollable = EditorView.updateListener.of(({ view, state }) => {
  if (completionStatus(state) === null) return;
  view.dom.querySelector('.cm-tooltip-autocomplete > ul')?.setAttribute('tabindex', '0');
});

function offers({ state, pos, explicit }: CompletionContext, deps: FileDeps): CompletionResult | null {
  const found = suggest(state.doc, pos, sceneHere(deps, pos), explicit);
  if (!found) return null;
  return { from: found.from, options: found.options.map(offered), validFor: /^[\p{L}\p{N}_.+'-]*$/u };
}

/** In the order of the table: the library would sort by letters. */
function offered({ label, kind, detail, info, insert, again, first }: Suggestion, place: number): Offered {
  return {
    label,
    type: kind,
    again: again === true,
    sortText: String(place).padStart(4, '0'),
    ...(detail && { detail }),
    ...(first && { boost: 1 }),
    ...(info && {
      info: () => helpElement({ title: label, text: [info.doc], syntax: info.syntax, example: info.example }),
    }),
    ...(insert && { apply: (view, option, from, to) => write(view, option, insert(label), from, to) }),
  };
}

/** A colon or bracket that stands there already is not written twice. */
function write(view: EditorView, option: Completion, text: string, from: number, to: number): void {
  const next = view.state.sliceDoc(to, to + 2).trimStart();
  const closing = text.trimEnd().at(-1) ?? '';
  const doubled = /[:),]/.test(closing) && next.startsWith(closing);
  const insert = doubled ? text.trimEnd().slice(0, -1) : text;
  view.dispatch({
    ...insertCompletionText(view.state, insert, from, to),
    annotations: pickedCompletion.of(option),
  });
}
