/** Where a cue becomes worth a word. Defaults from content bible 7 and key-review; a project may set its own. */

export interface Thresholds {
  /** Share by which an option's words may differ from the median of its decision (7.1). */
  readonly lengthSpread: number;
  /** Share of decisions in which the best may be uniquely longest, or uniquely shortest (7.1). */
  readonly bestLongest: number;
  /** Points, 0 to 1, by which courtesy words in best options may differ from others (7.2). */
  readonly courtesyGap: number;
  /** Least and greatest share of decisions that ask for a firm tone (7.3). */
  readonly firmLeast: number;
  readonly firmMost: number;
  /** Least share of decisions in which another option is better liked than the best (7.4). */
  readonly likedLeast: number;
  /** A rule of thumb that finds the best in more than this share of decisions gives the key away (key-review). */
  readonly simpleRule: number;
  /** Characters of a reply beyond which it breaks the ballot on a projector. */
  readonly ballotCharacters: number;
}

export const THRESHOLDS: Thresholds = {
  lengthSpread: 0.25,
  bestLongest: 0.3,
  courtesyGap: 0.05,
  firmLeast: 0.2,
  firmMost: 0.33,
  likedLeast: 0.2,
  simpleRule: 0.35,
  ballotCharacters: 160,
};
