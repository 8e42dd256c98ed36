import type { BallotView } from '../../../classroom/views/console';
import { Icon } from '../../Icon';
import { BALLOT } from '../words/console';
import { Kbd } from './Kbd';
import type { ConsoleProps } from './props';

/** Counts stay hidden here too: laptops get mirrored. A button that must be held shows them. */
export function Peek({ all, ballot }: { readonly all: ConsoleProps; readonly ballot: BallotView }) {
  const { peeking, onPeek } = all;
  const hidden = ballot.choices.some((c) => c.count === undefined);
  if (!hidden && !peeking) {
    return (
      <p class="ballot-peek">
        <Icon name="eye-slash" />
        <span>{BALLOT.wallHidden}</span>
      </p>
    );
  }
  const isKey = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  return (
    <div class="ballot-peek">
      <Icon name="eye-slash" />
      <p>
        {BALLOT.hidden}
        <button
          type="button"
          class="btn small"
          aria-pressed={peeking}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            onPeek(true);
          }}
          onPointerUp={() => onPeek(false)}
          onPointerCancel={() => onPeek(false)}
          onContextMenu={(event) => event.preventDefault()}
          onKeyDown={(event) => isKey(event) && onPeek(true)}
          onKeyUp={(event) => isKey(event) && onPeek(false)}
          onBlur={() => onPeek(false)}
        >
          <Icon name="eye" />
          {BALLOT.peek} <Kbd>V</Kbd>
        </button>
      </p>
    </div>
  );
}
