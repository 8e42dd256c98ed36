/**
 * A lesson that several windows share: each reads the newest log before it decides, so that the same press in two windows
 * counts once. The log is kept after each command; a window that opens later, or again, stands where the others stand.
 */
import type { LessonCommand } from './commands';
import { decideLesson, isLessonRejection } from './decide';
import type { LessonFact } from './facts';
import { EMPTY_LESSON, foldLessonAll } from './fold';
import { appendLog, isPlain, readFacts, readLog, readOn, writeLog } from './log';
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

/** A lesson as a window uses it, wherever it is kept. */
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

/** A lesson that is kept on this computer. */
export interface KeptLessonBox extends LessonBox {
  readonly facts: () => readonly LessonFact[];
  /**
   * Takes over a copy of the log. One that is no longer than what is here changes nothing; a lesson that is another one
   * than the one here, or that lies damaged here, is written over only where that was asked for.
   * @returns why it was not taken, in words
   */
  readonly take: (facts: readonly LessonFact[], asked?: 'replace') => string | undefined;
}

/** @param now milliseconds since the epoch */
export function openLessonBox(text: SharedText, now: () => number): KeptLessonBox {
  const listeners = new Set<() => void>();
  let read: string | undefined;
  /** Facts can be appended to the text that was read. */
  let plain = false;
  let facts: readonly LessonFact[] = [];
  let state: LessonState = { lesson: EMPTY_LESSON, kept: true };

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const keep = (next: readonly LessonFact[], lesson: Lesson, written: string | undefined): void => {
    facts = next;
    read = written;
    plain = written !== undefined;
    state = { lesson, kept: text.write(read) };
    tell();
  };
  const lay = (next: readonly LessonFact[]): void =>
    keep(next, foldLessonAll(next), next.length === 0 ? undefined : writeLog(next));
  const append = (more: readonly LessonFact[]): void => {
    const all = [...facts, ...more];
    const written = plain && read !== undefined ? appendLog(read, more) : writeLog(all);
    keep(all, foldLessonAll(more, state.lesson), written);
  };
  /** What another window wrote since. */
  const catchUp = (): boolean => {
    const newest = text.read();
    if (newest === read) return false;
    const more = plain && read !== undefined && newest !== undefined && readOn({ text: read, facts }, newest);
    read = newest;
    const { kept } = state;
    if (more) {
      facts = [...facts, ...more];
      state = { lesson: foldLessonAll(more, state.lesson), kept };
      return true;
    }
    const log = newest === undefined ? { facts: [] } : readLog(newest);
    plain = 'facts' in log && newest !== undefined && isPlain(newest);
    facts = 'facts' in log ? log.facts : [];
    state = { lesson: foldLessonAll(facts), kept };
    if ('refused' in log) state = { ...state, refused: { words: log.refused, ...(log.upTo && { upTo: log.upTo }) } };
    return true;
  };
  const refresh = (): void => {
    if (catchUp()) tell();
  };
  catchUp();
  const stop = text.onChange(refresh);

  return {
    get: () => state,
    newest: () => {
      refresh();
      return state;
    },
    facts: () => facts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (command) => {
      refresh();
      // A log that cannot be read is never written over.
      if (state.refused) return state.refused.words;
      const outcome = decideLesson(state.lesson, command, now());
      if (isLessonRejection(outcome)) return outcome.rejected;
      if (outcome.length > 0) append(outcome);
      return undefined;
    },
    take: (copy, asked) => {
      refresh();
      const log = readFacts(copy, 0);
      if ('refused' in log) return log.refused;
      if (asked !== 'replace') {
        if (state.refused) return state.refused.words;
        if (facts.length > 0 && state.lesson.id !== lessonOf(log.facts)) return OTHER_LESSON;
        if (log.facts.length <= facts.length) return undefined;
      }
      lay(log.facts);
      return undefined;
    },
    repair: () => {
      const upTo = state.refused?.upTo;
      if (upTo) lay(upTo);
    },
    discard: () => lay([]),
    close: stop,
  };
}

const OTHER_LESSON = 'Another lesson is open on this computer. End it here first, or go on with it.';

function lessonOf([first]: readonly LessonFact[]): string | undefined {
  return first?.fact === 'LessonOpened' ? first.id : undefined;
}
