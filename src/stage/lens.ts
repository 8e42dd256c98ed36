import type * as Phaser from 'phaser';
import type { Framing } from './framing';

/** How far the camera leans in, and how long that takes (ms). */
const CLOSER = 1.035;
const LEAN = 520;
/** Share of the way the picture follows the pointer in a sixtieth of a second. */
const FOLLOW = 0.09;
const NEAR_ENOUGH = 0.002;

/** The camera over the picture: where it looks, how it leans in, and the pointer it follows. */
export class Lens {
  /** Device pixels per pixel of the picture, not leaning. */
  scale = 1;
  private framing: Framing | undefined;
  private readonly lean = { closer: 1 };
  private readonly at = { x: 0, y: 0 };
  private readonly to = { x: 0, y: 0 };

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly changed: () => void,
  ) {
    scene.cameras.main.setOrigin(0, 0);
  }

  set(framing: Framing, ratio: number, width: number, height: number): void {
    this.framing = framing;
    this.scale = framing.scale * ratio;
    this.scene.cameras.main.setSize(width, height);
    this.apply();
  }

  leanIn(leaning: boolean, cut: boolean): void {
    const closer = leaning ? CLOSER : 1;
    this.scene.tweens.killTweensOf(this.lean);
    if (cut) {
      this.lean.closer = closer;
      this.apply();
      return;
    }
    const onUpdate = (): void => this.apply();
    this.scene.tweens.add({ targets: this.lean, closer, duration: LEAN, ease: 'Sine.easeInOut', onUpdate });
  }

  /** Pointer at -1 to +1 of the window. */
  point(x: number, y: number): void {
    this.to.x = x;
    this.to.y = y;
  }

  /** One step toward the pointer; answers where it is now, or undefined where it has arrived. */
  follow(delta: number): { readonly x: number; readonly y: number } | undefined {
    const [dx, dy] = [this.to.x - this.at.x, this.to.y - this.at.y];
    if (dx === 0 && dy === 0) return undefined;
    const arrived = Math.abs(dx) < NEAR_ENOUGH && Math.abs(dy) < NEAR_ENOUGH;
    const share = arrived ? 1 : 1 - (1 - FOLLOW) ** (delta / (1000 / 60));
    this.at.x += dx * share;
    this.at.y += dy * share;
    return this.at;
  }

  get following(): boolean {
    return this.to.x !== this.at.x || this.to.y !== this.at.y;
  }

  /** Keeps the middle of the open part in place while leaning in; whole pixels at rest, so that pictures stay crisp. */
  private apply(): void {
    if (!this.framing) return;
    const { seen, focus } = this.framing;
    const { closer } = this.lean;
    const [left, top] = [Math.round(seen.x * this.scale) / this.scale, Math.round(seen.y * this.scale) / this.scale];
    const [x, y] = [focus.x + focus.width * 0.55, focus.y + focus.height * 0.55];
    this.scene.cameras.main.setZoom(this.scale * closer).setScroll(x - (x - left) / closer, y - (y - top) / closer);
    this.changed();
  }
}
