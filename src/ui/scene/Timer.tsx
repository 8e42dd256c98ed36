import './timer.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';

interface TimerProps {
  readonly seconds: number;
  /** Stands still while the scene is paused. */
  readonly paused: boolean;
  /** Who waits for an answer. */
  readonly who: string;
}

/** A moment that presses, where the officer asked for it. It never decides: when it runs out, somebody is waiting. */
export function Timer({ seconds, paused, who }: TimerProps) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (paused || left <= 0) return undefined;
    const tick = window.setTimeout(() => setLeft(left - 1), 1000);
    return () => window.clearTimeout(tick);
  }, [left, paused]);
  return (
    <p class={left > 0 ? 'timer' : 'timer run-out'}>
      <Icon name="hourglass-medium" />
      {left > 0 ? `${left} s` : `${who} is waiting. Take the time you need.`}
    </p>
  );
}
