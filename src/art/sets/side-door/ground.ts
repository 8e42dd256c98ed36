import { type Point, pointList, round } from '../../shape';
import { lettering } from '../lettering';
import { each, fill, moved, oval, rect, seeded, times } from '../marks';
import type { Perspective } from '../perspective';
import { FACADE_Z, WALL_LEFT } from './measures';
import type { Palette } from './palette';

/** Snow, the cleared path past the corner, the parking area on the left and the swept apron before the door. */
export function ground(view: Perspective, c: Palette): string {
  const snow = view.gradient([
    [0, c.snowShade],
    [0.2, c.snow],
    [1, c.snowShade],
  ]);
  return rect(-120, 430, 2160, 720, snow) + parking(view, c) + parkingSign(view, c) + path(view, c) + apron(view, c);
}

function parking(view: Perspective, c: Palette): string {
  const bay = (x: number): string =>
    view.quad(
      [
        [x, 0, 20.5],
        [x + 0.14, 0, 20.5],
        [x + 0.14, 0, 25],
        [x, 0, 25],
      ],
      c.snowLight,
      0.7,
    );
  return (
    view.floor(-16, -2.1, 13.5, 26, c.path) +
    view.floor(-16, -2.1, 25.2, 26, c.snowShade) +
    each([-13, -10.4, -7.8, -5.2, -2.6], bay) +
    car(view, c, -9.1, c.cars[2]) +
    car(view, c, -6.5, c.cars[1]) +
    car(view, c, -3.9, c.cars[0])
  );
}

/** A parked car from behind, snow on roof and boot; drawn in metres from the middle of its bumper. */
function car(view: Perspective, c: Palette, x: number, paint: string): string {
  const z = 23;
  const [px, py] = view.point(x, 0, z);
  const k = view.scale(z);
  const X = (m: number): number => round(px + m * k);
  const Y = (m: number): number => round(py - m * k);
  const shell = `M${X(-0.88)} ${Y(0.12)}V${Y(0.72)}Q${X(-0.86)} ${Y(0.92)} ${X(-0.72)} ${Y(0.95)}L${X(-0.55)} ${Y(1.38)}Q${X(0)} ${Y(1.5)} ${X(0.55)} ${Y(1.38)}L${X(0.72)} ${Y(0.95)}Q${X(0.86)} ${Y(0.92)} ${X(0.88)} ${Y(0.72)}V${Y(0.12)}Z`;
  const roof = `M${X(-0.62)} ${Y(1.34)}Q${X(-0.5)} ${Y(1.56)} ${X(0)} ${Y(1.58)}Q${X(0.5)} ${Y(1.56)} ${X(0.62)} ${Y(1.34)}Q${X(0.3)} ${Y(1.42)} ${X(0)} ${Y(1.4)}T${X(-0.62)} ${Y(1.34)}Z`;
  const boot = `M${X(-0.84)} ${Y(0.92)}Q${X(0)} ${Y(1.06)} ${X(0.84)} ${Y(0.92)}Q${X(0.4)} ${Y(0.86)} ${X(0)} ${Y(0.9)}T${X(-0.84)} ${Y(0.92)}Z`;
  const block = (left: number, top: number, width: number, height: number, colour: string): string =>
    rect(X(left), Y(top), width * k, height * k, colour);
  return (
    oval(X(0), Y(0), k, 0.12 * k, c.carShade, 0.45) +
    fill(shell, paint) +
    fill(`M${X(-0.6)} ${Y(0.95)}L${X(-0.48)} ${Y(1.3)}H${X(0.48)}L${X(0.6)} ${Y(0.95)}Z`, c.carShade) +
    fill(roof, c.snowLight) +
    fill(boot, c.snowLight) +
    block(-0.78, 0.7, 0.26, 0.13, c.brakeLight) +
    block(0.52, 0.7, 0.26, 0.13, c.brakeLight) +
    block(-0.8, 0.14, 0.28, 0.14, c.carShade) +
    block(0.52, 0.14, 0.28, 0.14, c.carShade)
  );
}

