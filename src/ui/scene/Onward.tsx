import { Button } from '../Button';
import { ONWARD } from '../words/scene';

interface OnwardProps {
  /** Undefined where nothing can say the line. */
  readonly hear: { readonly label: string; readonly press: () => void } | undefined;
  readonly skip: (() => void) | undefined;
  readonly label: string;
  /** Nothing more comes: this is the one action left. */
  readonly last: boolean;
  readonly onNext: (event: MouseEvent) => void;
}

/** What a finger or a switch presses where a keyboard has Space. */
export function Onward({ hear, skip, label, last, onNext }: OnwardProps) {
  return (
    <div class="onward">
      {hear && (
        <Button kind="quiet" small icon="speaker-high-fill" onClick={hear.press}>
          {hear.label}
        </Button>
      )}
      {skip && (
        <Button kind="quiet" small icon="fast-forward" onClick={skip}>
          {ONWARD.skip}
        </Button>
      )}
      <Button kind={last ? 'go' : 'plain'} small class="next" icon={last ? 'check' : 'caret-right'} onClick={onNext}>
        {label}
      </Button>
    </div>
  );
}
