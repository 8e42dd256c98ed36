/** One thing that could be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'tag' | 'person' | 'face' | 'name' | 'word' | 'number';
  readonly detail?: string;
  readonly info?: { readonly doc: string; readonly syntax?: string; readonly example?: string };
  /** What is written for it, where that is more than the label. */
  readonly insert?: (label: string) => string;
  /** There is more to choose from behind it. */
  readonly again?: true;
  /** Comes before the others. */
  readonly first?: boolean;
}
