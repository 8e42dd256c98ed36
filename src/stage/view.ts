import type { Box } from '../core/frame';
import type { Face } from '../core/model';

/** Somebody other than the officer, in the order in which they came. */
export interface PersonView {
  readonly id: string;
  /** A key of `LOOKS`; somebody whose look nobody drew is heard, not seen. */
  readonly look: string;
  readonly face: Face;
  readonly speaking: boolean;
}

/** Everything the stage shows, as data. Two of these make a plan (see plan.ts); none of it is a rule or a text. */
export interface StageView {
  readonly place: string;
  readonly light: string;
  readonly weather: string;
  readonly props: Readonly<Record<string, string>>;
  /** HH:MM for sets with a wall clock. */
  readonly clock?: string;
  readonly people: readonly PersonView[];
  /** Whom the officer faces: in front while a decision is open, on a phone the only one drawn. */
  readonly addressed?: string;
  /** The officer's look, dress included; empty draws no officer. */
  readonly officer: string;
  readonly officerFace?: Face;
  readonly officerSpeaking: boolean;
  /** The camera leans in: a decision is open. */
  readonly leaning: boolean;
  readonly reducedMotion: boolean;
  readonly phone: boolean;
}

/** Where the stage may be seen, in CSS pixels from the top left corner of its parent element. */
export interface StageFrame {
  /** The part of the parent that no panel covers: heads lie inside it. */
  readonly focus: Box;
  /** Cards inside the focus (the meters): heads keep out of them. */
  readonly avoid?: readonly Box[];
}
