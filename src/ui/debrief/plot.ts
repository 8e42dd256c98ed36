/** Where the lines and labels of a plot lie, in its own units: pure, so that it is tested without a screen. */
import type { PersonDebrief } from '../../core/debrief';
import type { NearMiss } from '../../core/disclosure';
import type { Meter } from '../../core/model';
import { PLOT } from './words/people';

/** Two drawings: a wide one, and one whose words stay legible on a phone and on paper. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly mark: number;
  /** Least distance between the two labels at the end of the lines. */
  readonly line: number;
}

export const WIDE: PlotSize = {
  width: 700,
  height: 330,
  left: 72,
  right: 132,
  top: 24,
  bottom: 66,
  mark: 10,
  line: 24,
};
export const NARROW: PlotSize = {
  width: 290,
  height: 200,
  left: 34,
  right: 86,
  top: 14,
  bottom: 44,
  mark: 6.5,
  line: 17,
};

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  readonly at: readonly { readonly number: number; readonly x: number }[];
  readonly lines: Record<Meter, readonly Spot[]>;
  /** Where the label at the end of each line stands. */
  readonly labels: Record<Meter, Spot>;
  readonly y: (points: number) => number;
}

export function plotOf(person: PersonDebrief, size: PlotSize): Plot {
  const { points } = person;
  const inner = size.mark * 1.4;
  const from = size.left + inner;
  const width = size.width - size.right - inner - from;
  const x = (i: number) => round(from + (points.length < 2 ? 0 : (width * i) / (points.length - 1)));
  const y = (value: number) => round(size.top + ((100 - value) / 100) * (size.height - size.top - size.bottom));
  const spots = (meter: Meter) => points.map((p, i) => ({ x: x(i), y: y(p[meter]) }));
  const lines = { trust: spots('trust'), rapport: spots('rapport') };
  return { at: points.map((p, i) => ({ number: p.at, x: x(i) })), lines, labels: endLabels(lines, size), y };
}

/** Beside the last marks, moved apart where they would overprint each other. */
function endLabels(lines: Plot['lines'], size: PlotSize): Record<Meter, Spot> {
  const trust = lines.trust[lines.trust.length - 1] ?? { x: 0, y: 0 };
  const rapport = lines.rapport[lines.rapport.length - 1] ?? { x: 0, y: 0 };
  const middle = (trust.y + rapport.y) / 2;
  const half = Math.max(size.line, Math.abs(trust.y - rapport.y)) / 2;
  const above = trust.y <= rapport.y ? -half : half;
  const x = trust.x + size.mark * 1.7;
  return { trust: { x, y: round(middle + above) }, rapport: { x, y: round(middle - above) } };
}

/** A bound that was not reached and that this plot can show; the nearest miss of this person. */
export function threshold(
  person: PersonDebrief,
  misses: readonly NearMiss[],
): { meter: Meter; needed: number; about: string } | undefined {
  for (const miss of misses) {
    if (miss.hidden.who !== person.id) continue;
    const bound = miss.bounds.find((b) => b.reached < b.needed && (b.meter === 'trust' || b.meter === 'rapport'));
    if (bound) return { meter: bound.meter as Meter, needed: bound.needed, about: miss.hidden.about };
  }
  return undefined;
}

/**
 * How far above its line (negative: below) a bound's label stands, in units: near it, but clear of both meters, which
 * may run along the bound for the whole width.
 */
export function labelOffset(plot: Plot, size: PlotSize, needed: number): number {
  const line = plot.y(needed);
  const clear = size.mark + size.line / 2;
  const all = [...plot.lines.trust, ...plot.lines.rapport];
  const free = (offset: number) => {
    const middle = line - offset - size.line / 4;
    return middle > size.top && all.every((s) => Math.abs(s.y - middle) >= clear);
  };
  const near = size.mark * 1.1;
  return [near, -(near + size.line / 2), 2.2 * clear, 3 * clear, -(3 * clear)].find(free) ?? near;
}

/** The plot in one sentence, for those who do not see it. */
export function plotSentence(person: PersonDebrief): string {
  const values = (meter: Meter) => person.points.map((p) => p[meter]);
  const last = person.points.length - 1;
  return PLOT.sentence(values('trust'), values('rapport'), last);
}

export function path(spots: readonly Spot[]): string {
  return spots.map((s, i) => `${i === 0 ? 'M' : 'L'}${s.x} ${s.y}`).join('');
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
