import { fill, moved, oval, rect, trace } from '../marks';
import type { Perspective } from '../perspective';
import { LAMPLIGHT, type Palette } from './palette';

/** Two lamps over the path: the near one is dead and stays dark at dusk, the far one shows that. */
export const lamps = (view: Perspective, c: Palette): string => deadLamp(view, c) + farLamp(view, c);

function deadLamp(view: Perspective, c: Palette): string {
  const [x, y] = view.point(0.5, 0, 9.6);
  const top = 146;
  const post =
    oval(x, y, 30, 8, c.snowLight) +
    fill(`M${x - 7} ${y}L${x - 5} ${top + 20}h10L${x + 7} ${y}Z`, c.post) +
    trace(`M${x} ${top + 24}q0-26-30-28h-46`, c.post, 9);
  // The shade hangs off one screw; its lens is cracked.
  const shade =
    fill('M-40 10q4-24 34-24h36v24Z', c.post) +
    fill('M-38 10h66q-4 17-33 17t-33-17Z', c.lens) +
    trace('M-16 11l8 6-5 4 9 5', c.snowLight, 2.5) +
    fill('M-36 -6q10-10 30-10h34q-2-8-30-8t-34 18Z', c.snowLight);
  const icicles = moved(x - 92, top - 2, fill('M-20 34l4 15 4-15ZM-4 32l3 10 3-10Z', c.snowLight, 0.9));
  const warning =
    rect(-17, -21, 34, 42, '#e2b33c', 3) + fill('M0-14L11 6H-11Z', '#1f2336') + rect(-9, 10, 18, 4, '#1f2336');
  return (
    post +
    `<g transform="rotate(-13 ${x - 62} ${top - 2}) translate(${x - 92} ${top - 2})">${shade}</g>` +
    icicles +
    moved(x, y - 268, warning, ' rotate(-4)')
  );
}

function farLamp(view: Perspective, c: Palette): string {
  const [x, y] = view.point(-2.75, 0, 17);
  const cone = view.gradient([
    [0, LAMPLIGHT, 0.5],
    [1, LAMPLIGHT, 0],
  ]);
  return (
    (c.dusk ? fill(`M${x - 70} ${y - 250}L${x - 150} ${y}h250L${x - 10} ${y - 250}Z`, cone) : '') +
    rect(x - 3, y - 246, 6, 246, c.post) +
    trace(`M${x} ${y - 244}q0-12-16-14h-26`, c.post, 5) +
    fill(`M${x - 62} ${y - 252}q2-12 22-12h16v12Z`, c.post) +
    oval(x - 42, y - 251, 17, 4.5, c.dusk ? '#fff3cf' : '#eef2ef')
  );
}
