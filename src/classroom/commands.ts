/**
 * What people and the host want of a lesson. A command names what it is meant for (a stop, a turn, a prompt), so that
 * the same press on two consoles counts once: the second is refused in words and changes nothing.
 */
import type { Choice, LessonSettings, MemberName, QuestionKind, SceneRef, Stop } from './model';

export type LessonCommand =
  | {
      readonly do: 'open';
      readonly id: string;
      readonly scene: SceneRef;
      readonly settings: LessonSettings;
      readonly room: number;
    }
  | { readonly do: 'room'; readonly room: number }
  /** Names and teams by voter, as they are now; one that is empty takes back what was there. */
  | { readonly do: 'members'; readonly members: Readonly<Record<string, MemberName>> }
  | { readonly do: 'settings'; readonly settings: LessonSettings }
  /** From the host, whenever `needsStops(lesson)`; `from` is `lesson.stops.length`. */
  | { readonly do: 'lay'; readonly from: number; readonly stops: readonly Stop[] }
  | { readonly do: 'begin' }
  /** To the stop after this one, or the one before. */
  | { readonly do: 'show'; readonly to: number }
  | { readonly do: 'card'; readonly stop: number; readonly shown: boolean }
  /** `round`: 1, or one more than the votes so far. */
  | { readonly do: 'vote'; readonly turn: number; readonly round: number }
  | {
      readonly do: 'ask';
      readonly turn: number;
      readonly kind: Exclude<QuestionKind, 'decision'>;
      readonly words: string;
      readonly choices: readonly Choice[];
    }
  /** Takes an extra question off the wall. */
  | { readonly do: 'leave'; readonly prompt: number }
  /** One more hand, or one less. */
  | { readonly do: 'hand'; readonly prompt: number; readonly choice: string; readonly by: 1 | -1 }
  | { readonly do: 'hands'; readonly prompt: number; readonly choice: string; readonly count: number }
  /** Types the count of the choice that is counted, digit by digit; null takes the last digit back. */
  | { readonly do: 'digit'; readonly prompt: number; readonly digit: number | null }
  /** Counts hands for the choice at this index; null stops counting. `skip` leaves the present one uncounted. */
  | { readonly do: 'count'; readonly prompt: number; readonly to: number | null; readonly skip?: boolean }
  /**
   * Votes of phones by voter, coalesced as they come. `vouched`: the server took them in time and told their voters so;
   * they count in any vote of the lesson, closed, shown or past.
   */
  | {
      readonly do: 'votes';
      readonly prompt: number;
      readonly votes: Readonly<Record<string, string>>;
      readonly vouched?: true;
    }
  /** Somebody walked up to the front keyboard; null takes the last of these back. */
  | { readonly do: 'front'; readonly prompt: number; readonly choice: string | null }
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  /** More time in milliseconds; it starts a clock where there is none. */
  | { readonly do: 'add-time'; readonly ms: number }
  | { readonly do: 'close'; readonly prompt: number }
  | { readonly do: 'reopen'; readonly prompt: number }
  | { readonly do: 'reveal'; readonly prompt: number }
  | { readonly do: 'discuss'; readonly turn: number; readonly on: boolean }
  | { readonly do: 'pick'; readonly turn: number; readonly choice: string }
  /** Settles a decision. Against the room, or before it has voted, it is an override. */
  | { readonly do: 'decide'; readonly turn: number; readonly choice: string; readonly note?: string }
  | { readonly do: 'undecide'; readonly turn: number }
  /** Back to a decision of this run, to take it again. */
  | { readonly do: 'step-back'; readonly turn: number }
  /** To a decision further on, or on another branch: all stops from the first, and what is chosen on the way. */
  | { readonly do: 'jump'; readonly stops: readonly Stop[]; readonly choices: readonly string[] }
  | { readonly do: 'note'; readonly decision: string; readonly text: string }
  | { readonly do: 'blank'; readonly blank: boolean }
  | { readonly do: 'debrief'; readonly to: number | null }
  | { readonly do: 'try'; readonly turn: number; readonly choice: string; readonly stops: readonly Stop[] }
  | { readonly do: 'trial'; readonly to: number | null }
  | { readonly do: 'end' }
  | { readonly do: 'reopen-lesson' };

/** Why a command changes nothing, in words for the facilitator. */
export interface LessonRejection {
  readonly rejected: string;
}
