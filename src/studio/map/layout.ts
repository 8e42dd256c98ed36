/** Where everything on the map stands, in the map's own units. Pure; nothing overlaps. */
import type { MapGraph } from './graph';

export interface Box {
  readonly id: string;
  readonly kind: 'decision' | 'reply' | 'ending' | 'panel';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

export type Level = 'words' | 'overview';

/** More nodes than this are first shown from afar. */
export const WORDS_UP_TO = 40;

const EDGE = 24;
const DECISION = { width: 92, height: 118 };
const REPLY = { width: 152, height: 118 };
const ENDING = { width: 176, height: 70 };
/** Between a decision and its replies, between columns, between what stands above one another. */
const GAP = { inner: 26, column: 54, row: 14, group: 34 };

/** A column for each step of the story: decisions at the left of their replies, endings at the far right. */
export function layoutWords({ decisions, endings, columns }: MapGraph): Layout {
  const stack = (n: number, { height }: { height: number }, gap: number): number => n * (height + gap) - gap;
  const tall = (replies: number): number => Math.max(DECISION.height, stack(Math.max(1, replies), REPLY, GAP.row));
  const byColumn = Array.from({ length: columns }, (_, c) => decisions.filter((d) => d.column === c));
  const columnHeight = (column: typeof decisions): number =>
    column.reduce((sum, d) => sum + tall(d.replies.length) + GAP.group, -GAP.group);
  const height =
    2 * EDGE +
    Math.max(0, ...byColumn.map(columnHeight), endings.length ? stack(endings.length, ENDING, GAP.group) : 0);
  const boxes: Box[] = [];
  let x = EDGE;
  for (const column of byColumn) {
    let y = (height - columnHeight(column)) / 2;
    for (const { id, replies } of column) {
      const own = tall(replies.length);
      boxes.push({ id, kind: 'decision', x, y: y + (own - DECISION.height) / 2, ...DECISION });
      const right = x + DECISION.width + GAP.inner;
      for (const [i, reply] of replies.entries()) {
        boxes.push({ id: reply.id, kind: 'reply', x: right, y: y + i * (REPLY.height + GAP.row), ...REPLY });
      }
      y += own + GAP.group;
    }
    x += DECISION.width + GAP.inner + REPLY.width + GAP.column;
  }
  const from = endings.length ? (height - stack(endings.length, ENDING, GAP.group)) / 2 : 0;
  for (const [i, { id }] of endings.entries()) {
    boxes.push({ id: `end:${id}`, kind: 'ending', x, y: from + i * (ENDING.height + GAP.group), ...ENDING });
  }
  const width = endings.length ? x + ENDING.width + EDGE : Math.max(2 * EDGE, x - GAP.column + EDGE);
  return { boxes, width, height };
}

const PANEL = { width: 128, head: 28, row: 22, foot: 6 };

/** A panel for each decision in the order of the story, as many in a row as the window is wide; endings last. */
export function layoutOverview({ decisions, endings }: MapGraph, aspect: number): Layout {
  const tallest = PANEL.head + PANEL.foot + PANEL.row * Math.max(1, ...decisions.map((d) => d.replies.length));
  const cell = { width: PANEL.width + 20, height: tallest + 26 };
  const perRow = Math.max(1, Math.round(Math.sqrt((decisions.length * cell.height * aspect) / cell.width)));
  const inOrder = [...decisions].sort((a, b) => a.column - b.column);
  const boxes: Box[] = inOrder.map(({ id, replies }, i) => ({
    id,
    kind: 'panel',
    x: EDGE + (i % perRow) * cell.width,
    y: EDGE + Math.floor(i / perRow) * cell.height,
    width: PANEL.width,
    height: PANEL.head + PANEL.foot + PANEL.row * Math.max(1, replies.length),
  }));
  const across = Math.min(perRow, Math.max(1, decisions.length));
  const below = EDGE + Math.ceil(decisions.length / perRow) * cell.height;
  const inRow = Math.max(1, Math.floor((across * cell.width) / (ENDING.width + 16)));
  for (const [i, { id }] of endings.entries()) {
    const x = EDGE + (i % inRow) * (ENDING.width + 16);
    const y = below + Math.floor(i / inRow) * (ENDING.height + 16);
    boxes.push({ id: `end:${id}`, kind: 'ending', x, y, ...ENDING });
  }
  return {
    boxes,
    width: EDGE + Math.max(0, ...boxes.map((b) => b.x + b.width)),
    height: EDGE + Math.max(0, ...boxes.map((b) => b.y + b.height)),
  };
}
