import type * as Phaser from 'phaser';

let made = 0;

/**
 * An image whose texture is replaced as a whole: on every change of size the drawing is rasterised anew, and the old
 * pixels must go at once, for a 4K layer takes tens of megabytes.
 */
export class Picture {
  readonly image: Phaser.GameObjects.Image;
  private key: string | undefined;
  private texture: Phaser.Textures.Texture | null = null;

  constructor(private readonly scene: Phaser.Scene) {
    this.image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setVisible(false);
  }

  /** `scale`: device pixels of the canvas per unit of the parent. */
  put(canvas: HTMLCanvasElement, x: number, y: number, scale: number): this {
    const old = this.key;
    this.key = `stage-${made++}`;
    // Not addCanvas(): that reads every pixel back into memory, twice.
    this.texture = this.scene.textures.create(this.key, canvas);
    this.texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    this.image
      .setTexture(this.key)
      .setPosition(x, y)
      .setScale(1 / scale)
      .setVisible(true);
    if (old !== undefined) this.scene.textures.remove(old);
    return this;
  }

  /** The canvas was painted over. */
  refresh(): void {
    this.texture?.source[0]?.update();
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    if (this.key !== undefined) this.scene.textures.remove(this.key);
    this.key = undefined;
  }
}
