/** Findings at a glance: a wavy line under the word, a sign beside the line, a stroke in the strip at the right. */
import { type EditorState, type Extension, type Range, RangeSet } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Severity } from '../../../vocabulary/problems';
import { FINDING } from '../../words/editor';
import { element, icon } from '../dom';
import { findingsField, setFindings } from './field';

const UNDER: Record<Severity, Decoration> = {
  error: Decoration.mark({ class: 'ink-error' }),
  advice: Decoration.mark({ class: 'ink-advice' }),
};

const underlines = EditorView.decorations.compute([findingsField], (state) => {
  const ranges = state.field(findingsField).flatMap(({ problem, from, to }) => {
    const end = Math.min(to, state.doc.length);
    return end > from ? [UNDER[problem.severity].range(from, end)] : [];
  });
  return Decoration.set(ranges, true);
});

class Sign extends GutterMarker {
  constructor(private readonly severity: Severity) {
    super();
  }

  override eq(other: Sign): boolean {
    return other.severity === this.severity;
  }

  override toDOM(): Node {
    const name = this.severity === 'error' ? 'x' : 'warning';
    const title = FINDING.severity[this.severity];
    return element('span', { class: `ink-sign ${this.severity}`, title }, icon(name));
  }
}

const SIGNS: Record<Severity, Sign> = { error: new Sign('error'), advice: new Sign('advice') };

/** The worst of each line, by the offset of the line. */
function worst(state: EditorState): Map<number, Severity> {
  const lines = new Map<number, Severity>();
  for (const { problem, from } of state.field(findingsField)) {
    const line = state.doc.lineAt(Math.min(from, state.doc.length)).from;
    if (lines.get(line) !== 'error') lines.set(line, problem.severity);
  }
  return lines;
}

const signs = gutter({
  class: 'ink-signs',
  markers: ({ state }) => {
    const ranges = [...worst(state)].map(([at, severity]): Range<GutterMarker> => SIGNS[severity].range(at));
    return RangeSet.of(ranges, true);
  },
  initialSpacer: () => SIGNS.error,
});

/** Where in the whole file there are findings. */
class Strip {
  private readonly dom = element('div', { class: 'ink-strip', 'aria-hidden': 'true' });

  constructor(view: EditorView) {
    view.dom.append(this.dom);
    this.draw(view.state);
  }

  /** Not for every keystroke: the next answer comes in milliseconds. */
  update({ state, transactions }: ViewUpdate): void {
    if (transactions.some((tr) => tr.effects.some((e) => e.is(setFindings)))) this.draw(state);
  }

  destroy(): void {
    this.dom.remove();
  }

  private draw(state: EditorState): void {
    const marks = [...worst(state)].map(([at, severity]) => {
      const mark = element('i', { class: severity });
      mark.style.top = `${(100 * (state.doc.lineAt(at).number - 1)) / state.doc.lines}%`;
      return mark;
    });
    this.dom.replaceChildren(...marks);
  }
}

export const findingMarks: Extension = [underlines, signs, ViewPlugin.fromClass(Strip)];
