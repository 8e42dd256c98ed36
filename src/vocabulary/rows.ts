/** The shapes of the table's rows. */
import type { Cue, Decision, LineEffect, Option, StoryMeta } from '../core/model';
import type { Names } from './values';

/** Where a tag may stand. */
export type Where = 'global' | 'line' | 'decision' | 'choice';

/** What a line's tags add to it. */
export interface LinePatch {
  readonly cues?: readonly Cue[];
  readonly effects?: readonly LineEffect[];
  readonly discuss?: string;
  /** Explains the effect of the tag before it. */
  readonly why?: string;
}

export type Draft<T> = { -readonly [K in keyof T]?: T[K] };

interface RowBase {
  readonly name: string;
  /** How to write the value, for the reference. Empty for tags without one. */
  readonly syntax: string;
  readonly doc: string;
  readonly example: string;
  /** Words to offer while typing the value. */
  readonly completions?: readonly string[];
  /** True when it may stand more than once. */
  readonly repeats?: boolean;
}

/** Each row reads its value where it may stand; a reader throws TagError. */
export interface GlobalRow extends RowBase {
  readonly required?: boolean;
  readonly read: (text: string, meta: Draft<StoryMeta>, names: Names) => void;
}
export interface LineRow extends RowBase {
  readonly read: (text: string, names: Names) => LinePatch;
}
export interface DecisionRow extends RowBase {
  readonly required?: boolean;
  readonly read: (text: string, decision: Draft<Decision>, names: Names) => void;
}
export interface ChoiceRow extends RowBase {
  readonly required?: boolean;
  readonly read: (text: string, option: Draft<Option>, names: Names) => void;
}

/** A tag as written: `# name: value`, or `# name` alone. */
export interface RawTag {
  readonly name: string;
  readonly value: string;
}
