import { lanesOf, pathOf } from './detours';
import type { MapGraph } from './graph';
import { decisionOf } from './graph';
import type { Box, Layout } from './layout';

interface Line {
  readonly key: string;
  readonly kind: string;
  readonly share: number;
  readonly from: Box;
  readonly to: Box;
}

/** Who leads where: the thicker, the more plays go this way. Dotted lines go round what others meet. */
export function Edges({ graph, layout }: { readonly graph: MapGraph; readonly layout: Layout }) {
  const boxes = new Map(layout.boxes.map((b) => [b.id, b]));
  const lines = linesOf(graph, boxes);
  const lanes = lanesOf(lines, layout.boxes);
  return (
    <svg
      class="map-edges"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{ width: `${layout.width / 16}rem`, height: `${layout.height / 16}rem` }}
      aria-hidden="true"
    >
      {lines.map((line, i) => (
        <path
          key={line.key}
          class={line.kind}
          d={pathOf(line, lanes[i])}
          style={{ strokeWidth: `${1.5 + 8 * line.share}px` }}
        />
      ))}
    </svg>
  );
}

function linesOf({ decisions, edges }: MapGraph, boxes: ReadonlyMap<string, Box>): Line[] {
  const lines: Line[] = [];
  const add = (start: string, end: string, line: Omit<Line, 'from' | 'to'>): void => {
    const [from, to] = [boxes.get(start), boxes.get(end)];
    if (from && to && from !== to) lines.push({ ...line, from, to });
  };
  const verdicts = new Map<string, string>();
  for (const { id, replies } of decisions) {
    for (const { id: reply, verdict, share, never } of replies) {
      verdicts.set(reply, verdict);
      add(id, reply, { key: `${id}>${reply}`, kind: never ? `${verdict} never` : verdict, share });
    }
  }
  const panels = new Map<string, number>();
  for (const { from, to, share, detour } of edges) {
    if (boxes.has(from))
      add(from, to, { key: `${from}>${to}`, kind: `${verdicts.get(from)}${detour ? ' detour' : ''}`, share });
    else {
      const pair = `${decisionOf(from)} ${to}`;
      panels.set(pair, (panels.get(pair) ?? 0) + share);
    }
  }
  // From afar a line stands for all replies of a decision, and only where it goes on to its neighbor.
  for (const [pair, share] of panels) {
    const [from = '', to = ''] = pair.split(' ');
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (a?.y === b?.y) add(from, to, { key: pair, kind: 'plain', share: share / 3 });
  }
  return lines;
}
