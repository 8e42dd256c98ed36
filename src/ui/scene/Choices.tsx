import './choices.css';
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../core/state';
import { typeset } from '../debrief/words/typeset';
import { isMeant, type Press, pointed as pointedAt, SETTLE } from './press';

interface ChoicesProps {
  readonly offer: NonNullable<State['offer']>;
  /** Shown but open to nobody yet: the last choice is still being written, or a key is still down. */
  readonly closed: boolean;
  readonly numbers: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly listRef: Ref<HTMLOListElement>;
  /** `press` is where a finger or mouse did it. */
  readonly onChoose: (label: string, press: Press | undefined) => void;
}

/** The replies as buttons, in the order the seed gave them. None is marked before the officer marks it. */
export function Choices({ offer, closed, numbers, headingRef, listRef, onChoose }: ChoicesProps) {
  const { decision, order } = offer;
  const options = order.flatMap((label) => decision.options.filter((option) => option.label === label));
  // Where a mouse happens to rest is no sign of what to say: replies answer to it once it has moved.
  const [pointed, setPointed] = useState(false);
  const [settled, setSettled] = useState(false);
  const shownAt = useRef(0);
  const down = useRef(0);
  useLayoutEffect(() => {
    shownAt.current = performance.now();
    const settling = window.setTimeout(() => setSettled(true), SETTLE);
    return () => window.clearTimeout(settling);
  }, []);
  const press = (event: MouseEvent, label: string) => {
    const at = pointedAt(event);
    if (!closed && (!at || isMeant(down.current, shownAt.current))) onChoose(label, at);
  };
  return (
    <div class="replies">
      <h2 ref={headingRef} tabIndex={-1} class="sr">
        {typeset(decision.title)}
      </h2>
      <ol
        class={pointed ? 'choices pointed' : 'choices'}
        ref={listRef}
        onMouseMove={() => setPointed(true)}
        onPointerDown={(event) => {
          down.current = event.timeStamp;
        }}
      >
        {options.map((option, index) => (
          <li key={option.label}>
            <button
              type="button"
              class="choice"
              data-choice={option.label}
              data-key={numbers ? index + 1 : undefined}
              aria-disabled={closed || !settled}
              onClick={(event) => press(event, option.label)}
            >
              {typeset(option.text)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
