import './timer.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { capital } from '../names';
import { TIMER } from '../words/scene';

interface TimerProps {
  readonly seconds: number;
  /** Who waits for an answer, as a sentence calls them. */
  readonly who: string;
}

/** Nobody is kept waiting by somebody who is not there: another tab, or a sheet over the scene. */
const isAway = (): boolean => document.hidden || document.querySelector('dialog[open]') !== null;

/**
 * A moment that presses, where the officer asked for it. It never decides: when it runs out, somebody is waiting. It
 * rests on the panel's edge, in sight however long the replies are, and moves once a second, under any motion setting.
 */
export function Timer({ seconds, who }: TimerProps) {
  const [left, setLeft] = useState(seconds);
  const over = left === 0;
  useEffect(() => {
    if (over) return undefined;
    const tick = window.setInterval(() => !isAway() && setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => window.clearInterval(tick);
  }, [over]);
  return (
    <div class="timer" data-timer={left}>
      <Icon name="hourglass-medium" />
      {/* Seconds are for whoever looks; that they are over is said once. */}
      <span role="timer" hidden={over} aria-label={TIMER.left(left, who)}>
        {TIMER.short(left)}
      </span>
      <span class="timer-track" hidden={over} aria-hidden="true">
        <i style={{ width: `${(100 * left) / seconds}%` }} />
      </span>
      <span role="status">
        {over && (
          <>
            <span class="timer-who">{TIMER.waiting(capital(who))} </span>
            {TIMER.calm}
          </>
        )}
      </span>
    </div>
  );
}
