/** What the console is given, and what it asks for; it owns no rule. */
import type { LessonCommand } from '../../../classroom/commands';
import type { ClassDebrief } from '../../../classroom/debrief';
import type { ConsoleView } from '../../../classroom/views/console';
import type { RoomProps } from '../room';

/** Of the decision on the wall, by reply id; from the story's key. */
export interface KeyNotes {
  readonly [choice: string]: {
    readonly grade: 'best' | 'sound' | 'mixed' | 'harmful';
    readonly why: string;
    /** The discussion card that follows this reply and not every other. */
    readonly ask?: string;
    /** What they will hear, up to the next decision. */
    readonly follows: readonly { readonly speaker?: string; readonly text: string }[];
  };
}

export interface ConsoleProps {
  readonly view: ConsoleView;
  /** Undefined: this page was given no room of phones to know of. */
  readonly room?: RoomProps | undefined;
  readonly notes: KeyNotes | undefined;
  /** Cast id to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly wallLinked: boolean;
  /** A small picture of what the wall shows. */
  readonly picture: string | undefined;
  /** What the last key did, or why it did nothing; '' most of the time. */
  readonly told: string;
  readonly keyShown: boolean;
  readonly peeking: boolean;
  readonly sheet: 'override' | 'help' | undefined;
  /** Once there are decisions. */
  readonly debrief: ClassDebrief | undefined;
  readonly night: boolean;
  readonly onNight: () => void;
  readonly onCommand: (command: LessonCommand) => void;
  readonly onOpenWall: () => void;
  readonly onToggleKey: () => void;
  readonly onPeek: (down: boolean) => void;
  readonly onSheet: (sheet: ConsoleProps['sheet']) => void;
  readonly onReport: (kind: 'csv' | 'json' | 'print') => void;
  readonly onNewLesson: () => void;
  /** Decisions further on that one may jump to. */
  readonly jumps: readonly { readonly decision: string; readonly title: string }[];
  readonly onJump: (decision: string) => void;
  /** Plays the road not taken. */
  readonly onTry: (turn: number, choice: string) => void;
}
