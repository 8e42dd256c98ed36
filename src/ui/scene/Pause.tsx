import './pause.css';
import { Button } from '../Button';
import { Sheet } from '../Sheet';
import { PAUSE } from '../words/scene';

export type PauseChoice = 'backlog' | 'orders' | 'settings' | 'keys' | 'step-back' | 'leave';

interface PauseProps {
  readonly decision: number;
  readonly saved: boolean;
  readonly canStepBack: boolean;
  readonly practice: boolean;
  readonly crisisLine: string;
  readonly onCarryOn: () => void;
  readonly onPick: (choice: PauseChoice) => void;
}

export function Pause(props: PauseProps) {
  const { onPick } = props;
  return (
    <Sheet title={PAUSE.title} onClose={props.onCarryOn} width={41}>
      <div class="pause">
        <p class="pause-place">
          {PAUSE.still} {props.saved && <b>{PAUSE.saved(props.decision)}</b>}
        </p>
        <Button kind="go" icon="play-fill" class="pause-on" autofocus onClick={props.onCarryOn}>
          {PAUSE.on}
        </Button>
        <Button icon="clock-counter-clockwise" onClick={() => onPick('backlog')}>
          {PAUSE.backlog}
        </Button>
        <Button icon="clipboard-text" onClick={() => onPick('orders')}>
          {PAUSE.orders}
        </Button>
        <Button icon="gear-six" onClick={() => onPick('settings')}>
          {PAUSE.settings}
        </Button>
        <Button icon="keyboard" onClick={() => onPick('keys')}>
          {PAUSE.keys}
        </Button>
        {props.practice && (
          <Button
            icon="arrow-u-up-left"
            class="pause-on"
            disabled={!props.canStepBack}
            onClick={() => onPick('step-back')}
          >
            {PAUSE.stepBack}
          </Button>
        )}
        <hr />
        <Button kind="quiet" icon="door-open" class="pause-on" onClick={() => onPick('leave')}>
          {PAUSE.leave}
        </Button>
        <p class="pause-leave">
          {PAUSE.noPenalty}
          {props.crisisLine && (
            <>
              {' '}
              {PAUSE.crisis} <b>{props.crisisLine}</b>.
            </>
          )}
        </p>
      </div>
    </Sheet>
  );
}
