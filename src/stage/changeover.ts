import type * as Phaser from 'phaser';
import type { PlaceName } from '../art/names';
import { BAND, type Glass, Scenery, type SetState } from './scenery';

/** Milliseconds for the curtain to fall, and to rise. */
const FALL = 170;
const RISE = 260;

/** Changes one set for another, people and all, behind a curtain or in one cut. */
export class Changeover {
  /** The set that can be seen. */
  shown: Scenery | undefined;
  /** Resolves when people may come and go unseen: behind the curtain, or together with the new set. */
  turn: Promise<void> = Promise.resolve();
  private wanted: Scenery | undefined;
  private readonly curtain: Phaser.GameObjects.Rectangle;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly changed: () => void,
  ) {
    this.curtain = scene.add.rectangle(960, 540, 2600, 1600, 0x1f2336).setDepth(BAND.curtain).setAlpha(0);
  }

  /** `people` draws everybody for the new light; the function it answers puts them there. */
  async change(
    [place, light]: readonly [PlaceName, string],
    state: SetState,
    glass: Glass,
    people: () => Promise<() => void>,
    cut: boolean,
  ): Promise<void> {
    if (this.wanted !== this.shown) this.wanted?.destroy();
    const next = new Scenery(this.scene, place, light, this.changed);
    this.wanted = next;
    let ready: () => void = () => undefined;
    const drawn = new Promise<void>((resolve) => {
      ready = resolve;
    });
    this.turn = cut || !this.shown ? drawn : this.fall();
    const mayShow = Promise.all([people(), this.turn]);
    await next.update(state, glass, async () => {
      ready();
      const [stand] = await mayShow;
      if (this.wanted !== next) return false;
      this.shown?.destroy();
      this.shown = next;
      stand();
      return true;
    });
    ready();
  }

  /** The set in another state or size; with the set that is on its way, if one is. */
  async update(state: SetState, glass: Glass, people?: () => Promise<() => void>): Promise<void> {
    const stand = await people?.();
    stand?.();
    await this.wanted?.update(state, glass);
  }

  /** Everything stands: show it. */
  rise(): void {
    if (this.curtain.alpha === 0) return;
    this.scene.tweens.killTweensOf(this.curtain);
    this.scene.tweens.add({ targets: this.curtain, alpha: 0, duration: RISE, ease: 'Sine.easeOut' });
  }

  private fall(): Promise<void> {
    this.scene.tweens.killTweensOf(this.curtain);
    return new Promise((resolve) => {
      this.scene.tweens.add({ targets: this.curtain, alpha: 1, duration: FALL, onComplete: () => resolve() });
    });
  }
}
