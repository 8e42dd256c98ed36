import type { Distribution } from '../../story/explore/report';
import { BOTS_WORDS, percent } from '../words/bots';

export interface HistogramProps {
  readonly name: string;
  readonly scores: Distribution;
  /** Where the dashed line stands. */
  readonly random: number;
  /** A bot with one way through each variant: hatched. */
  readonly hatched: boolean;
}

/** Ten bars from 0 to 100 with the random player's mean as a dashed line; its figures stand in its name. */
export function Histogram({ name, scores, random, hatched }: HistogramProps) {
  const top = Math.max(...scores.bins, 0.0001);
  const told = scores.bins
    .map((share, i) => ({ share, from: i * 10 }))
    .filter(({ share }) => share > 0)
    .map(({ share, from }) => BOTS_WORDS.bin(from, percent(share)))
    .join('; ');
  return (
    <div
      class={hatched ? 'histogram hatched' : 'histogram'}
      role="img"
      aria-label={BOTS_WORDS.histogram(name, scores.mean, told)}
    >
      {scores.bins.map((share, i) => (
        <i key={i * 10} style={{ blockSize: `${share > 0 ? Math.max(3, (100 * share) / top) : 0}%` }} />
      ))}
      <u style={{ insetInlineStart: `${random}%` }} />
    </div>
  );
}
