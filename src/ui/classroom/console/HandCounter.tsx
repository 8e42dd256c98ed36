import './hands.css';
import type { BallotView, CountedChoice } from '../../../classroom/views/console';
import { Icon } from '../../Icon';
import { OPTIONS } from '../words/console';
import type { ConsoleProps } from './props';

interface HandCounterProps {
  readonly ballot: BallotView;
  readonly choice: CountedChoice;
  readonly index: number;
  readonly onCommand: ConsoleProps['onCommand'];
}

/** Hands of one choice: plus and minus while they are counted, and a number to type over at any time. */
export function HandCounter({ ballot: { prompt }, choice, index, onCommand }: HandCounterProps) {
  const { id, letter, hands, hand } = choice;
  if (hand === 'not-yet') {
    return (
      <div class="hand-count not-yet">
        <span>{OPTIONS.notYet}</span>
        <button type="button" class="btn small" onClick={() => onCommand({ do: 'count', prompt, to: index })}>
          {OPTIONS.countNow(letter)}
        </button>
      </div>
    );
  }
  const now = hand === 'now';
  const by = (step: 1 | -1) => onCommand({ do: 'hand', prompt, choice: id, by: step });
  return (
    <div class="hand-count">
      {now && (
        <button type="button" class="btn square" aria-label={OPTIONS.less(letter)} onClick={() => by(-1)}>
          <Icon name="minus" />
        </button>
      )}
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        aria-label={OPTIONS.count(letter)}
        value={hands}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const count = Number(event.currentTarget.value);
          if (Number.isInteger(count)) onCommand({ do: 'hands', prompt, choice: id, count });
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(hands);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {now && (
        <button type="button" class="btn square" aria-label={OPTIONS.more(letter)} onClick={() => by(1)}>
          <Icon name="plus" />
        </button>
      )}
    </div>
  );
}
