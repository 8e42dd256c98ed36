import { round } from '../../shape';
import { circle, fill, oval, trace } from '../marks';
import type { Perspective } from '../perspective';

/** Somebody in the line: a silhouette in three tones of coat, no ink and no face. */
interface Waiting {
  readonly x: number;
  readonly z: number;
  /** Height in metres. */
  readonly height: number;
  readonly coat: readonly [cloth: string, shade: string, light: string];
  readonly hair: 'hood' | 'long' | 'bun' | 'short';
  readonly hairColour?: string;
  readonly long?: boolean;
  readonly pointing?: boolean;
  readonly bag?: string;
  readonly umbrella?: string;
  readonly briefcase?: string;
}

const SKIN = '#8d7f84';
const HAIR = '#4d5064';

const LINE: readonly Waiting[] = [
  { x: -2.5, z: 8.5, height: 1.74, coat: ['#8f97a5', '#7a8292', '#a7aeb9'], hair: 'long', hairColour: '#6b6d7e' },
  { x: -5, z: 7, height: 1.7, coat: ['#7f8896', '#656d7d', '#99a1ad'], hair: 'hood' },
  {
    x: -4.55,
    z: 6.5,
    height: 1.78,
    coat: ['#75808f', '#5b6576', '#8f99a6'],
    hair: 'short',
    hairColour: '#575a6d',
    umbrella: '#4f6a78',
  },
  { x: -4.05, z: 6.4, height: 1.62, coat: ['#8a7f8b', '#6a6272', '#a3989f'], hair: 'long', long: true, bag: '#5c5f70' },
  { x: -3.5, z: 6.5, height: 1.82, coat: ['#6f7b8b', '#566172', '#8893a1'], hair: 'short', briefcase: '#4d5567' },
  { x: -2.95, z: 6.6, height: 1.66, coat: ['#7d8a8a', '#606d70', '#97a3a1'], hair: 'bun', long: true, bag: '#6d5f60' },
  { x: -2.38, z: 6.45, height: 1.75, coat: ['#7b7f93', '#5e6278', '#9599a9'], hair: 'hood', umbrella: '#6b5560' },
  {
    x: -1.47,
    z: 6.7,
    height: 1.72,
    coat: ['#737d8f', '#596375', '#8d97a6'],
    hair: 'short',
    hairColour: '#56525f',
    pointing: true,
  },
];

export const queue = (view: Perspective): string => LINE.map((who) => silhouette(view, who)).join('');

/** Metres from the figure's feet to pixels. */
interface Figure {
  readonly x: (metres: number) => number;
  readonly y: (metres: number) => number;
  readonly k: number;
}

function silhouette(view: Perspective, who: Waiting): string {
  const [px, py] = view.point(who.x, 0, who.z);
  const k = (view.scale(who.z) * who.height) / 1.74;
  const on: Figure = { x: (m) => round(px + m * k), y: (m) => round(py - m * k), k };
  return body(on, who) + head(on, who) + things(on, who);
}

function body({ x, y, k }: Figure, who: Waiting): string {
  const [cloth, shade, light] = who.coat;
  const hem = who.long ? 0.5 : 0.8;
  const reflection = `M${x(-0.14)} ${y(0)}L${x(-0.1)} ${y(-0.45)}H${x(0.12)}L${x(0.1)} ${y(0)}Z`;
  const legs = `M${x(-0.17)} ${y(0.82)}L${x(-0.15)} ${y(0.06)}L${x(-0.17)} ${y(0)}H${x(0.02)}L${x(0)} ${y(0.5)}L${x(0.05)} ${y(0)}H${x(0.24)}L${x(0.2)} ${y(0.06)}L${x(0.17)} ${y(0.82)}Z`;
  const coat = `M${x(-0.2)} ${y(1.38)}Q${x(-0.16)} ${y(1.47)} ${x(0)} ${y(1.48)}Q${x(0.17)} ${y(1.47)} ${x(0.2)} ${y(1.36)}L${x(0.25)} ${y(hem + 0.1)}Q${x(0.24)} ${y(hem)} ${x(0.2)} ${y(hem)}H${x(-0.22)}Q${x(-0.27)} ${y(hem)} ${x(-0.27)} ${y(hem + 0.1)}Z`;
  const lit = `M${x(-0.2)} ${y(1.38)}Q${x(-0.16)} ${y(1.46)} ${x(-0.07)} ${y(1.47)}Q${x(-0.14)} ${y(1.1)} ${x(-0.13)} ${y(hem)}H${x(-0.22)}Q${x(-0.27)} ${y(hem)} ${x(-0.27)} ${y(hem + 0.1)}Z`;
  const arm = who.pointing
    ? `M${x(0.07)} ${y(1.3)}L${x(0.1)} ${y(1.06)}L${x(0.33)} ${y(1.05)}`
    : `M${x(0.08)} ${y(1.3)}L${x(0.07)} ${y(0.84)}`;
  return (
    oval(x(0), y(0), 0.34 * k, 0.07 * k, '#4b4f5c', 0.35) +
    fill(reflection, cloth, 0.2) +
    fill(legs, shade) +
    fill(coat, cloth) +
    fill(lit, light) +
    trace(arm, shade, round(0.13 * k))
  );
}

