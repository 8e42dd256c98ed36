import type * as Phaser from 'phaser';
import {
  type Box,
  BREATH_BOX,
  breath,
  FACE_AT,
  FACE_BOX,
  type FaceStyle,
  HEAD_BOX,
  type Light,
  lightPasses,
  NECK_X,
  PERSON_BOX,
  person,
} from '../art';
import type { LookName } from '../art/names';
import type { Face } from '../core/model';
import { Expression } from './expression';
import type { Spot } from './framing';
import { puffAt } from './puff';
import type { Redraw } from './pulse';
import { blank, Lamp, paint, rasterise, type Sheet, silhouette, snap } from './raster';
import { Picture } from './texture';

/** Everything a figure's pixels depend on. */
export interface Dress {
  readonly look: LookName;
  readonly light: Light;
  readonly spot: Spot;
  /** Device pixels per pixel of the picture. */
  readonly scale: number;
  /** Lowest visible row of the picture: bodies are not drawn below. */
  readonly bottom: number;
  readonly cold: boolean;
}

const FACE: Box = { ...FACE_BOX, x: FACE_BOX.x + FACE_AT.x, y: FACE_BOX.y + FACE_AT.y };

/**
 * Somebody on stage: what never moves is drawn and lit once (body below the face, glasses and hat above it); the face
 * is a small canvas that is painted anew as it changes. `root` stands at the neck, in pixels of the picture.
 */
export class Figure {
  readonly root: Phaser.GameObjects.Container;
  readonly expression: Expression;
  dress: Dress | undefined;
  private readonly base: Picture;
  private readonly face: Picture;
  private readonly over: Picture;
  private readonly mist: Picture;
  private readonly cloud: Picture;
  private faceSheet: { canvas: HTMLCanvasElement; lamp: Lamp; scale: number; box: Box; style: FaceStyle } | undefined;
  private token = 0;
  private haze = 0;
  private breathAge: number | undefined;

  constructor(
    private readonly scene: Phaser.Scene,
    readonly who: string,
    face: Face,
    random: () => number,
    private readonly redraw: Redraw,
  ) {
    this.base = new Picture(scene);
    this.face = new Picture(scene);
    this.over = new Picture(scene);
    this.mist = new Picture(scene);
    this.cloud = new Picture(scene);
    const parts = [this.base, this.face, this.over, this.mist, this.cloud].map((part) => part.image);
    this.root = scene.add.container(0, 0, parts).setVisible(false);
    this.expression = new Expression(scene, face, random, () => this.paintFace());
  }

  /**
   * Draws the figure for these conditions, and shows nothing of it until `done` is called: a set and its people
   * change together. Answers undefined when a later call has overtaken this one.
   */
  async bake(dress: Dress): Promise<(() => void) | undefined> {
    this.token += 1;
    const token = this.token;
    const { spot, scale } = dress;
    const unit = spot.scale * scale;
    const art = person(dress.look, `stage-${dress.look}`);
    const height = Math.min(PERSON_BOX.height, (dress.bottom - spot.y) / spot.scale - PERSON_BOX.y);
    const box = fromNeck({ ...PERSON_BOX, height: Math.max(1, height) }, unit);
    // One after the other, so that the page can paint in between.
    const base = await rasterise(art.base, box, unit);
    const over = await rasterise(art.over, fromNeck(HEAD_BOX, unit), unit);
    const cloud = await rasterise(dress.cold ? breath() : '', fromNeck(BREATH_BOX, unit), unit);
    if (token !== this.token) return undefined;
    const passes = lightPasses(dress.light, spot.flipped);
    new Lamp(passes, box, unit).shine(base.canvas);
    if (art.over !== '') new Lamp(passes, over.box, unit).shine(over.canvas);
    const mist = silhouette([base, over], dress.light.veil[0], unit);
    const faceBox = fromNeck(FACE, unit);
    const canvas = blank(Math.round(faceBox.width * unit), Math.round(faceBox.height * unit));
    const sheet = { canvas, lamp: new Lamp(passes, faceBox, unit), scale: unit, box: faceBox, style: art.face };
    return () => {
      if (token !== this.token) return;
      const put = (picture: Picture, drawn: Sheet): void => {
        picture.put(drawn.canvas, (drawn.box.x - NECK_X) * spot.scale, drawn.box.y * spot.scale, scale);
      };
      put(this.base, base);
      put(this.mist, { canvas: mist, box });
      put(this.over, over);
      this.faceSheet = sheet;
      this.paintFace();
      put(this.face, sheet);
      put(this.cloud, cloud);
      this.over.image.setVisible(art.over !== '');
      this.cloud.image.setAlpha(0).setVisible(dress.cold);
      this.mist.image.setAlpha(this.haze);
      this.dress = dress;
      this.redraw.wake();
    };
  }

  /** Puts the figure on its spot, at once. */
  stand(spot: Spot): void {
    this.root.setPosition(spot.x, spot.y).setScale(spot.flipped ? -1 : 1, 1);
    this.redraw.wake();
  }

  /** 0 stands clear, more fades into the air of the place. */
  setHaze(strength: number, cut: boolean): void {
    if (this.haze === strength) return;
    this.haze = strength;
    this.scene.tweens.killTweensOf(this.mist.image);
    if (cut) this.mist.image.setAlpha(strength);
    else this.scene.tweens.add({ targets: this.mist.image, alpha: strength, duration: 260 });
    this.redraw.wake();
  }

  /** One breath in the cold begins. */
  exhale(): void {
    if (this.dress?.cold && this.root.visible) this.breathAge = 0;
  }

  get exhaling(): boolean {
    return this.breathAge !== undefined;
  }

  /** Lets a breath drift for some milliseconds; whoever calls it sees to the drawing. */
  drift(delta: number): void {
    if (this.breathAge === undefined || !this.dress) return;
    this.breathAge += delta;
    const puff = puffAt(this.breathAge);
    if (!puff) this.breathAge = undefined;
    const x = (BREATH_BOX.x - NECK_X) * this.dress.spot.scale;
    this.cloud.image.setAlpha(puff?.alpha ?? 0).setX(x + (puff?.x ?? 0));
  }

  destroy(): void {
    this.token += 1;
    this.expression.destroy();
    this.scene.tweens.killTweensOf([this.root, this.mist.image]);
    for (const part of [this.base, this.face, this.over, this.mist, this.cloud]) part.destroy();
    this.root.destroy();
    this.redraw.wake();
  }

  private paintFace(): void {
    const sheet = this.faceSheet;
    if (!sheet) return;
    const at = { ...sheet.box, x: sheet.box.x - FACE_AT.x, y: sheet.box.y - FACE_AT.y };
    paint(sheet.canvas, this.expression.shapes(sheet.style), sheet.scale, at);
    sheet.lamp.shine(sheet.canvas);
    this.face.refresh();
    this.redraw.touch();
  }
}

/** Snaps to device pixels as seen from the neck, about which figures are placed and mirrored. */
function fromNeck(box: Box, unit: number): Box {
  const snapped = snap({ ...box, x: box.x - NECK_X }, unit);
  return { ...snapped, x: snapped.x + NECK_X };
}
