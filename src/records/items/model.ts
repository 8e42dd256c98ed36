/** What people did with a scene, as it is read from their files: nobody's name, only what was offered and taken. */

/** A name, and those it had before, the newest first. */
export interface Named {
  readonly name: string;
  readonly was: readonly string[];
}

export interface Reply extends Named {
  readonly text: string;
  readonly best: boolean;
  readonly security: number;
  readonly service: number;
}

/** One decision as one person met it. */
export interface Met {
  readonly decision: Named;
  /** Replies that were offered. */
  readonly replies: readonly Reply[];
  /** Name of the reply taken. */
  readonly took: string;
}

/** One finished play. Times are milliseconds since the epoch. */
export interface Attempt {
  readonly id: string;
  /** Profile on some computer; the same person on two computers is two. */
  readonly person: string;
  readonly story: string;
  readonly keyHash: string;
  /** As the file says; see `gather`. */
  readonly first: boolean;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly met: readonly Met[];
}

/** Votes of one ballot: replies by name, with 0 for those nobody took. */
export type Votes = ReadonlyMap<string, number>;

/** One class that played one story together. */
export interface ClassReport {
  readonly id: string;
  readonly story: string;
  readonly keyHash: string;
  readonly at: number;
  readonly decisions: readonly {
    readonly decision: string;
    /** Words of the replies, where the report has them. */
    readonly texts: ReadonlyMap<string, string>;
    /** Empty where whoever wrote the report did not know the key. */
    readonly best: readonly string[];
    /** Before anybody spoke: each for themselves. */
    readonly first: Votes;
    /** After talking it over. */
    readonly second: Votes;
  }[];
}

/** A decision of the scene as its text has it today; plays of an earlier day are told by it. */
export interface Listed extends Named {
  readonly twinOf?: string;
  readonly replies: readonly (Named & { readonly text: string; readonly best: boolean })[];
}
