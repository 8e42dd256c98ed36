/**
 * A lesson that several windows share: each reads the newest log before it decides, so that the same press in two windows
 * counts once. The log is kept after each command; a window that opens later, or again, stands where the others stand.
 */
import type { LessonCommand } from './commands';
import { decideLesson, isLessonRejection } from './decide';
import type { LessonFact } from './facts';
import { EMPTY_LESSON, foldLesson } from './fold';
import { readLog, writeLog } from './log';
import type { Lesson } from './model';

/** One text that windows of this computer share. */
export interface SharedText {
  readonly read: () => string | undefined;
  /** False where it was handed to the other windows, but is gone when all of them are closed. */
  readonly write: (text: string | undefined) => boolean;
  /** Another window wrote. */
  readonly onChange: (listener: () => void) => () => void;
}

export interface LessonState {
  readonly lesson: Lesson;
  /** The log that lies there cannot be read, in words; `upTo` are the steps before its damage. */
  readonly refused?: { readonly words: string; readonly upTo?: readonly LessonFact[] };
  /** False once the browser has refused to keep the log. */
  readonly kept: boolean;
}

export interface LessonBox {
  readonly get: () => LessonState;
  /** As it is at this moment, also where word of another window's change is still on its way. */
  readonly newest: () => LessonState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Why nothing changed, in words; undefined when it did, or when everything was as wanted already. */
  readonly act: (command: LessonCommand) => string | undefined;
  /** Goes on with the steps before the damage. */
  readonly repair: () => void;
  /** Forgets the lesson. */
  readonly discard: () => void;
  readonly close: () => void;
}

/** @param now milliseconds since the epoch */
export function openLessonBox(text: SharedText, now: () => number): LessonBox {
  const listeners = new Set<() => void>();
  let read: string | undefined;
  let facts: readonly LessonFact[] = [];
  let state: LessonState = { lesson: EMPTY_LESSON, kept: true };

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const lay = (next: readonly LessonFact[], lesson: Lesson): void => {
    facts = next;
    read = next.length === 0 ? undefined : writeLog(next);
    state = { lesson, kept: text.write(read) };
    tell();
  };
  /** What another window wrote since. */
  const catchUp = (): boolean => {
    const newest = text.read();
    if (newest === read) return false;
    read = newest;
    const log = newest === undefined ? { facts: [] } : readLog(newest);
    facts = 'facts' in log ? log.facts : [];
    const { kept } = state;
    state = { lesson: facts.reduce(foldLesson, EMPTY_LESSON), kept };
    if ('refused' in log) state = { ...state, refused: { words: log.refused, ...(log.upTo && { upTo: log.upTo }) } };
    return true;
  };
  catchUp();
  const stop = text.onChange(() => catchUp() && tell());

  return {
    get: () => state,
    newest: () => {
      if (catchUp()) tell();
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (command) => {
      if (catchUp()) tell();
      // A log that cannot be read is never written over.
      if (state.refused) return state.refused.words;
      const outcome = decideLesson(state.lesson, command, now());
      if (isLessonRejection(outcome)) return outcome.rejected;
      if (outcome.length > 0) lay([...facts, ...outcome], outcome.reduce(foldLesson, state.lesson));
      return undefined;
    },
    repair: () => {
      const upTo = state.refused?.upTo;
      if (upTo) lay(upTo, upTo.reduce(foldLesson, EMPTY_LESSON));
    },
    discard: () => lay([], EMPTY_LESSON),
    close: stop,
  };
}
