import type * as Phaser from 'phaser';
import type { Light } from '../art';
import type { LookName } from '../art/names';
import type { Face } from '../core/model';
import { OFFICER, type Slot } from './cast';
import { type Dress, Figure } from './figure';
import { type Framing, type Spot, spotOf } from './framing';
import type { Redraw } from './pulse';
import { BAND, PARALLAX, PEOPLE_DEPTH } from './scenery';

/** Milliseconds, and pixels of the picture. */
const ENTER = 420;
const MOVE = 380;
const STEP_IN = 150;
/** On a phone one takes the other's place. */
const SWAP = 200;
const EXHALE_EVERY = [3400, 5600] as const;
/** How much of the place's air lies over people: those who listen, those who stand back. */
const HAZE = { listening: 0.22, back: 0.12 } as const;
/** Who is drawn over whom. */
const ORDER: Readonly<Record<Slot['at'], number>> = { third: 0, second: 1, front: 2, solo: 2, officer: 3 };

/** What all people on stage have in common. */
export interface Conditions {
  readonly light: Light;
  readonly cold: boolean;
  readonly framing: Framing;
  /** Device pixels per pixel of the picture. */
  readonly scale: number;
}

interface Person {
  readonly figure: Figure;
  look: LookName;
  slot: Slot;
}

