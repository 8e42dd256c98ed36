import * as Phaser from 'phaser';
import { lightFor } from '../art';
import { PLACES, type PlaceName } from '../art/names';
import { Changeover } from './changeover';
import { type Conditions, Ensemble } from './ensemble';
import { type Framing, frameStage, openFrame } from './framing';
import { Lens } from './lens';
import type { Operation } from './plan';
import { type Redraw, sceneActivity } from './pulse';
import type { Activity } from './rhythm';
import type { Glass, SetState } from './scenery';
import type { StageFrame } from './view';

/** After so long without input (ms) nobody blinks and nothing falls (docs/decisions/0012-what-idle-costs.md). */
const REST = 20_000;
/** However late a frame comes (ms), weather makes no leap. */
const LONGEST_FRAME = 100;
/** While a window is dragged to another size, pictures are stretched; they are drawn anew when it rests (ms). */
const REDRAW = 60;

/** The stage's size: CSS pixels, and device pixels to each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Executes operations. It knows how things move; what should be on stage it is told. */
export class StageScene extends Phaser.Scene {
  private people!: Ensemble;
  private lens!: Lens;
  private sets!: Changeover;
  private set: readonly [PlaceName, string] | undefined;
  private state: SetState = { props: {}, weather: '' };
  /** What the set waits for while a list of operations runs: another set, or the same in another state. */
  private stale: { readonly another: boolean; readonly cut: boolean } | undefined;
  private readonly pending = new Set<Promise<void>>();
  private frame: StageFrame | undefined;
  private size: StageSize = { width: 1920, height: 1080, ratio: 1 };
  private framing: Framing = frameStage(this.size, openFrame(1920, 1080), false);
  private phone = false;
  private reduced = false;
  private living = false;
  private rest?: Phaser.Time.TimerEvent;
  private drawAnew?: Phaser.Time.TimerEvent;

  constructor(
    private readonly random: () => number,
    private readonly redraw: Redraw,
    private readonly created: () => void,
  ) {
    super('stage');
  }

  create(): void {
    this.lens = new Lens(this, this.redraw.wake);
    this.people = new Ensemble(this, this.random, this.redraw, () => this.conditions());
    this.sets = new Changeover(this, this.redraw.wake);
    this.created();
  }

  override update(_time: number, delta: number): void {
    const at = this.lens.follow(delta);
    if (at) {
      this.sets.shown?.slide(at.x, at.y);
      this.people.slide(at.x, at.y);
    }
    const passed = Math.min(delta, LONGEST_FRAME);
    if (this.falls) this.sets.shown?.fall(passed);
    this.people.drift(passed);
  }

  execute(operations: readonly Operation[]): void {
    for (const operation of operations) this.run(operation);
    this.catchUp();
    this.stir();
    this.redraw.wake();
  }

  private run(operation: Operation): void {
    switch (operation.op) {
      case 'motion':
        this.reduced = operation.reduced;
        break;
      case 'layout':
        this.phone = operation.phone;
        this.reframe();
        break;
      case 'place':
        this.set = [operation.place, operation.light];
        this.state = { props: {}, weather: '' };
        this.expect(true, operation.cut);
        break;
      case 'light':
        if (this.set) this.set = [this.set[0], operation.light];
        this.expect(true, operation.cut);
        break;
      case 'weather':
        this.state = { ...this.state, weather: operation.weather };
        this.expect(false);
        break;
      case 'prop':
        this.state = { ...this.state, props: { ...this.state.props, [operation.prop]: operation.value } };
        this.expect(false);
        break;
      case 'clock':
        this.state = { ...this.state, clock: operation.time };
        this.expect(false);
        break;
      case 'lean':
        this.lens.leanIn(operation.leaning, operation.cut);
        break;
      case 'speak':
        this.people.speak(operation.who, this.reduced);
        break;
      case 'face':
        this.people.face(operation.who, operation.face, operation.cut);
        break;
      case 'look':
        this.track(this.people.change(operation.who, operation.look));
        break;
      case 'move':
        this.track(this.people.move(operation.who, operation.slot, operation.cut));
        break;
      case 'exit':
        this.catchUp();
        this.track(this.people.exit(operation.who, operation.cut, this.turnFor(operation.cut)));
        break;
      case 'enter': {
        this.catchUp();
        const { who, look, face, slot, cut } = operation;
        this.track(this.people.enter(who, look, face, slot, cut, this.turnFor(cut)));
        break;
      }
    }
  }

  /** Cuts go with the set; whoever walks needs to wait for nothing. */
  private turnFor(cut: boolean): Promise<void> {
    return cut ? this.sets.turn : Promise.resolve();
  }

  private expect(another: boolean, cut = true): void {
    this.stale = { another: another || this.stale?.another === true, cut: cut && this.stale?.cut !== false };
  }

  /** Sets are changed once for all operations that concern them. */
  private catchUp(): void {
    const { stale, set } = this;
    this.stale = undefined;
    if (!stale || !set) return;
    const glass = this.glass();
    if (stale.another) this.track(this.sets.change(set, this.state, glass, () => this.people.prepare(), stale.cut));
    else this.track(this.sets.update(this.state, glass));
  }

  resize(size: StageSize): void {
    this.size = size;
    this.reframe();
  }

  /** Where the stage may be seen; undefined where nobody has said. */
  reframe(frame: StageFrame | undefined = this.frame): void {
    this.frame = frame;
    const { width, height, ratio } = this.size;
    this.framing = frameStage(this.size, frame ?? openFrame(width, height), this.phone);
    this.lens.set(this.framing, ratio, Math.round(width * ratio), Math.round(height * ratio));
    if (!this.set) return;
    this.drawAnew?.remove();
    this.drawAnew = this.time.delayedCall(REDRAW, () =>
      this.track(this.sets.update(this.state, this.glass(), () => this.people.prepare())),
    );
    this.redraw.wake();
  }

  /** Pointer at -1 to +1 of the window. */
  point(x: number, y: number): void {
    const still = this.reduced || this.phone;
    this.lens.point(still ? 0 : x, still ? 0 : y);
    if (this.lens.following) this.redraw.wake();
  }

  /** Somebody is there: blinking and weather go on for a while. */
  stir(): void {
    this.rest?.remove();
    this.rest = undefined;
    if (!this.reduced) this.rest = this.time.delayedCall(REST, () => this.live(false));
    this.live(!this.reduced);
  }

  private live(on: boolean): void {
    if (on === this.living) return;
    this.living = on;
    this.people.alive(on);
    this.redraw.wake();
  }

  private get falls(): boolean {
    return this.living && this.sets.shown?.falling === true;
  }

  activity(): Activity {
    if (this.lens.following) return 'moving';
    const own = sceneActivity(this);
    return own !== 'moving' && (this.falls || this.people.exhaling) ? 'drifting' : own;
  }

  /** Resolves when everything that was asked for is drawn. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  describe() {
    return {
      place: this.sets.shown?.place,
      light: this.sets.shown?.lightName,
      layers: this.sets.shown?.layers ?? [],
      people: this.people.present,
      living: this.living,
    };
  }

  private track(work: Promise<void>): void {
    const done = work.finally(() => {
      this.pending.delete(done);
      if (this.pending.size === 0) this.sets.rise();
      this.redraw.wake();
    });
    this.pending.add(done);
  }

  private glass(): Glass {
    return { seen: this.framing.seen, scale: this.lens.scale };
  }

  private conditions(): Conditions {
    const [place, light] = this.set ?? ['lobby', 'day'];
    return { light: lightFor(place, light), cold: PLACES[place].cold, framing: this.framing, scale: this.lens.scale };
  }
}
