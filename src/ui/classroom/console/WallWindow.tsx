import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { WALL } from '../words/console';
import type { ConsoleProps } from './props';

/** The second window, the one on the projector. */
export function WallWindow({ wallLinked, onOpenWall }: ConsoleProps) {
  const [drag, lost] = WALL.windowLinked;
  return (
    <section class="box wall-window" data-linked={wallLinked}>
      <h2>
        <Icon name={wallLinked ? 'projector-screen' : 'warning'} />
        {WALL.windowTitle}
      </h2>
      <p>
        {wallLinked ? drag : WALL.windowApart} <kbd>F11</kbd>
        {wallLinked ? lost : '.'}
      </p>
      <Button icon="arrow-square-out" onClick={onOpenWall}>
        {wallLinked ? WALL.again : WALL.open}
      </Button>
    </section>
  );
}
