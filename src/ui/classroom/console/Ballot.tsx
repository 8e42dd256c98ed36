import './ballot.css';
import { Icon } from '../../Icon';
import { BALLOT, KEY } from '../words/console';
import { Actions } from './Actions';
import { ballotHead, blocks, clockWords } from './ballot-words';
import { Kbd } from './Kbd';
import { Peek } from './Peek';
import type { ConsoleProps } from './props';

interface BallotProps {
  readonly all: ConsoleProps;
  readonly onAsk: () => void;
}

/** Who has answered, the clock, and the gold button: what Page Down does. */
export function Ballot({ all, onAsk }: BallotProps) {
  const { view, onCommand } = all;
  const { turn, next, clock } = view;
  const ballot = turn?.phase === 'waiting' && !turn.asking ? undefined : turn?.ballot;
  return (
    <section class="box ballot" aria-label={ballotHead(view)}>
      <h2>
        <Icon
          name={ballot?.counting ? 'hand-fill' : view.phase === 'debrief' ? 'presentation-chart' : 'users-three-fill'}
        />
        {ballotHead(view)}
        {ballot && turn?.phase !== 'decided' && (
          <span class="ballot-state" data-open={ballot.open}>
            {ballot.open ? BALLOT.open : BALLOT.closed}
          </span>
        )}
      </h2>
      {(ballot || clock) && (
        <div class="ballot-count">
          {ballot && (
            <p>
              <strong>{ballot.answered}</strong>{' '}
              <small>{ballot.room > 0 ? BALLOT.of(ballot.room) : BALLOT.answers(ballot.answered)}</small>
            </p>
          )}
          {clock && (
            <p class="ballot-clock" data-running={clock.running}>
              <Icon name={clock.running ? 'timer' : 'pause-circle-fill'} />
              <strong aria-hidden="true">{clockWords(clock.left)}</strong>
              <span class="sr">{BALLOT.left(clockWords(clock.left), clock.running)}</span>
            </p>
          )}
        </div>
      )}
      {ballot && <Blocks answered={ballot.answered} room={ballot.room} />}
      {ballot?.over && (
        <p class="ballot-over">
          <Icon name="warning" />
          {ballot.over}
        </p>
      )}
      {next && (
        <button
          type="button"
          class="btn go next-button"
          data-start
          disabled={!next.command}
          onClick={(event) => {
            // The second click of a double click would go on twice.
            if (next.command && event.detail < 2) onCommand(next.command);
          }}
        >
          <Icon name="arrow-right" />
          <span>{next.words}</span>
          <Kbd>{KEY.next}</Kbd>
        </button>
      )}
      <Actions all={all} onAsk={onAsk} />
      {ballot && !ballot.revealed && turn?.phase !== 'decided' && <Peek all={all} ballot={ballot} />}
    </section>
  );
}

function Blocks({ answered, room }: { readonly answered: number; readonly room: number }) {
  const each = blocks(answered, room);
  if (each) {
    return (
      <div class="ballot-blocks" aria-hidden="true">
        {each.map((on, i) => (
          <i key={i} data-on={on} />
        ))}
      </div>
    );
  }
  return room > 0 ? (
    <div class="ballot-bar" aria-hidden="true">
      <i style={{ width: `${Math.min(100, (100 * answered) / room)}%` }} />
    </div>
  ) : null;
}
