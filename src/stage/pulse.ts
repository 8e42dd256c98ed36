import * as Phaser from 'phaser';

/**
 * `moving`: something changes every frame. `drifting`: only weather, which needs no sixty frames. `waiting`: a timer
 * runs and nothing changes until then. `still`: nothing will happen by itself.
 */
export type Activity = 'moving' | 'drifting' | 'waiting' | 'still';

/** Frames drawn after the last change, so that textures and sizes have settled. */
const SETTLE = 3;

/**
 * Decides after every step whether the next one draws. A still stage sleeps: its loop does not run at all. While only
 * timers run, scenes are updated and nothing is drawn, which costs next to nothing and keeps Phaser's clock going.
 * Phaser has no such thing built in; `loop.callback`, `sleep` and `wake` are its public parts.
 */
export class Pulse {
  /** For tests and the bench. */
  drawn = 0;
  private unsettled = SETTLE;
  private frame = 0;
  private readonly draw: FrameRequestCallback;
  private readonly skip: FrameRequestCallback;

  constructor(
    private readonly game: Phaser.Game,
    private readonly activity: () => Activity,
    /** Weather is drawn once in so many frames. */
    private readonly driftEvery: number,
  ) {
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

  /** Something has changed: draw it. */
  readonly wake = (): void => {
    this.unsettled = SETTLE;
    const { loop } = this.game;
    loop.callback = this.draw;
    if (loop.running || !loop.started) return;
    queueMicrotask(() => {
      if (loop.running || !loop.started) return;
      loop.resetDelta();
      loop.wake();
    });
  };

  get asleep(): boolean {
    return this.game.loop.started && !this.game.loop.running;
  }

  stop(): void {
    this.game.events.off(Phaser.Core.Events.POST_STEP, this.decide, this);
    this.game.events.off(Phaser.Core.Events.VISIBLE, this.wake);
    this.game.scale.off(Phaser.Scale.Events.RESIZE, this.wake);
  }

  private decide(): void {
    const { loop } = this.game;
    if (loop.callback === this.draw) this.drawn += 1;
    const activity = this.activity();
    if (activity === 'moving') this.unsettled = SETTLE;
    else if (this.unsettled > 0) this.unsettled -= 1;
    this.frame = (this.frame + 1) % this.driftEvery;
    const draws = this.unsettled > 0 || (activity === 'drifting' && this.frame === 0);
    loop.callback = draws ? this.draw : this.skip;
    if (!draws && activity === 'still') loop.sleep();
  }
}

/** Whether tweens or timers of a scene are running. */
export function sceneActivity(scene: Phaser.Scene): 'moving' | 'waiting' | 'still' {
  if (scene.tweens.getTweens().some((tween) => tween.isActive() && !tween.paused)) return 'moving';
  const clock = scene.time as unknown as { _active: unknown[]; _pendingInsertion: unknown[] };
  return clock._active.length + clock._pendingInsertion.length > 0 ? 'waiting' : 'still';
}
