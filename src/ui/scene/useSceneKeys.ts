import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type KeyAction, keyAction, type Situation } from './keys';

interface SceneKeys {
  readonly situation: Omit<Situation, 'held' | 'focused'>;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onAction: (action: KeyAction) => void;
}

/**
 * Listens on the document, because focus may rest on a heading. Nothing is heard while a dialog is open. Returns
 * whether the key or finger that brought the decision is still down: until it is lifted, replies stay closed.
 */
export function useSceneKeys({ situation, list, onAction }: SceneKeys): boolean {
  const [held, setHeld] = useState(false);
  const down = useRef(new Set<string>());
  const now = useRef({ situation, onAction, held });
  now.current = { situation, onAction, held };

  useEffect(() => {
    if (situation.phase === 'deciding') setHeld(down.current.size > 0);
  }, [situation.phase]);

  // Before the first paint: whoever sees a line may press at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      down.current.add(event.code);
      if (document.querySelector('dialog[open]')) return;
      const action = keyAction(
        {
          key: event.key,
          repeat: event.repeat,
          modified: event.ctrlKey || event.altKey || event.metaKey,
          onControl: isControl(event.target),
        },
        { ...now.current.situation, held: now.current.held, focused: focusedReply(list.current) },
      );
      // A held Enter would press a focused button again and again.
      if (event.repeat && event.key === 'Enter') event.preventDefault();
      if (!action) return;
      event.preventDefault();
      now.current.onAction(action);
    };
    const lifted = (event: KeyboardEvent) => {
      down.current.delete(event.code);
      if (down.current.size === 0) setHeld(false);
    };
    const forget = () => {
      down.current.clear();
      setHeld(false);
    };
    document.addEventListener('keydown', pressed);
    document.addEventListener('keyup', lifted);
    window.addEventListener('blur', forget);
    return () => {
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('keyup', lifted);
      window.removeEventListener('blur', forget);
    };
  }, []);
  return held;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], input, select, textarea, summary') !== null;
}

function focusedReply(list: HTMLOListElement | null): number {
  return list ? [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement) : -1;
}

export function focusReply(list: HTMLOListElement | null, index: number): void {
  list?.querySelectorAll('button')[index]?.focus();
}
