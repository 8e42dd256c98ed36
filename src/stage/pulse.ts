import * as Phaser from 'phaser';
import { type Activity, Rhythm } from './rhythm';

/** How a part of the scene says that it looks different now. */
export interface Redraw {
  /** Something has changed: draw it, and a few frames more. */
  readonly wake: () => void;
  /** A painted detail has changed: once is enough. */
  readonly touch: () => void;
}

/**
 * Lets Phaser's loop run in the stage's own rhythm. A still stage sleeps: its loop does not run at all. While only
 * timers run, scenes are updated and nothing is drawn, which costs next to nothing and keeps Phaser's clock going.
 * Phaser has no such thing built in; `loop.callback`, `sleep` and `wake` are its public parts.
 */
export class Pulse implements Redraw {
  /** For tests and the bench. */
  drawn = 0;
  private readonly rhythm: Rhythm;
  private readonly draw: FrameRequestCallback;
  private readonly skip: FrameRequestCallback;

  constructor(
    private readonly game: Phaser.Game,
    private readonly activity: () => Activity,
    /** Milliseconds between two drawings of weather. */
    driftEvery: number,
  ) {
    this.rhythm = new Rhythm(driftEvery);
    const { step, headlessStep } = game as unknown as Record<
      'step' | 'headlessStep',
      (time: number, delta: number) => void
    >;
    this.draw = step.bind(game) as FrameRequestCallback;
    this.skip = headlessStep.bind(game) as FrameRequestCallback;
    game.events.on(Phaser.Core.Events.POST_STEP, this.decide, this);
    game.events.on(Phaser.Core.Events.VISIBLE, this.wake);
    game.scale.on(Phaser.Scale.Events.RESIZE, this.wake);
  }

  readonly wake = (): void => {
    this.rhythm.wake();
    this.game.loop.callback = this.draw;
    this.rouse();
  };

  readonly touch = (): void => {
    this.rhythm.touch();
    if (!this.asleep) return;
    this.game.loop.callback = this.draw;
    this.rouse();
  };

  /** Draws nothing for a few frames: the page has something more urgent to paint. Time goes on. */
  hold(): void {
    if (this.asleep) return;
    this.rhythm.hold();
    this.game.loop.callback = this.skip;
  }

  get asleep(): boolean {
    return this.game.loop.started && !this.game.loop.running;
  }

  stop(): void {
    this.game.events.off(Phaser.Core.Events.POST_STEP, this.decide, this);
    this.game.events.off(Phaser.Core.Events.VISIBLE, this.wake);
    this.game.scale.off(Phaser.Scale.Events.RESIZE, this.wake);
  }

  private rouse(): void {
    const { loop } = this.game;
    if (loop.running || !loop.started) return;
    queueMicrotask(() => {
      if (loop.running || !loop.started) return;
      loop.resetDelta();
      loop.wake();
    });
  }

  private decide(time: number): void {
    const { loop } = this.game;
    const drew = loop.callback === this.draw;
    if (drew) this.drawn += 1;
    const next = this.rhythm.next(this.activity(), time, drew);
    loop.callback = next === 'draw' ? this.draw : this.skip;
    if (next === 'sleep') loop.sleep();
  }
}

/** Whether tweens or timers of a scene are running. */
export function sceneActivity(scene: Phaser.Scene): 'moving' | 'waiting' | 'still' {
  if (scene.tweens.getTweens().some((tween) => tween.isActive() && !tween.paused)) return 'moving';
  const clock = scene.time as unknown as { _active: unknown[]; _pendingInsertion: unknown[] };
  return clock._active.length + clock._pendingInsertion.length > 0 ? 'waiting' : 'still';
}
