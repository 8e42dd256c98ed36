/** The read side of a session: what ui and stage see. They subscribe; they never change it. */
import type { Fact } from '../core/facts';
import type { State } from '../core/state';
import type { PlayMode, SavedPlay, StorageTrouble } from './ports';

export interface PlayView {
  /** Folded up to the line the officer has reached. */
  readonly state: State;
  /** Facts shown with the latest step: what just happened, for sound, captions, the stage and the live region. */
  readonly latest: readonly Fact[];
  /** Counts the steps shown, so that subscribers can tell two equal lines apart. */
  readonly step: number;
  /** The write of the last choice is under way: choices are shown but closed until it is done. */
  readonly saving: boolean;
  readonly trouble?: StorageTrouble;
  readonly mode: PlayMode;
  readonly progress: { readonly made: number; readonly of: number };
  readonly canStepBack: boolean;
  /** Set when a single moment was tried again and its consequence has been shown. */
  readonly momentDone: boolean;
  /** Something the person should know about a resumed play ("The wording was edited since…"). */
  readonly notice?: string;
}

export interface PlaySession {
  readonly get: () => PlayView;
  readonly subscribe: (listener: (view: PlayView, before: PlayView) => void) => () => void;
  // Each of the next four shows at once when the step before is stored, else as soon as it is; it resolves when its own
  // is. Of several that come too early the first is taken.
  /** Shows the next line with all that came of it; nothing while a decision is open or the play has ended. */
  readonly advance: () => Promise<void>;
  /** Advances over lines this profile has read before, up to the next decision or unread line. */
  readonly skipRead: () => Promise<void>;
  /** Takes an offered choice by label. Rejected choices change nothing. Rejects where the story cannot go on. */
  readonly choose: (label: string) => Promise<void>;
  /** Practice only: back to the last decision. */
  readonly stepBack: () => Promise<void>;
  /** Everything as it would be saved now. */
  readonly save: () => SavedPlay;
  /** All facts so far, shown or not; complete when the play has ended. */
  readonly facts: () => readonly Fact[];
  /** Waits for writes under way and stops: nothing is shown or stored afterwards. */
  readonly close: () => Promise<void>;
}
