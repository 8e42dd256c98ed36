/** What belongs to the person and not to the mood. */
export interface FaceStyle {
  readonly ink: string;
  readonly brow: string;
  readonly lashes: boolean;
  /** Lines of age, 0 to 1. */
  readonly age: number;
}
