/** Files as they come from and go to a person: by name, size and bytes. Nothing is read before its size is known. */

export interface FoundFile {
  /** As it lay where it came from, with its folders: `dock/parts/end.ink`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Where a save may write it back, where the browser knows that. */
  readonly target?: SaveTarget;
}

export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file on disk that the page was allowed to write. */
export interface SaveTarget {
  readonly name: string;
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
}

export type Saved =
  | { readonly saved: 'disk'; readonly name: string; readonly target: SaveTarget }
  /** The browser put it where downloads go. */
  | { readonly saved: 'download'; readonly name: string }
  | { readonly saved: 'cancelled' }
  | { readonly saved: 'failed'; readonly why: string };

export interface Files {
  /** Asks for files of these endings, `.ink`; none when the person changes their mind. */
  readonly pick: (endings: readonly string[]) => Promise<readonly FoundFile[]>;
  /** What was dropped, folders with all they hold. Call it in the event itself: the browser forgets it right after. */
  readonly dropped: (transfer: DataTransfer) => Promise<readonly FoundFile[]>;
  /** Writes to the target, or asks where, or downloads where the browser cannot ask. */
  readonly save: (file: OutFile, target?: SaveTarget) => Promise<Saved>;
  /** Puts it where downloads go, without asking. */
  readonly download: (file: OutFile) => void;
}

/** Entries of a dropped folder that are looked at; a whole disk is not read by a slip of the hand. */
export const MOST_DROPPED = 400;
