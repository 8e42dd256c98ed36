import { type Box, type LightPass, layerSvg, type Shape } from '../art';

/** A canvas in device pixels and what it shows, in the units of its owner. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly box: Box;
}

export function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  // A stage that is on its way in or out of the page has no extent, and what is measured by it is no number.
  canvas.width = Math.max(1, width || 1);
  canvas.height = Math.max(1, height || 1);
  return canvas;
}

export function pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}

/** The smallest box of whole device pixels around a box; `scale` is device pixels per unit. */
export function snap(box: Box, scale: number): Box {
  const [left, top] = [Math.floor(box.x * scale + 1e-6), Math.floor(box.y * scale + 1e-6)];
  const right = Math.ceil((box.x + box.width) * scale - 1e-6);
  const bottom = Math.ceil((box.y + box.height) * scale - 1e-6);
  return { x: left / scale, y: top / scale, width: (right - left) / scale, height: (bottom - top) / scale };
}

/**
 * Draws SVG markup at an exact size in device pixels, so that it is shown pixel for pixel and stays crisp. By a data
 * address: the page's policy allows it, it works from disk, and no browser calls the canvas tainted for it.
 */
export async function rasterise(markup: string, box: Box, scale: number): Promise<Sheet> {
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const canvas = blank(width, height);
  if (markup === '') return { canvas, box };
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(layerSvg(markup, box, width, height))}`;
  await image.decode();
  pen(canvas).drawImage(image, 0, 0, width, height);
  return { canvas, box };
}

/** Paints shapes straight onto a canvas: what a morphing face needs, without parsing SVG in every frame. */
export function paint(canvas: HTMLCanvasElement, shapes: readonly Shape[], scale: number, box: Box): void {
  const context = pen(canvas);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width, opacity } of shapes) {
    const path = new Path2D(d);
    context.globalAlpha = opacity ?? 1;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width ?? 1;
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/**
 * The light of a place on sheets of one size and position. The passes are drawn once; each shine cuts them to the
 * sheet's own shape and blends them in, so that nothing is blended while the scene runs, on any renderer.
 */
export class Lamp {
  private readonly washes: { readonly canvas: HTMLCanvasElement; readonly blend: LightPass['blend'] }[];
  private readonly scratch: HTMLCanvasElement;

  constructor(passes: readonly LightPass[], box: Box, scale: number) {
    const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
    this.scratch = blank(width, height);
    this.washes = [];
    for (const pass of passes) {
      const last = this.washes.at(-1);
      // Neighbours that blend alike are laid over one another first: half the work, and no eye tells.
      if (last?.blend === pass.blend) wash(pass, box, scale, last.canvas);
      else this.washes.push({ blend: pass.blend, canvas: wash(pass, box, scale, blank(width, height)) });
    }
  }

  shine(canvas: HTMLCanvasElement): void {
    const target = pen(canvas);
    const scratch = pen(this.scratch);
    for (const { canvas: light, blend } of this.washes) {
      scratch.globalCompositeOperation = 'copy';
      scratch.drawImage(light, 0, 0);
      scratch.globalCompositeOperation = 'destination-in';
      scratch.drawImage(canvas, 0, 0);
      target.globalCompositeOperation = blend;
      target.drawImage(this.scratch, 0, 0);
    }
    target.globalCompositeOperation = 'source-over';
  }
}

function wash(
  { colour, from, to, strength }: LightPass,
  box: Box,
  scale: number,
  canvas: HTMLCanvasElement,
): HTMLCanvasElement {
  const context = pen(canvas);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  const line = context.createLinearGradient(from[0], from[1], to[0], to[1]);
  line.addColorStop(0, withAlpha(colour, strength[0]));
  line.addColorStop(1, withAlpha(colour, strength[1]));
  context.fillStyle = line;
  context.fillRect(box.x, box.y, box.width, box.height);
  return canvas;
}

/** #rgb or #rrggbb with an opacity. */
export function withAlpha(colour: string, alpha: number): string {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
  return `rgba(${part(0)},${part(2)},${part(4)},${alpha})`;
}

/** The shape of some sheets in one colour, as large as the first; the others lie on it where their boxes say. */
export function silhouette(
  [first, ...others]: readonly [Sheet, ...Sheet[]],
  colour: string,
  scale: number,
): HTMLCanvasElement {
  const canvas = blank(first.canvas.width, first.canvas.height);
  const context = pen(canvas);
  context.drawImage(first.canvas, 0, 0);
  for (const { canvas: sheet, box } of others) {
    context.drawImage(sheet, Math.round((box.x - first.box.x) * scale), Math.round((box.y - first.box.y) * scale));
  }
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
