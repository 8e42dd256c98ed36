/**
 * Looks that the cast and the table decide: who speaks, which tags are known, the badge of the best reply. Names and
 * numbers get no spelling, prose keeps it.
 */
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { RESERVED } from '../../../vocabulary/speech';
import { placesOf } from '../../../vocabulary/table';
import type { Draft } from '../../work/protocol';
import { known } from '../known';
import { NODE } from './ink';

const mark = (name: string) => Decoration.mark({ class: name, attributes: { spellcheck: 'false' } });
const NAME = Decoration.mark({ attributes: { spellcheck: 'false' } });
const PERSON = mark('ink-person');
const UNKNOWN = mark('ink-unknown');
const BEST = mark('ink-best');
const UNSPELLED = new Set([
  ...['tag', 'word', 'label', 'knotName', 'name', 'target', 'path', 'keyword', 'person', 'via', 'face', 'string'],
]);

class Names {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorate(view);
  }

  update({ view, state, startState, docChanged, viewportChanged }: ViewUpdate): void {
    const learned = startState.field(known) !== state.field(known);
    if (docChanged || viewportChanged || learned || syntaxTree(startState) !== syntaxTree(state)) {
      this.decorations = decorate(view);
    }
  }
}

export const names = ViewPlugin.fromClass(Names, { decorations: (plugin) => plugin.decorations });

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const draft = state.field(known);
  const people = new Set([...RESERVED, ...(draft?.meta.cast ?? []).map((m) => m.id)].map((id) => id.toLowerCase()));
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: (node) => {
        const kind = node.name.slice(NODE.length);
        if (!UNSPELLED.has(kind)) return;
        const text = state.sliceDoc(node.from, node.to);
        builder.add(node.from, node.to, lookOf(kind, text, people, draft));
      },
    });
  }
  return builder.finish();
}

/** Exported for its test: the look of one token. */
export function lookOf(kind: string, text: string, people: ReadonlySet<string>, draft: Draft | undefined): Decoration {
  const name = text.replace(/\s*:$/, '').toLowerCase();
  if (['person', 'word', 'tag'].includes(kind) && people.has(name)) return PERSON;
  if (kind !== 'tag') return NAME;
  if (name === 'best') return BEST;
  return draft && !draft.plain && placesOf(name).length === 0 ? UNKNOWN : NAME;
}
