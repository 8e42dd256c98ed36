import './pause.css';
import { Button } from '../Button';
import { Sheet } from '../Sheet';

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
    <Sheet title="Paused" onClose={props.onCarryOn} width={41}>
      <div class="pause">
        <p class="pause-place">
          Nothing moves while you are away. {props.saved && <b>Your place is saved: decision {props.decision}.</b>}
        </p>
        <Button kind="go" icon="play-fill" class="pause-on" autofocus onClick={props.onCarryOn}>
          Carry on
        </Button>
        <Button icon="clock-counter-clockwise" onClick={() => onPick('backlog')}>
          What was said
        </Button>
        <Button icon="clipboard-text" onClick={() => onPick('orders')}>
          Post orders
        </Button>
        <Button icon="gear-six" onClick={() => onPick('settings')}>
          Settings
        </Button>
        <Button icon="keyboard" onClick={() => onPick('keys')}>
          Keys
        </Button>
        {props.practice && (
          <Button
            icon="arrow-u-up-left"
            class="pause-on"
            disabled={!props.canStepBack}
            onClick={() => onPick('step-back')}
          >
            Back to the last decision
          </Button>
        )}
        <hr />
        <Button kind="quiet" icon="door-open" class="pause-on" onClick={() => onPick('leave')}>
          Leave this scene
        </Button>
        <p class="pause-leave">
          No penalty, no mark. Come back when you like, or not.
          {props.crisisLine && (
            <>
              {' '}
              If it touched something real: <b>{props.crisisLine}</b>.
            </>
          )}
        </p>
      </div>
    </Sheet>
  );
}
