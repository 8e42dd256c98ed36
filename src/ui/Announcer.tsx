import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayView } from '../session/view';
import { announce } from './announce';
import type { Readable } from './hooks';

/**
 * The one polite live region of a scene. Each step appends its sentences as lines of their own, so that a quick
 * reader's key presses never cut a sentence that is still to be spoken; old lines are dropped after a while.
 */
export function Announcer({ session }: { readonly session: Readable<PlayView> }) {
  const [lines, setLines] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const count = useRef(0);
  useEffect(() => {
    const speak = (sentences: readonly string[]) => {
      if (sentences.length === 0) return;
      const added = sentences.map((text) => ({ id: count.current++, text }));
      setLines((old) => [...old, ...added].slice(-KEPT));
    };
    speak(announce(session.get()));
    return session.subscribe((now, before) => speak(announce(now, before)));
  }, [session]);
  return (
    <div class="sr" role="log" aria-live="polite" aria-atomic="false" aria-relevant="additions" data-announcer>
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}

const KEPT = 12;
