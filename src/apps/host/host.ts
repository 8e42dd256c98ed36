/** What both windows of a classroom share: the lesson, its looks, and who else is there. */
import { now } from '../../adapters/clock';
import { openPresence, type Presence } from '../../adapters/presence';
import { openSharedText } from '../../adapters/shared-text';
import { type LessonBox, openLessonBox } from '../../classroom/box';

export type WindowKind = 'console' | 'wall';

export interface Host {
  readonly box: LessonBox;
  readonly presence: Presence;
  /** Night on every window at once: a dark room is dark for all of them. */
  readonly night: {
    readonly get: () => boolean;
    readonly set: (night: boolean) => void;
    readonly subscribe: Subscribe;
  };
}

type Subscribe = (listener: () => void) => () => void;

const NIGHT = '(prefers-color-scheme: dark)';

export function openHost(kind: WindowKind): Host {
  const looks = openSharedText('class/looks');
  const here = new Set<() => void>();
  const night = {
    get: () => (looks.read() ?? (matchMedia(NIGHT).matches ? 'night' : 'light')) === 'night',
    set: (on: boolean) => {
      looks.write(on ? 'night' : 'light');
      for (const listener of [...here]) listener();
    },
    subscribe: (listener: () => void) => {
      here.add(listener);
      const stop = looks.onChange(listener);
      return () => {
        here.delete(listener);
        stop();
      };
    },
  };
  return {
    box: openLessonBox(openSharedText('class/lesson'), now),
    presence: openPresence('class', kind, now),
    night,
  };
}
