import { Icon } from '../Icon';
import { Glyph } from './Glyph';
import { BAR_NAMES, type Bar, barWord, OUTCOMES } from './words/outcomes';

interface OutcomeBarProps {
  readonly bar: Bar;
  readonly value: number;
  /** What a player gets who picks at random. */
  readonly random: number;
}

/** Word first, number second; the die marks what chance alone would have brought. */
export function OutcomeBar({ bar, value, random }: OutcomeBarProps) {
  const name = BAR_NAMES[bar];
  // Near either end the die's label would run out of the bar.
  const label = Math.min(96, Math.max(4, random));
  return (
    <li class={`outcome ${bar}`}>
      {bar === 'security' && <Icon name="lock-fill" />}
      {bar === 'service' && <Glyph name="service" />}
      {bar === 'handInHand' && <Icon name="handshake-fill" />}
      <p class="name">
        {name}
        <span class="sr">: </span> <b>{barWord(bar, value)}</b>
      </p>
      <p class="value">
        {value}
        <span class="sr"> {OUTCOMES.against(random)}</span>
      </p>
      <div class="track" aria-hidden="true">
        <i style={{ width: `${value}%` }} />
        <u style={{ insetInlineStart: `${random}%` }} />
      </div>
      <div class="chance" aria-hidden="true">
        <span style={{ insetInlineStart: `${label}%` }}>
          <Icon name="dice-five-fill" />
          {random}
        </span>
      </div>
    </li>
  );
}
