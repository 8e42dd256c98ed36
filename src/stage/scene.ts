import * as Phaser from 'phaser';
import { lightFor } from '../art';
import { PLACES, type PlaceName } from '../art/names';
import { type Conditions, Ensemble } from './ensemble';
import { type Framing, frameStage, openFrame } from './framing';
import { Lens } from './lens';
import type { Operation } from './plan';
import { type Activity, sceneActivity } from './pulse';
import { BAND, Scenery } from './scenery';
import type { StageFrame } from './view';

/** After so long without input (ms) nobody blinks and nothing falls. */
const REST = 20_000;
const CURTAIN = 180;

/** The stage's size: CSS pixels, and device pixels to each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Executes operations. It knows what is on stage and how it moves; what should be there it is told. */
export class StageScene extends Phaser.Scene {
  private people!: Ensemble;
  private lens!: Lens;
  private curtain!: Phaser.GameObjects.Rectangle;
  private set: { place: PlaceName; light: string } | undefined;
  private readonly state = { props: {} as Record<string, string>, weather: '', clock: undefined as string | undefined };
  /** What of the set has to be done before anything else: draw another one, or this one in another state. */
  private stale: 'no' | 'state' | { readonly cut: boolean } = 'no';
  private wanted: Scenery | undefined;
  private shown: Scenery | undefined;
  /** Resolves when people may appear and vanish unseen, or with the set they belong to. */
  private turn: Promise<void> = Promise.resolve();
  private readonly pending = new Set<Promise<unknown>>();
  private frame: StageFrame | undefined;
  private size: StageSize = { width: 1920, height: 1080, ratio: 1 };
  private framing: Framing = frameStage(this.size, openFrame(1920, 1080), false);
  private phone = false;
  private reduced = false;
  private resting = false;
  private rest?: Phaser.Time.TimerEvent;

  constructor(
    private readonly random: () => number,
    private readonly changed: () => void,
  ) {
    super('stage');
  }

  create(): void {
    this.lens = new Lens(this, this.changed);
    this.people = new Ensemble(this, this.random, this.changed, this.conditions());
    this.curtain = this.add.rectangle(960, 540, 2600, 1600, 0x1f2336).setDepth(BAND.curtain).setAlpha(0);
  }

  override update(_time: number, delta: number): void {
    const at = this.lens.follow(delta);
    if (at) {
      this.shown?.slide(at.x, at.y);
      this.people.slide(at.x, at.y);
    }
    if (this.drifts) this.shown?.fall(Math.min(delta, 100));
  }

  activity(): Activity {
    if (this.lens.following) return 'moving';
    const own = sceneActivity(this);
    return own !== 'moving' && this.drifts ? 'drifting' : own;
  }

  execute(operations: readonly Operation[]): void {
    for (const operation of operations) this.run(operation);
    this.catchUp();
    this.input20();
    this.changed();
  }

  /** Somebody is there: blink and weather go on for a while. */
  input20(): void {
    this.rest?.remove();
    const still = this.reduced;
    if (!still) this.rest = this.time.delayedCall(REST, () => this.live(false));
    if (this.resting !== still || still) return this.live(!still);
    if (!this.started) this.live(true);
  }
  private started = false;

  private live(on: boolean): void {
    this.started = on;
    this.resting = !on;
    this.people.alive(on);
    this.changed();
  }

  private get drifts(): boolean {
    return !this.resting && !this.reduced && this.shown?.falling === true;
  }

  private run(operation: Operation): void {}

  private catchUp(): void {}

  private conditions(): Conditions {
    const { place, light } = this.set ?? { place: 'lobby', light: 'day' };
    return {
      light: lightFor(place, light),
      cold: PLACES[place].cold,
      framing: this.framing,
      scale: this.framing.scale * this.size.ratio,
    };
  }
}
