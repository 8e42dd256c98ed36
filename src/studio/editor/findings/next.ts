/** The way from finding to finding through all files of a scene. */
import type { Problem } from '../../../vocabulary/problems';

export interface Stop {
  readonly file: string;
  readonly line: number;
  readonly problems: readonly Problem[];
  /** Its number among all stops, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

/** One stop a line; findings that an author set aside are none. */
export function stopsOf(problems: readonly Problem[], files: readonly string[]): Stop[] {
  const places = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.setAside !== undefined) continue;
    const place = `${files.indexOf(problem.file)}:${Math.max(1, problem.line)}`;
    places.set(place, [...(places.get(place) ?? []), problem]);
  }
  const key = (place: string) => place.split(':').map(Number) as [number, number];
  const sorted = [...places].toSorted(([a], [b]) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
  return sorted.flatMap(([place, all], i) => {
    const first = all[0] as Problem;
    return [{ file: first.file, line: key(place)[1], problems: all, number: i + 1, of: sorted.length }];
  });
}

/** The stop behind or before a place; from the last it goes on at the first. */
export function nextStop(
  stops: readonly Stop[],
  files: readonly string[],
  at: { readonly file: string; readonly line: number },
  back: boolean,
): Stop | undefined {
  const here = files.indexOf(at.file);
  const order = (stop: Stop) => files.indexOf(stop.file) - here || stop.line - at.line;
  return back ? (stops.findLast((s) => order(s) < 0) ?? stops.at(-1)) : (stops.find((s) => order(s) > 0) ?? stops[0]);
}
