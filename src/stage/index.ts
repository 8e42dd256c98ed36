/** The stage: people, places and motion on a canvas. This folder alone imports Phaser, so load it lazily. */
import { headsAreHere, headsFor } from '../art/load';
import { direct, type StagedView } from './cast';
import { type Running, startGame } from './game';
import { plan } from './plan';
import { chooseRenderer, type RendererName } from './renderer';
import type { StageFrame, StageView } from './view';

export type { PersonView, StageFrame, StageView } from './view';

export interface StageOptions {
  /** Seeded: 0 up to 1. Blinks and breath come from it. */
  readonly random: () => number;
  /** Overrides `?renderer=` and the browser's abilities. */
  readonly renderer?: RendererName;
}

export interface StageState {
  readonly renderer: RendererName;
  readonly place: string | undefined;
  readonly light: string | undefined;
  /** Ids of the set's layers that show. */
  readonly layers: readonly string[];
  readonly people: readonly {
    readonly who: string;
    readonly look: string;
    readonly slot: string;
    readonly visible: boolean;
  }[];
  /** Blinking and weather go on. */
  readonly living: boolean;
  readonly asleep: boolean;
  /** Frames drawn so far. */
  readonly drawn: number;
}

export interface Stage {
  show(view: StageView): void;
  /** Somebody touched something: blinking and weather go on for a while. */
  input(): void;
  /** Words are about to change: for a few frames nothing is drawn, so that they are painted at once. */
  hold(): void;
  /** Where the stage may be seen, in CSS pixels of the parent element. */
  frame(frame: StageFrame): void;
  /** Resolves when all that was shown is drawn. */
  settled(): Promise<void>;
  dispose(): void;
  readonly state: StageState;
}

/** Mounts a stage that fills its parent element and follows its size. */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = options.renderer ?? chooseRenderer(window.location.search);
  const stage = new MountedStage(parent, options.random);
  await stage.start(renderer);
  return stage;
}

class MountedStage implements Stage {
  private running: Running | undefined;
  private view: StagedView | undefined;
  private wanted: StageView | undefined;
  private framed: StageFrame | undefined;
  private disposed = false;

  constructor(
    private readonly parent: HTMLElement,
    private readonly random: () => number,
  ) {}

  async start(renderer: RendererName): Promise<void> {
    const running = await startGame(this.parent, renderer, this.random, () => this.fallBack());
    if (this.disposed) {
      running.destroy();
      return;
    }
    this.running = running;
    if (this.framed) running.scene.reframe(this.framed);
    if (this.view) running.scene.execute(plan(undefined, this.view));
  }

  show(view: StageView): void {
    this.wanted = view;
    const looks = [view.officer, ...view.people.map((person) => person.look)];
    if (headsAreHere(looks)) {
      this.stage(view);
      return;
    }
    // Who cannot be drawn is left out: the words have a portrait's place for them.
    const without = { ...view, people: view.people.filter((person) => headsAreHere([person.look])) };
    headsFor(looks).then(
      () => this.wanted === view && this.stage(view),
      () => this.wanted === view && this.stage(without),
    );
  }

  private stage(view: StageView): void {
    const staged = direct(this.view, view);
    const operations = plan(this.view, staged);
    this.view = staged;
    this.running?.scene.execute(operations);
  }

  input(): void {
    this.running?.scene.stir();
  }

  hold(): void {
    this.running?.pulse.hold();
  }

  frame(frame: StageFrame): void {
    // Hidden with its part of the page: there is nothing to lean in on.
    if (frame.focus.width <= 0 || frame.focus.height <= 0) return;
    this.framed = frame;
    this.running?.scene.reframe(frame);
  }

  async settled(): Promise<void> {
    const { wanted } = this;
    if (wanted) await headsFor(wanted.people.map((person) => person.look)).catch(() => undefined);
    await this.running?.scene.settled();
  }

  dispose(): void {
    this.disposed = true;
    this.running?.destroy();
    this.running = undefined;
  }

  get state(): StageState {
    const { running } = this;
    if (!running)
      return {
        renderer: 'canvas',
        place: undefined,
        light: undefined,
        layers: [],
        people: [],
        living: false,
        asleep: true,
        drawn: 0,
      };
    const { scene, pulse, renderer } = running;
    return { renderer, ...scene.describe(), asleep: pulse.asleep, drawn: pulse.drawn };
  }

  /** WebGL is gone and does not come back: the same view on a plain canvas. */
  private fallBack(): void {
    this.running?.destroy();
    this.running = undefined;
    if (!this.disposed) void this.start('canvas');
  }
}
