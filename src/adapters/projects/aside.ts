import * as v from 'valibot';
import type { Scene } from '../../records/scene';
import { sceneSchema } from './schema';

/** A text that was not saved when its page went, and the revision that it goes on from. */
export interface Stashed {
  readonly revision: number;
  readonly scene: Scene;
}

/** The one place of a browser that is written at once: a database answers when the page is gone already. */
export interface Aside {
  readonly put: (id: string, stashed: Stashed) => void;
  /** Gives it back and forgets it. */
  readonly take: (id: string) => Stashed | undefined;
}

export const NOWHERE: Aside = { put: () => undefined, take: () => undefined };

const NAME = 'rapport-studio/unsaved/';
const schema = v.object({ revision: v.pipe(v.number(), v.safeInteger()), scene: sceneSchema });

export function localAside(): Aside {
  return {
    put: (id, stashed) => {
      try {
        localStorage.setItem(NAME + id, JSON.stringify(stashed));
      } catch {
        // Refused or full: the last save is then the newest.
      }
    },
    take: (id) => {
      try {
        const text = localStorage.getItem(NAME + id);
        localStorage.removeItem(NAME + id);
        const read = v.safeParse(schema, JSON.parse(text ?? 'null'));
        return read.success ? read.output : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
