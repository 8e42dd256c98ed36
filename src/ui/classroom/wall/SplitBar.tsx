import './split-bar.css';

interface SplitBarProps {
  /** Letter of the choice: it brings colour and pattern. */
  readonly letter: string;
  readonly count: number;
  /** Votes in all; the bar is full with them. */
  readonly of: number;
  /** The first of two votes: thin and dashed. */
  readonly first?: boolean;
}

/** A share of the votes as a bar. For the eye alone: the number stands beside it. */
export function SplitBar({ letter, count, of, first }: SplitBarProps) {
  const share = of === 0 ? 0 : Math.min(1, count / of);
  return (
    <span
      class={['split-bar', `of-${letter.toLowerCase()}`, first && 'first'].filter(Boolean).join(' ')}
      aria-hidden="true"
    >
      {share > 0 && <i style={{ width: `${100 * share}%` }} />}
    </span>
  );
}
