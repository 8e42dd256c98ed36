/** How often plays came to each line: a bar and a number beside it. Whoever plays the scene feeds it. */
import { type Extension, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { GutterMarker, gutter } from '@codemirror/view';
import type { Project } from '../project';
import { HITS } from '../words/editor';
import { element } from './dom';

export interface Hits {
  /** Plays that came to a line, by its number; 1 is the first. A line without an entry shows nothing. */
  readonly lines: ReadonlyMap<number, number>;
  /** All plays. */
  readonly of: number;
}

/** Undefined takes them away. */
export const setHits = StateEffect.define<Hits | undefined>();

/** Shows the hits of all files; one without any shows none. */
export function showHits(project: Project, byFile: ReadonlyMap<string, Hits>): void {
  for (const { name } of project.get().files) project.dispatch(name, [{ effects: setHits.of(byFile.get(name)) }]);
}

class Hit extends GutterMarker {
  constructor(
    private readonly hits: number,
    private readonly of: number,
  ) {
    super();
  }

  override eq({ hits, of }: Hit): boolean {
    return hits === this.hits && of === this.of;
  }

  override toDOM(): Node {
    const bar = element('i');
    if (this.hits > 0) bar.style.inlineSize = `${Math.max(10, Math.round((100 * this.hits) / this.of))}%`;
    const name = this.hits === 0 ? 'ink-hit none' : 'ink-hit';
    const track = element('span', {}, bar);
    return element('div', { class: name, title: HITS.title(this.hits, this.of) }, track, HITS.short(this.hits));
  }
}

export const hitsField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (marks, tr) => {
    const told = tr.effects.findLast((e) => e.is(setHits));
    if (!told) return marks.map(tr.changes);
    const { doc } = tr.state;
    const ranges = [...(told.value?.lines ?? [])].flatMap(([line, hits]): Range<GutterMarker>[] =>
      line >= 1 && line <= doc.lines ? [new Hit(hits, told.value?.of ?? 0).range(doc.line(line).from)] : [],
    );
    return RangeSet.of(ranges, true);
  },
});

export const hitsGutter: Extension = [
  hitsField,
  gutter({ class: 'ink-hits', markers: ({ state }) => state.field(hitsField) }),
];
