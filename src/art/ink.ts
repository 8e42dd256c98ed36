import { lerp, type Point, pointList, round, type Shape } from './shape';

/** Catmull-Rom through the points, so that a few points give a hand-drawn curve. */
export function spline(points: readonly Point[], steps = 24): Point[] {
  const last = points.length - 1;
  const at = (index: number): Point => points[Math.max(0, Math.min(last, index))] ?? [0, 0];
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const along = (i / steps) * last;
    const k = Math.min(Math.floor(along), last - 1);
    const t = along - k;
    if (last === 1) return [lerp(at(0)[0], at(1)[0], t), lerp(at(0)[1], at(1)[1], t)];
    return [
      curve(at(k - 1)[0], at(k)[0], at(k + 1)[0], at(k + 2)[0], t),
      curve(at(k - 1)[1], at(k)[1], at(k + 1)[1], at(k + 2)[1], t),
    ];
  });
}

function curve(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/** A pen stroke that swells and tapers: widths are spread evenly over its length; the ends are round. */
export function stroke(points: readonly Point[], widths: readonly number[], fill: string): Shape {
  const line = spline(points);
  const last = line.length - 1;
  const half = (i: number): number => {
    const along = (i / last) * (widths.length - 1);
    const k = Math.min(Math.floor(along), widths.length - 2);
    return lerp(widths[k] ?? 0, widths[k + 1] ?? 0, along - k) / 2;
  };
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach(([x, y], i) => {
    const [ax, ay] = line[Math.max(0, i - 1)] ?? [x, y];
    const [bx, by] = line[Math.min(last, i + 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [((by - ay) / length) * half(i), ((bx - ax) / length) * half(i)];
    left.push([x - nx, y + ny]);
    right.push([x + nx, y - ny]);
  });
  const cap = (to: Point | undefined, radius: number): string => {
    const r = round(Math.max(radius, 0.3));
    return `A${r} ${r} 0 0 0 ${round(to?.[0] ?? 0)} ${round(to?.[1] ?? 0)}`;
  };
  const end = cap(right[last], half(last));
  const start = cap(left[0], half(0));
  return { fill, d: `M${pointList(left)}${end}L${pointList(right.reverse())}${start}Z` };
}
