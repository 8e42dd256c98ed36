import type * as Phaser from 'phaser';
import { blinking, drawFace, type FaceParams, type FaceStyle, MOODS, mix, type Shape, speaking } from '../art';
import type { Face } from '../core/model';

/** Milliseconds. */
const MORPH = 320;
const BLINK_EVERY = [2600, 5200] as const;
const HALF_SHUT = 45;
const SHUT = 80;
/** The beats of a mouth when somebody starts to speak. */
const TALK = 1100;
const BEATS = 4;

/**
 * What a face shows over time: it morphs from mood to mood, blinks, and moves its mouth when its owner starts to
 * speak. It draws nothing itself: `shapes` says what to draw now, `changed` says when.
 */
export class Expression {
  private from: FaceParams;
  private now: FaceParams;
  private lids: 'open' | 'half' | 'shut' = 'open';
  private talk = 0;
  private morph?: Phaser.Tweens.Tween;
  private speech?: Phaser.Tweens.Tween;
  private timer?: Phaser.Time.TimerEvent;

  constructor(
    private readonly scene: Phaser.Scene,
    face: Face,
    private readonly random: () => number,
    private readonly changed: () => void,
  ) {
    this.from = MOODS[face];
    this.now = this.from;
  }

  shapes(style: FaceStyle): Shape[] {
    const moving = this.talk > 0 ? speaking(this.now, this.talk) : this.now;
    if (this.lids === 'shut') return drawFace(blinking(moving), style);
    return drawFace(this.lids === 'half' ? { ...moving, open: moving.open * 0.5 } : moving, style);
  }

  show(face: Face, cut: boolean): void {
    const to = MOODS[face];
    this.morph?.remove();
    if (cut) {
      this.now = to;
      this.changed();
      return;
    }
    this.from = this.now;
    this.morph = this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: MORPH,
      ease: 'Cubic.easeOut',
      onUpdate: (tween) => {
        this.now = mix(this.from, to, tween.getValue() ?? 1);
        this.changed();
      },
    });
  }

  /** A few beats of the mouth; the words themselves are elsewhere. */
  speak(): void {
    this.hush();
    this.speech = this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: TALK,
      onUpdate: (tween) => {
        const t = tween.getValue() ?? 1;
        this.talk = Math.abs(Math.sin(t * Math.PI * BEATS)) * (1 - t * 0.6);
        this.changed();
      },
      onComplete: () => {
        this.talk = 0;
        this.changed();
      },
    });
  }

  hush(): void {
    this.speech?.remove();
    if (this.talk === 0) return;
    this.talk = 0;
    this.changed();
  }

  /** Starts or stops to blink. */
  alive(on: boolean): void {
    this.timer?.remove();
    this.timer = undefined;
    if (on) this.waitToBlink();
    else if (this.lids !== 'open') this.setLids('open');
  }

  destroy(): void {
    this.timer?.remove();
    this.morph?.remove();
    this.speech?.remove();
  }

  private waitToBlink(): void {
    const [least, most] = BLINK_EVERY;
    this.after(least + this.random() * (most - least), () => {
      this.setLids('half');
      this.after(HALF_SHUT, () => {
        this.setLids('shut');
        this.after(SHUT, () => {
          this.setLids('half');
          this.after(HALF_SHUT, () => {
            this.setLids('open');
            this.waitToBlink();
          });
        });
      });
    });
  }

  private after(delay: number, callback: () => void): void {
    this.timer = this.scene.time.delayedCall(delay, callback);
  }

  private setLids(lids: 'open' | 'half' | 'shut'): void {
    this.lids = lids;
    this.changed();
  }
}
