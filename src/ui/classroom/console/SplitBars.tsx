import './split-bars.css';
import { OPTIONS } from '../words/console';

interface SplitBarsProps {
  readonly letter: string;
  readonly count: number;
  /** Of the first vote, where a later one followed. */
  readonly first?: number;
  /** All votes; the bar is full when all of them are here. */
  readonly of: number;
}

/** One reply's share: the first vote dashed, the last one solid. */
export function SplitBars({ letter, count, first, of }: SplitBarsProps) {
  const share = (n: number) => `${of === 0 ? 0 : Math.min(100, (100 * n) / of)}%`;
  return (
    <div class={`split-bars of-${letter.toLowerCase()}`}>
      {first !== undefined && (
        <p class="first" aria-hidden="true">
          <span class="bar">
            <i style={{ width: share(first) }} />
          </span>
          <b>{first}</b>
        </p>
      )}
      <p aria-hidden="true">
        <span class="bar">
          <i style={{ width: share(count) }} />
        </span>
        <b>{count}</b>
      </p>
      <span class="sr">{OPTIONS.votes(count, first)}</span>
    </div>
  );
}
