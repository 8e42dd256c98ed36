import { Button } from '../Button';

interface OnwardProps {
  /** Undefined where nothing can read. */
  readonly readAloud: (() => void) | undefined;
  readonly skip: (() => void) | undefined;
  readonly label: string;
  /** Nothing more comes: this is the one action left. */
  readonly last: boolean;
  readonly onNext: (event: MouseEvent) => void;
}

/** What a finger or a switch presses where a keyboard has Space. */
export function Onward({ readAloud, skip, label, last, onNext }: OnwardProps) {
  return (
    <div class="onward">
      {readAloud && (
        <Button kind="quiet" small icon="speaker-high-fill" onClick={readAloud}>
          Read aloud
        </Button>
      )}
      {skip && (
        <Button kind="quiet" small icon="fast-forward" onClick={skip}>
          Skip what I read
        </Button>
      )}
      <Button kind={last ? 'go' : 'plain'} small class="next" icon={last ? 'check' : 'caret-right'} onClick={onNext}>
        {label}
      </Button>
    </div>
  );
}
