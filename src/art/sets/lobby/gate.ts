import type { Perspective } from '../perspective';
import { CREAM, GATE, METAL, PLATE, YELLOW } from './measures';

const { left, right, z } = GATE;
const LEAF = '#d9ecee';

/** The side gate's glass leaf with its yellow edge, and the lamp on the post: red shut, green open. */
export const closedGate = (view: Perspective): string =>
  view.wall(left, right, 0.14, 1.06, z, LEAF, 0.62) +
  view.wall(left, right, 1.02, 1.1, z - 0.01, METAL) +
  view.wall(left, right, 0.1, 0.16, z - 0.01, METAL) +
  view.wall(left, left + 0.07, 0.1, 1.1, z - 0.02, YELLOW) +
  view.wall(left + 0.2, left + 0.52, 0.56, 0.8, z - 0.02, PLATE, 0.8) +
  view.wall(left + 0.26, left + 0.46, 0.66, 0.7, z - 0.03, CREAM) +
  lamp(view, '#d9695b');

export function openGate(view: Perspective): string {
  const on = (u: number, h: number) => view.point(right - (right - left) * 0.42 * (1 - u), h, z + 1.02 * (1 - u));
  const part = (u1: number, h0: number, h1: number, colour: string, opacity = 1): string =>
    view.flat([on(0, h0), on(u1, h0), on(u1, h1), on(0, h1)], colour, opacity);
  return (
    part(1, 0.14, 1.06, LEAF, 0.62) +
    part(1, 1.02, 1.1, METAL) +
    part(1, 0.1, 0.16, METAL) +
    part(0.08, 0.1, 1.1, YELLOW) +
    lamp(view, '#54b08a')
  );
}

const lamp = (view: Perspective, colour: string): string =>
  view.wall(right + 0.03, right + 0.1, 0.9, 0.98, z - 0.12, colour);
