/**
 * A lesson that is kept on another computer, as a window elsewhere has it: the server's copy of its log. Nothing is
 * decided here: what is wanted goes to the leading window, and its answer comes back as words.
 */
import type { LessonBox, LessonState } from '../../../classroom/box';
import type { LessonCommand } from '../../../classroom/commands';
import type { LessonFact } from '../../../classroom/facts';
import { EMPTY_LESSON, foldLessonAll } from '../../../classroom/fold';
import { readFacts } from '../../../classroom/log';
import { cell } from './cell';
import type { LogPart } from './log-copy';

export interface RemoteBox extends LessonBox {
  /** The log, or a part of it. False: something is missing before it, and it is to be asked for whole. */
  readonly log: (part: LogPart) => boolean;
  /** What the leading window said to a command; '' where it did as wanted. */
  readonly answers: (listener: (words: string) => void) => () => void;
}

/** @param send a command to the leading window; resolves with its words */
export function remoteBox(send: (command: LessonCommand) => Promise<string>): RemoteBox {
  const state = cell<LessonState>({ lesson: EMPTY_LESSON, kept: true });
  const listeners = new Set<(words: string) => void>();
  let facts: readonly LessonFact[] = [];

  /** Facts that are known already are neither checked nor folded again. */
  const lay = (before: readonly LessonFact[], more: readonly LessonFact[]): void => {
    const onward = before.length === facts.length && before.length > 0;
    facts = [...before, ...more];
    const lesson = onward ? foldLessonAll(more, state.get().lesson) : foldLessonAll(facts);
    state.set({ lesson, kept: true });
  };
  return {
    get: state.get,
    newest: state.get,
    subscribe: state.subscribe,
    act: (command) => {
      void send(command).then((words) => {
        for (const listener of [...listeners]) listener(words);
      });
      return undefined;
    },
    log: ({ from, facts: more }) => {
      if (from > facts.length) return false;
      if (more.length === 0) {
        if (from < facts.length) lay(facts.slice(0, from), []);
        return true;
      }
      const read = readFacts(more, from);
      if ('facts' in read) lay(facts.slice(0, from), read.facts);
      else state.set({ ...state.get(), refused: { words: read.refused } });
      return true;
    },
    answers: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // The lesson is the leading computer's: it is neither mended nor forgotten from here.
    repair: () => undefined,
    discard: () => undefined,
    close: () => undefined,
  };
}
