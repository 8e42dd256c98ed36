import { useId } from 'preact/hooks';
import type { PersonDebrief } from '../../core/debrief';
import type { NearMiss } from '../../core/disclosure';
import { METER_WORDS } from '../words';
import { labelOffset, type PlotSize, path, plotOf, plotSentence, threshold } from './plot';
import { somethingAbout } from './words/near';
import { PLOT } from './words/people';

interface MeterPlotProps {
  readonly person: PersonDebrief;
  readonly misses: readonly NearMiss[];
  readonly size: PlotSize;
  readonly kind: 'wide' | 'narrow';
}

const GRID = [0, 50, 100] as const;

/** Trust and rapport over the decisions: blocks on a full line against dots on a dashed one, named at their end. */
export function MeterPlot({ person, misses, size, kind }: MeterPlotProps) {
  const id = useId();
  const plot = plotOf(person, size);
  const { at, lines, labels, y } = plot;
  const needed = threshold(person, misses);
  const last = person.points[person.points.length - 1];
  const end = size.width - size.right;
  const m = size.mark;
  return (
    <svg
      class={`plot ${kind}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{PLOT.title(person.name)}</title>
      <desc id={`${id}d`}>{plotSentence(person)}</desc>
      {GRID.map((value) => (
        <g key={value}>
          <path class="grid" d={`M${size.left} ${y(value)}H${end}`} />
          <text class="axis" x={size.left - m} y={y(value)} text-anchor="end" dominant-baseline="central">
            {value}
          </text>
        </g>
      ))}
      {at.slice(1).map(({ number, x }) => (
        <g key={number}>
          <path class="grid" d={`M${x} ${size.top}V${y(0) + m * 0.6}`} />
          <circle class="stop" cx={x} cy={y(0) + m * 2.9} r={m * 1.7} />
          <text class="stop-number" x={x} y={y(0) + m * 2.9} text-anchor="middle" dominant-baseline="central">
            {number}
          </text>
        </g>
      ))}
      {at[0] && (
        <text class="axis" x={at[0].x} y={y(0) + m * 2.9} text-anchor="middle" dominant-baseline="central">
          {PLOT.start}
        </text>
      )}
      {needed && (
        <>
          <path class="needed" d={`M${size.left} ${y(needed.needed)}H${end}`} />
          <text
            class="needed-word"
            x={size.left + m * 0.6}
            y={y(needed.needed) - labelOffset(plot, size, needed.needed)}
          >
            {PLOT.needed(
              METER_WORDS[needed.meter],
              needed.needed,
              kind === 'wide' ? somethingAbout(needed.about) : PLOT.tellsMore,
            )}
          </text>
        </>
      )}
      <path class="line rapport" d={path(lines.rapport)} />
      <path class="line trust" d={path(lines.trust)} />
      {lines.rapport.map((s) => (
        <circle key={s.x} class="mark rapport" cx={s.x} cy={s.y} r={m} />
      ))}
      {lines.trust.map((s) => (
        <path
          key={s.x}
          class="mark trust"
          d={`M${-m} ${-m}h${2 * m}v${2 * m}h${-2 * m}z`}
          transform={`translate(${s.x} ${s.y}) skewX(-12)`}
        />
      ))}
      <text class="end" x={labels.trust.x} y={labels.trust.y} dominant-baseline="central">
        {PLOT.end(METER_WORDS.trust, last?.trust)}
      </text>
      <text class="end" x={labels.rapport.x} y={labels.rapport.y} dominant-baseline="central">
        {PLOT.end(METER_WORDS.rapport, last?.rapport)}
      </text>
    </svg>
  );
}
