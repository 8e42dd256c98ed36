/** What a line of ink is made of, and what one line leaves open for the next. */

export type TokenKind =
  | 'comment'
  /** Equal signs of a heading, and what stands behind its name. */
  | 'knot'
  | 'knotName'
  /** `VAR`, `INCLUDE`, `~` and their like. */
  | 'keyword'
  | 'path'
  /** A variable, function, knot or label inside logic; dots belong to it. */
  | 'name'
  | 'number'
  | 'string'
  /** Braces, operators and words such as `not`. */
  | 'logic'
  | 'choice'
  | 'gather'
  | 'label'
  | 'bracket'
  /** The hash and the colon of a tag. */
  | 'hash'
  | 'tag'
  /** A word of a tag's value that is not prose. */
  | 'word'
  /** What looks like a speaker; only the cast tells whether it is one. */
  | 'person'
  | 'via'
  | 'face'
  | 'divert'
  | 'target'
  | 'glue'
  | 'escape'
  /** The backslash that joins the next line to this one. */
  | 'continued';

/** Offsets count from the start of the line. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

/** A brace that is open. `branches` holds `- condition:` lines, `series` lines that take turns, `text` what is said. */
export interface Brace {
  readonly mode: 'branches' | 'series' | 'text';
  /** The tag that it stands in. */
  readonly tag?: string;
}

export interface LineState {
  /** Inside a comment of several lines. */
  readonly comment: boolean;
  readonly braces: readonly Brace[];
  /** A backslash joins the next line to a choice, or to another line. */
  readonly joined?: 'choice' | 'line';
  /** Inside the brackets of a choice. */
  readonly bracket: boolean;
  /** Name of the tag whose value goes on. */
  readonly tag?: string;
}

export const START: LineState = { comment: false, braces: [], bracket: false };
