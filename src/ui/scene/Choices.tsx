import './choices.css';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { State } from '../../core/state';
import { typeset } from '../debrief/words/typeset';

interface ChoicesProps {
  readonly offer: NonNullable<State['offer']>;
  /** Shown but not open yet: the last choice is still being written, or a key is still down. */
  readonly closed: boolean;
  readonly numbers: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly listRef: Ref<HTMLOListElement>;
  readonly onChoose: (label: string) => void;
}

/** The replies as buttons, in the order the seed gave them. None is marked before the officer marks it. */
export function Choices({ offer, closed, numbers, headingRef, listRef, onChoose }: ChoicesProps) {
  const { decision, order } = offer;
  const options = order.flatMap((label) => decision.options.filter((option) => option.label === label));
  // Where a mouse happens to rest is no sign of what to say: replies answer to it once it has moved.
  const [pointed, setPointed] = useState(false);
  return (
    <div class="replies">
      <h2 ref={headingRef} tabIndex={-1} class="sr">
        {typeset(decision.title)}
      </h2>
      <ol class={pointed ? 'choices pointed' : 'choices'} ref={listRef} onMouseMove={() => setPointed(true)}>
        {options.map((option, index) => (
          <li key={option.label}>
            <button
              type="button"
              class="choice"
              data-choice={option.label}
              data-key={numbers ? index + 1 : undefined}
              aria-disabled={closed}
              // The second half of a double click that brought the decision is no answer.
              onClick={(event) => !closed && event.detail < 2 && onChoose(option.label)}
            >
              {typeset(option.text)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
