/** Lines that no play has shown, put together as people see them: whole knots, and stretches of the others. */
import type { Reached } from '../reached';
import type { ScannedLine } from '../scan';
import { mirrored, namesRead } from './language/mirror';
import type { Played } from './rule';

type Line = Reached['lines'][number];

/** Names of the knots and stitches that say something and that no play came through; outermost only. */
export function unseenKnots({ reached: { lines, knots } }: Pick<Played, 'reached'>): string[] {
  if (!knots) return [];
  const seen = new Map<string, boolean>();
  for (const { knot, shown } of lines) {
    if (knot === '') continue;
    for (const name of knot.includes('.') ? [knot.split('.')[0] as string, knot] : [knot]) {
      seen.set(name, (seen.get(name) ?? knots.has(name)) || shown);
    }
  }
  const unseen = [...seen].flatMap(([name, wasSeen]) => (wasSeen ? [] : [name]));
  return unseen.filter((name) => !name.includes('.') || !unseen.includes(name.split('.')[0] as string));
}

/**
 * Stretches of unseen lines in knots that plays come through. One that a missed choice begins is told with that. One
 * behind a question to the meters is a net for the day when somebody edits a score, and none of them.
 */
export function unseenStretches(played: Played): Line[][] {
  const { reached, scan } = played;
  const knots = unseenKnots(played);
  const stretches: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of reached.lines) {
    const inUnseen = knots.some((name) => line.knot === name || line.knot.startsWith(`${name}.`));
    if (line.shown || inUnseen) {
      open = undefined;
    } else if (open && open[0]?.knot === line.knot && open[0].file === line.file) {
      open.push(line);
    } else {
      open = [line];
      stretches.push(open);
    }
  }
  const meters = mirrored(played);
  const asksMeters = (line: ScannedLine | undefined) =>
    line?.logical.text.includes('->') && namesRead(line).some((name) => meters.has(name));
  return stretches.filter(([first]) => {
    const at = scan.lines.findIndex((l) => l.file === first?.file && l.line === first.line);
    return scan.lines[at]?.kind !== 'choice' && !asksMeters(scan.lines[at - 1]);
  });
}