/** The people on stage: who is there, where they stand, who speaks. */
export class Ensemble {
  private readonly people = new Map<string, Person>();
  private readonly layer: Phaser.GameObjects.Container;
  private speaker: string | undefined;
  private living = false;
  private breathing?: Phaser.Time.TimerEvent;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly random: () => number,
    private readonly redraw: Redraw,
    private readonly conditions: () => Conditions,
  ) {
    this.layer = scene.add.container(0, 0).setDepth(BAND.people);
  }

  /** Comes in when drawn, and not before `when`; with `cut` there is no walking in. */
  async enter(who: string, look: LookName, face: Face, slot: Slot, cut: boolean, when: Promise<void>): Promise<void> {
    this.people.get(who)?.figure.destroy();
    const figure = new Figure(this.scene, who, face, this.random, this.redraw);
    const person: Person = { figure, look, slot };
    this.people.set(who, person);
    this.layer.add(figure.root);
    this.sort();
    figure.setHaze(this.hazeOf(who, slot), true);
    figure.expression.alive(this.living);
    const dress = this.dress(person);
    const [show] = await Promise.all([figure.bake(dress), when]);
    if (!show || this.people.get(who) !== person) return;
    show();
    figure.stand(dress.spot);
    figure.root.setVisible(true);
    if (who === this.speaker) figure.expression.speak();
    if (cut) return;
    figure.root.setAlpha(0).setX(dress.spot.x + aside(slot));
    const duration = slot.at === 'solo' ? SWAP : ENTER;
    this.scene.tweens.add({ targets: figure.root, x: dress.spot.x, alpha: 1, duration, ease: 'Cubic.easeOut' });
  }

  async exit(who: string, cut: boolean, when: Promise<void>): Promise<void> {
    const person = this.people.get(who);
    if (!person) return;
    this.people.delete(who);
    await when;
    const { root } = person.figure;
    const leave = (): void => person.figure.destroy();
    if (cut || !root.visible) {
      leave();
      return;
    }
    const x = root.x + aside(person.slot);
    const duration = person.slot.at === 'solo' ? SWAP : ENTER;
    this.scene.tweens.add({ targets: root, x, alpha: 0, duration, ease: 'Cubic.easeIn', onComplete: leave });
  }

  /** Another drawing of the same person: a coat, a thing in the hand. */
  async change(who: string, look: LookName): Promise<void> {
    const person = this.people.get(who);
    if (!person) return;
    person.look = look;
    (await person.figure.bake(this.dress(person)))?.();
  }

  /** Drawn for the new spot first, so that whoever walks arrives pixel for pixel. */
  async move(who: string, slot: Slot, cut: boolean): Promise<void> {
    const person = this.people.get(who);
    if (!person) return;
    person.slot = slot;
    this.sort();
    person.figure.setHaze(this.hazeOf(who, slot), cut);
    const { root } = person.figure;
    const before = person.figure.dress?.spot;
    const dress = this.dress(person);
    if (before && sameSpot(before, dress.spot)) return;
    const show = await person.figure.bake(dress);
    if (!show) return;
    const [x, y] = [root.x, root.y];
    show();
    person.figure.stand(dress.spot);
    if (cut || !before) return;
    const grown = before.scale / dress.spot.scale;
    const { scaleX } = root;
    root.setPosition(x, y).setScale(scaleX * grown, grown);
    this.scene.tweens.add({
      targets: root,
      x: dress.spot.x,
      y: dress.spot.y,
      scaleX,
      scaleY: 1,
      duration: MOVE,
      ease: 'Sine.easeInOut',
    });
  }

  face(who: string, face: Face, cut: boolean): void {
    this.people.get(who)?.figure.expression.show(face, cut);
  }

  /** The speaker stands clear; the others step back into the air of the place. */
  speak(who: string | undefined, cut: boolean): void {
    if (this.speaker !== undefined) this.people.get(this.speaker)?.figure.expression.hush();
    this.speaker = who;
    for (const [id, { figure, slot }] of this.people) figure.setHaze(this.hazeOf(id, slot), cut);
    if (who !== undefined && !cut) this.people.get(who)?.figure.expression.speak();
  }

  /** Draws everybody for the conditions of now; they change when the returned function is called. */
  async prepare(): Promise<() => void> {
    const drawn: { person: Person; dress: Dress; show: (() => void) | undefined }[] = [];
    for (const person of [...this.people.values()]) {
      const dress = this.dress(person);
      drawn.push({ person, dress, show: await person.figure.bake(dress) });
    }
    return () => {
      for (const { person, dress, show } of drawn) {
        if (!show) continue;
        this.scene.tweens.killTweensOf(person.figure.root);
        show();
        person.figure.root.setAlpha(1);
        person.figure.stand(dress.spot);
      }
    };
  }

  /** Blinking and breathing, or neither. */
  alive(on: boolean): void {
    this.living = on;
    for (const { figure } of this.people.values()) figure.expression.alive(on);
    this.breathing?.remove();
    this.breathing = undefined;
    if (on && this.conditions().cold) this.breathe();
  }

  /** Breath in the air, which drifts like the weather. */
  get exhaling(): boolean {
    return [...this.people.values()].some(({ figure }) => figure.exhaling);
  }

  drift(delta: number): void {
    for (const { figure } of this.people.values()) figure.drift(delta);
  }

  slide(x: number, y: number): void {
    this.layer.setPosition(-x * PARALLAX * PEOPLE_DEPTH, -y * PARALLAX * PEOPLE_DEPTH * 0.35);
  }

  get present(): {
    readonly who: string;
    readonly look: LookName;
    readonly slot: Slot['at'];
    readonly visible: boolean;
  }[] {
    return [...this.people].map(([who, { figure, look, slot }]) => ({
      ...{ who, look, slot: slot.at, visible: figure.root.visible },
    }));
  }

  private breathe(): void {
    const [least, most] = EXHALE_EVERY;
    this.breathing = this.scene.time.delayedCall(least + this.random() * (most - least), () => {
      const all = [...this.people.values()];
      all[Math.floor(this.random() * all.length)]?.figure.exhale();
      this.breathe();
    });
  }

  private hazeOf(who: string, { at }: Slot): number {
    const back = at === 'second' || at === 'third' ? HAZE.back : 0;
    if (this.speaker === undefined || this.speaker === who) return this.speaker === who ? 0 : back;
    const spokenTo = who === OFFICER || this.speaker === OFFICER;
    return spokenTo ? back : HAZE.listening;
  }

  private dress({ look, slot }: Person): Dress {
    const { framing, scale, light, cold } = this.conditions();
    const { focus, seen } = framing;
    const foot = focus.y + focus.height;
    const under = Math.max(0, seen.y + seen.height - foot);
    // The panel is never so low that it shows more of what lies under the focus; on a phone the stage ends at it.
    const bottom = foot + under * (slot.at === 'solo' ? 1 : 0.65);
    return { look, light, cold, scale, bottom, spot: onPixels(spotOf(slot, framing), scale) };
  }

  private sort(): void {
    for (const { figure, slot } of this.people.values()) figure.root.setDepth(ORDER[slot.at]);
    this.layer.sort('depth');
  }
}

/** Where somebody comes from and goes to; who is alone appears on the spot. */
function aside({ at }: Slot): number {
  if (at === 'solo') return 0;
  return at === 'officer' ? -STEP_IN : STEP_IN;
}

const sameSpot = (a: Spot, b: Spot): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

const onPixels = (spot: Spot, scale: number): Spot => ({
  ...spot,
  x: Math.round(spot.x * scale) / scale,
  y: Math.round(spot.y * scale) / scale,
});