function head(on: Figure, who: Waiting): string {
  const { x, y } = on;
  const neck = `M${x(-0.05)} ${y(1.44)}H${x(0.05)}V${y(1.54)}H${x(-0.05)}Z`;
  const face = `M${x(-0.1)} ${y(1.62)}Q${x(-0.1)} ${y(1.74)} ${x(0.01)} ${y(1.74)}Q${x(0.11)} ${y(1.74)} ${x(0.115)} ${y(1.62)}Q${x(0.12)} ${y(1.49)} ${x(0.03)} ${y(1.49)}Q${x(-0.08)} ${y(1.49)} ${x(-0.1)} ${y(1.62)}Z`;
  return fill(neck, SKIN) + fill(face, SKIN) + hair(on, who);
}

function hair({ x, y, k }: Figure, who: Waiting): string {
  const colour = who.hairColour ?? HAIR;
  switch (who.hair) {
    case 'hood':
      return fill(
        `M${x(-0.14)} ${y(1.42)}Q${x(-0.17)} ${y(1.78)} ${x(0.02)} ${y(1.79)}Q${x(0.1)} ${y(1.78)} ${x(0.1)} ${y(1.7)}Q${x(-0.02)} ${y(1.66)} ${x(0.02)} ${y(1.45)}Z`,
        who.coat[0],
      );
    case 'long':
      return fill(
        `M${x(-0.13)} ${y(1.36)}Q${x(-0.16)} ${y(1.78)} ${x(0.01)} ${y(1.78)}Q${x(0.12)} ${y(1.78)} ${x(0.12)} ${y(1.66)}Q${x(0)} ${y(1.68)} ${x(0.01)} ${y(1.38)}Z`,
        colour,
      );
    case 'bun':
      return (
        fill(
          `M${x(-0.11)} ${y(1.56)}Q${x(-0.13)} ${y(1.78)} ${x(0.01)} ${y(1.77)}Q${x(0.12)} ${y(1.77)} ${x(0.12)} ${y(1.67)}Q${x(-0.02)} ${y(1.67)} ${x(-0.04)} ${y(1.54)}Z`,
          colour,
        ) + circle(x(-0.11), y(1.74), 0.06 * k, colour)
      );
    case 'short':
      return fill(
        `M${x(-0.11)} ${y(1.57)}Q${x(-0.13)} ${y(1.78)} ${x(0.01)} ${y(1.77)}Q${x(0.12)} ${y(1.77)} ${x(0.12)} ${y(1.68)}Q${x(-0.02)} ${y(1.69)} ${x(-0.05)} ${y(1.56)}Z`,
        colour,
      );
  }
}

function things({ x, y, k }: Figure, who: Waiting): string {
  let drawn = '';
  if (who.bag) {
    drawn += fill(`M${x(-0.33)} ${y(0.95)}H${x(-0.09)}V${y(0.67)}H${x(-0.33)}Z`, who.bag);
    drawn += trace(`M${x(-0.2)} ${y(0.95)}L${x(-0.05)} ${y(1.42)}`, who.bag, round(0.03 * k));
  }
  if (who.umbrella) {
    drawn += trace(`M${x(0.27)} ${y(1.12)}L${x(0.31)} ${y(0.1)}`, who.umbrella, round(0.07 * k));
    drawn += trace(`M${x(0.27)} ${y(1.12)}q-2-14-12-10`, who.coat[1], round(0.03 * k));
  }
  if (who.briefcase) drawn += fill(`M${x(0.16)} ${y(0.84)}H${x(0.46)}V${y(0.6)}H${x(0.16)}Z`, who.briefcase);
  return drawn;
}
