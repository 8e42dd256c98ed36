/**
 * Asks for the way to a line on a thread of its own: the search may take seconds, and neither typing nor the knowledge
 * of the text should wait for it. A newer question ends an older one.
 */
import type { Thread, Timers } from '../checking';
import type { SceneTexts } from '../work/protocol';
import type { Way, WayAsk } from './way';

export interface Guide {
  /** Undefined where a newer question took its place. */
  readonly find: (ask: WayAsk & SceneTexts) => Promise<Way | undefined>;
  readonly stop: () => void;
}

/** Milliseconds; a text that holds the search longer runs in circles. */
const PATIENCE = 20_000;

export function createGuide(start: () => Thread, timers: Timers): Guide {
  let thread: Thread | undefined;
  let waiting: ((way: Way | undefined) => void) | undefined;
  let forget = () => {};
  let last = 0;
  const answer = (way: Way | undefined): void => {
    forget();
    waiting?.(way);
    waiting = undefined;
  };
  const end = (way?: Way): void => {
    thread?.end();
    thread = undefined;
    answer(way);
  };
  const ready = (): Thread => {
    const made = thread ?? start();
    thread = made;
    made.listen((told) => {
      if (told.answer === 'ready' || told.id !== last) return;
      answer(told.answer === 'way' ? told.way : { found: false, complete: false });
    });
    return made;
  };
  return {
    find: (ask) => {
      if (waiting) end();
      return new Promise((resolve) => {
        waiting = resolve;
        forget = timers.after(PATIENCE, () => end({ found: false, complete: false }));
        ready().post({ ...ask, ask: 'way', id: ++last });
      });
    },
    stop: () => end(),
  };
}