function parkingSign(view: Perspective, c: Palette): string {
  const [x, y] = view.point(-4.9, 0, 14.5);
  return (
    rect(x - 3, y - 176, 6, 176, c.post) +
    moved(
      x,
      y,
      rect(-24, -222, 48, 52, '#2f6aa8', 6) +
        fill('M-24 -216q0-6 6-6h36q6 0 6 6q-24 8-48 0Z', c.snowLight) +
        lettering('P', 0, -183, 37, '#fff'),
    )
  );
}

function path(view: Perspective, c: Palette): string {
  return (
    view.quad(
      [
        [-2.5, 0, 1.35],
        [0.42, 0, 1.35],
        [0.42, 0, 19],
        [-2.5, 0, 19],
      ],
      c.path,
    ) +
    view.quad(
      [
        [-2.5, 0, 14],
        [-2.5, 0, 17],
        [-12, 0, 17],
        [-12, 0, 14],
      ],
      c.path,
    ) +
    view.quad(
      [
        [-0.2, 0, 1.35],
        [0.42, 0, 1.35],
        [0.42, 0, 19],
        [0.1, 0, 19],
      ],
      c.pathShade,
      0.55,
    ) +
    bank(view, c)
  );
}

/** The bank that a shovel leaves along the path. */
function bank(view: Perspective, c: Palette): string {
  const random = seeded(3);
  const foot: Point[] = [];
  const crest: Point[] = [];
  for (let z = 2; z <= 18; z += 1) {
    foot.push(view.point(-2.6 + random() * 0.12, 0, z));
    crest.push(view.point(-2.85, 0.22 * (0.6 + random() * 0.6), z));
  }
  return fill(`M${pointList(foot)}L${pointList(crest.reverse())}Z`, c.snowLight);
}

/** Swept ground before the facade and on toward the rail; fresh snow in front of it; a track of footprints. */
function apron(view: Perspective, c: Palette): string {
  return (
    view.quad(
      [
        [0.42, 0, 4.6],
        [12, 0, 4.6],
        [14.5, 0, 7.7],
        [0.42, 0, FACADE_Z],
      ],
      c.slush,
    ) +
    view.quad(
      [
        [7.2, 0, 6.6],
        [12, 0, 6.6],
        [19, 0, 15],
        [15.6, 0, 15],
      ],
      c.slush,
    ) +
    snowEdge(view, c) +
    footprints(view, c)
  );
}

function snowEdge(view: Perspective, c: Palette): string {
  const random = seeded(41);
  const y = view.point(0, 0, 4.6)[1];
  let d = `M${view.point(WALL_LEFT - 0.38, 0, 4.7)[0]} ${y - 6}`;
  for (let x = 590; x < 2040; ) {
    const w = 70 + random() * 90;
    const [rise, dip] = [-8 - random() * 20, -4 - random() * 6];
    d += `q${round(w * 0.3)} ${round(rise)} ${round(w * 0.6)} ${round(dip)}q${round(w * 0.25)} ${round(4 + random() * 8)} ${round(w * 0.4)} 6`;
    x += w;
  }
  const white = view.gradient([
    [0, c.snowLight],
    [0.55, c.snow],
    [1, c.snow, 0],
  ]);
  return fill(`${d}V${y + 70}H${view.point(WALL_LEFT - 0.38, 0, 4.15)[0]}Z`, white);
}

const footprints = (view: Perspective, c: Palette): string =>
  times(16, (i) => {
    const t = i / 15;
    const [x, z] = [2 + t * 1.2 + (i % 2 ? 0.14 : -0.14) + t * t * 3, 7.2 - t * 2.2];
    const [px, py] = view.point(x, 0, z);
    const size = view.scale(z) * 0.07;
    return oval(px, py, size * 1.1, size * 0.5, c.pathShade, 0.55);
  });
