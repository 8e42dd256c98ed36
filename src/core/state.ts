/** The state of one play: what folding its facts gives. Plain data, never changed in place. */
import type { Because } from './facts';
import type { Decision, Face, Line, Meter, Option, Outcomes, StoryMeta } from './model';
import type { Corner, Person } from './people';

/** Version of the arithmetic in people.ts, tone.ts and score.ts. Raise it whenever the same commands would score differently. */
export const RULES = 1;

/** One move of a shown meter, for "why it moved" and the plot. */
export interface MeterMove {
  readonly who: string;
  readonly meter: Meter;
  readonly from: number;
  readonly to: number;
  readonly because: Because;
  /** Number of decisions made when it happened: 1 is the first. */
  readonly at: number;
}

/** What the stage shows; it answers to cues and to lines. */
export interface Scene {
  readonly place: string;
  readonly light: string;
  readonly weather: string;
  readonly clock?: string;
  readonly props: Readonly<Record<string, string>>;
  readonly present: readonly string[];
  readonly looks: Readonly<Record<string, string>>;
  readonly faces: Readonly<Record<string, Face>>;
  /** Cast id or `officer`; undefined for narration. */
  readonly speaker?: string;
}

/** What was said so far, in order: lines and the officer's choices. */
export type Said =
  | { readonly said: 'line'; readonly line: Line }
  | { readonly said: 'choice'; readonly decision: Decision; readonly option: Option };

export interface Decided {
  readonly decision: Decision;
  readonly order: readonly string[];
  readonly option: Option;
  readonly score: number | null;
}

export interface PromiseRecord {
  readonly to: string;
  readonly decision: string;
  readonly state: 'open' | 'kept' | 'broken';
}

export interface State {
  readonly phase: 'empty' | 'reading' | 'deciding' | 'ended';
  readonly meta?: StoryMeta;
  readonly seed: number;
  readonly world: number;
  readonly people: Readonly<Record<string, Person>>;
  readonly scene: Scene;
  readonly said: readonly Said[];
  readonly offer?: { readonly decision: Decision; readonly order: readonly string[] };
  readonly decided: readonly Decided[];
  readonly totals: Outcomes;
  readonly moves: readonly MeterMove[];
  readonly told: readonly string[];
  readonly promises: Readonly<Record<string, PromiseRecord>>;
  readonly lies: readonly { readonly to: string; readonly decision: string; readonly discovered: boolean }[];
  /** What was given away of somebody, and whether they know. */
  readonly breaches: readonly { readonly of: string; readonly decision: string; readonly known: boolean }[];
  readonly ending?: string;
}

export const EMPTY: State = {
  phase: 'empty',
  seed: 0,
  world: 0,
  people: {},
  scene: { place: '', light: '', weather: 'none', props: {}, present: [], looks: {}, faces: {} },
  said: [],
  decided: [],
  totals: { security: 0, service: 0 },
  moves: [],
  told: [],
  promises: {},
  lies: [],
  breaches: [],
};

/** How a person's face rests between lines: both meters and the stage decide (content bible 6; design). */
export function restingFace(person: Person, corner: Corner): Face {
  switch (person.stage) {
    case 'risk':
      return 'angry';
    case 'defensive':
      return 'annoyed';
    case 'anxious':
      return 'worried';
    case 'cooling':
    case 'calm':
      return { confidant: 'pleased', 'by-the-book': 'attentive', buddy: 'calm', wall: 'guarded' }[corner] as Face;
  }
}
