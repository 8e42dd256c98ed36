import type { ClockView } from '../../../classroom/timer';
import { Icon } from '../../Icon';
import { clockWords, WALL } from '../words/wall';

/** What is left of the time, large. It is told once that the time is up; seconds are for whoever looks. */
export function Clock({ clock }: { readonly clock: ClockView }) {
  const words = clockWords(clock.left);
  const up = clock.left === 0;
  return (
    <span class={up ? 'wall-clock up' : 'wall-clock'} data-left={Math.ceil(clock.left / 1000)}>
      <Icon name={clock.running || up ? 'timer-fill' : 'pause-circle-fill'} />
      <span role="timer" aria-label={WALL.clock.left(words)}>
        {words}
      </span>
      <span class="clock-state" role="status">
        {up ? WALL.clock.up : clock.running ? '' : WALL.clock.paused}
      </span>
    </span>
  );
}
