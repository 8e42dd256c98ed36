import type * as Phaser from 'phaser';
import { type Box, DEPTH, type Light, lightFor, placeLayers, type SetLayer, shownLayers } from '../art';
import type { PlaceName } from '../art/names';
import { rasterise, snap } from './raster';
import { Picture } from './texture';

/** Draw order within the scene: a set's layers keep their own order inside each band. */
export const BAND = { set: 0, veil: 40, people: 50, near: 70, front: 80, curtain: 100 } as const;

/** How far parallax may carry the nearest layer, in pixels of the picture. */
export const PARALLAX = 45;

/** What the set's pixels depend on besides its state. */
export interface Glass {
  /** What of the picture is seen. */
  readonly seen: Box;
  /** Device pixels per pixel of the picture. */
  readonly scale: number;
}

export interface SetState {
  readonly props: Readonly<Record<string, string>>;
  readonly weather: string;
  readonly clock?: string;
}

interface Shown {
  readonly layer: SetLayer;
  /** Falling weather is shown twice, one sheet above the other. */
  readonly pictures: readonly Picture[];
  readonly at: Box;
  readonly scale: number;
}

/** A layer ready to be shown: a new drawing, or the one that is there already. */
interface Drawn {
  readonly layer: SetLayer;
  readonly at: Box;
  readonly old?: Shown;
  readonly sheet?: HTMLCanvasElement;
}

/** The set: every shown layer as one picture, drawn for what is seen of it and no more. */
export class Scenery {
  readonly light: Light;
  private shown: Shown[] = [];
  private readonly veil: Phaser.GameObjects.Rectangle;
  private next = 0;
  private queue: Promise<void> = Promise.resolve();
  private gone = false;
  private seconds = 0;
  private shift = { x: 0, y: 0 };

  constructor(
    private readonly scene: Phaser.Scene,
    readonly place: PlaceName,
    readonly lightName: string,
    private readonly changed: () => void,
  ) {
    this.light = lightFor(place, lightName);
    this.veil = scene.add
      .rectangle(960, 540, 2400, 1400, Number.parseInt(longHex(this.light.veil[0]), 16), this.light.veil[1])
      .setDepth(BAND.veil)
      .setVisible(false);
  }

  /**
   * Shows the set in this state. Calls queue up, and of those that wait only the last is done. When everything is
   * drawn `ready` may make it wait, or refuse with false; then nothing is shown.
   */
  update(state: SetState, glass: Glass, ready: () => Promise<boolean> = async () => true): Promise<void> {
    this.next += 1;
    const turn = this.next;
    this.queue = this.queue.then(async () => {
      if (this.gone || (turn < this.next && this.shown.length > 0)) return;
      const drawn = await this.draw(state, glass);
      if ((await ready()) && !this.gone) this.show(drawn, glass.scale);
    });
    return this.queue;
  }

  private async draw(state: SetState, glass: Glass): Promise<Drawn[]> {
    const all = placeLayers(this.place, this.lightName, { clock: state.clock });
    const drawn: Drawn[] = [];
    // One after the other, so that the page can paint in between.
    for (const layer of shownLayers(this.place, all, state)) {
      const at = area(layer, glass);
      if (at.width <= 0 || at.height <= 0) continue;
      const old = this.shown.find((one) => one.layer.id === layer.id && one.layer.value === layer.value);
      if (old && old.scale === glass.scale && sameBox(old.at, at)) drawn.push({ layer, at, old });
      else drawn.push({ layer, at, sheet: (await rasterise(layer.markup, at, glass.scale)).canvas });
    }
    return drawn;
  }

  private show(drawn: readonly Drawn[], scale: number): void {
    const kept = new Set(drawn.map((one) => one.old));
    const gone = this.shown.filter((one) => !kept.has(one));
    this.shown = drawn.map(({ layer, at, old, sheet }, order) => {
      const pictures = old?.pictures ?? (sheet ? this.picturesOf(layer, at, sheet, scale) : []);
      for (const picture of pictures) picture.image.setDepth(bandOf(layer) + order * 0.5);
      return { layer, pictures, at, scale };
    });
    for (const one of gone) for (const picture of one.pictures) picture.destroy();
    this.veil.setVisible(true);
    this.arrange();
    this.changed();
  }

  /** Whether something falls here. */
  get falling(): boolean {
    return this.shown.some((one) => one.layer.drift !== undefined);
  }

  /** Lets weather fall and steam rise for some milliseconds; whoever calls it sees to the drawing. */
  fall(delta: number): void {
    this.seconds += delta / 1000;
    this.arrange();
  }

  /** Pointer at -1 to +1 of the window: layers slide by their depth. */
  slide(x: number, y: number): void {
    this.shift = { x, y };
    this.arrange();
    this.changed();
  }

  get layers(): string[] {
    return this.shown.map((one) => one.layer.id);
  }

  destroy(): void {
    this.gone = true;
    for (const one of this.shown) for (const picture of one.pictures) picture.destroy();
    this.shown = [];
    this.veil.destroy();
  }

  private picturesOf(layer: SetLayer, at: Box, sheet: HTMLCanvasElement, scale: number): Picture[] {
    const copies = falls(layer) ? 2 : 1;
    return Array.from({ length: copies }, () => new Picture(this.scene).put(sheet, at.x, at.y, scale));
  }

  private arrange(): void {
    for (const { layer, pictures, at } of this.shown) {
      const x = at.x - this.shift.x * PARALLAX * layer.depth;
      const y = at.y - this.shift.y * PARALLAX * layer.depth * 0.35;
      const { drift } = layer;
      if (!drift) {
        pictures[0]?.image.setPosition(x, y);
        continue;
      }
      const sway = Math.sin(this.seconds * 0.5) * drift.sway;
      if (!falls(layer)) {
        pictures[0]?.image.setPosition(x + sway, y + Math.sin(this.seconds * 1.3) * drift.sway);
        continue;
      }
      // One sheet falls out of the picture while its copy follows; a little above the top, for phones see up there.
      const fallen = ((this.seconds * drift.fall) % at.height) - 60;
      pictures[0]?.image.setPosition(x + sway, y + fallen);
      pictures[1]?.image.setPosition(x + sway, y + fallen - at.height);
    }
  }
}

/** Steam sways; snow and rain fall, and repeat. */
const falls = (layer: SetLayer): boolean => (layer.drift?.fall ?? 0) > 0;

/** What of a layer has to be drawn: its own box, cut to what can come into sight. Falling sheets keep their height. */
function area(layer: SetLayer, { seen, scale }: Glass): Box {
  const reach = PARALLAX * layer.depth + (layer.drift?.sway ?? 0) + 1;
  const box = layer.box;
  const x = Math.max(box.x, seen.x - reach);
  const right = Math.min(box.x + box.width, seen.x + seen.width + reach);
  const y = falls(layer) ? box.y : Math.max(box.y, seen.y - reach);
  const bottom = falls(layer) ? box.y + box.height : Math.min(box.y + box.height, seen.y + seen.height + reach);
  if (right <= x || bottom <= y) return { x, y, width: 0, height: 0 };
  return snap({ x, y, width: right - x, height: bottom - y }, scale);
}

function bandOf(layer: SetLayer): number {
  if (layer.kind === 'front') return BAND.front;
  return layer.plane === 'near' ? BAND.near : BAND.set;
}

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const longHex = (colour: string): string =>
  colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);

/** How much of the parallax people take part in. */
export const PEOPLE_DEPTH = DEPTH.people;
