/** What happened in a lesson. The log of facts is the truth; each fact is plain JSON with its time. */
import type { LessonSettings, MemberName, Mode, Question, SceneRef, SettledBy, Stop, Timer } from './model';

/** `at`: milliseconds since the epoch. */
export type LessonFact = { readonly at: number } & Happening;

/** A fact before the clock has stamped it. */
export type Happening =
  | {
      readonly fact: 'LessonOpened';
      readonly id: string;
      readonly scene: SceneRef;
      readonly settings: LessonSettings;
      readonly room: number;
    }
  | { readonly fact: 'RoomCounted'; readonly room: number }
  /** Only those that are new or changed. */
  | { readonly fact: 'MembersNamed'; readonly members: Readonly<Record<string, MemberName>> }
  | { readonly fact: 'SettingsChanged'; readonly settings: LessonSettings }
  /** The host laid the stops up to the next decision or the end; they begin at index `from`. */
  | { readonly fact: 'StopsLaid'; readonly from: number; readonly stops: readonly Stop[] }
  | { readonly fact: 'SceneBegan' }
  /** The wall went on, or back, to this stop. */
  | { readonly fact: 'StopShown'; readonly to: number }
  | { readonly fact: 'CardShown'; readonly shown: boolean }
  | { readonly fact: 'BallotOpened'; readonly turn: number; readonly question: Question }
  /** Hands for a choice, as they stand now. */
  | {
      readonly fact: 'HandsCounted';
      readonly prompt: number;
      readonly choice: string;
      readonly hands: number;
      readonly typed?: string;
    }
  /** `to` null: nobody counts. `counted`: the choice that was finished by moving on. */
  | {
      readonly fact: 'CountMoved';
      readonly prompt: number;
      readonly to: number | null;
      readonly counted?: string;
    }
  /** Only votes that are new or moved. */
  | { readonly fact: 'VotesCast'; readonly prompt: number; readonly votes: Readonly<Record<string, string>> }
  | { readonly fact: 'VoteWithdrawn'; readonly prompt: number; readonly voter: string }
  /** A clock of what is on the wall; what takes it off the wall stops it, too. */
  | { readonly fact: 'TimerSet'; readonly timer: Timer | null }
  | { readonly fact: 'BallotClosed'; readonly prompt: number; readonly room: number }
  | { readonly fact: 'BallotReopened'; readonly prompt: number }
  | { readonly fact: 'SplitRevealed'; readonly prompt: number }
  | { readonly fact: 'Discussed'; readonly turn: number; readonly on: boolean }
  | { readonly fact: 'QuestionLeft'; readonly prompt: number }
  | { readonly fact: 'Picked'; readonly turn: number; readonly choice: string }
  | {
      readonly fact: 'DecisionMade';
      readonly turn: number;
      readonly choice: string;
      readonly by: SettledBy;
      readonly mode: Mode;
      readonly note?: string;
    }
  /** Before anything of its consequence was shown. */
  | { readonly fact: 'DecisionUndone'; readonly turn: number }
  | { readonly fact: 'SteppedBack'; readonly turn: number }
  | {
      readonly fact: 'Jumped';
      readonly stops: readonly Stop[];
      /** What is chosen at each decision before the last stop, in order. */
      readonly choices: readonly string[];
      readonly mode: Mode;
    }
  | { readonly fact: 'NoteWritten'; readonly decision: string; readonly text: string }
  | { readonly fact: 'WallBlanked'; readonly blank: boolean }
  /** `to` null: back to the scene. */
  | { readonly fact: 'DebriefShown'; readonly to: number | null }
  | {
      readonly fact: 'TrialBegan';
      readonly turn: number;
      readonly choice: string;
      readonly stops: readonly Stop[];
    }
  /** `to` null: back to the debrief. */
  | { readonly fact: 'TrialShown'; readonly to: number | null }
  | { readonly fact: 'LessonEnded' }
  | { readonly fact: 'LessonReopened' };

export type FactOf<K extends LessonFact['fact']> = Extract<LessonFact, { fact: K }>;
