import type { CompetencyDebrief } from '../../core/debrief';
import { COMPETENCY_WORDS } from '../../core/words';
import { type Lane, lanePosition, laneWords } from './words/lanes';

/** Marks on the same level stand beside each other: where one stands in its group, in widths of a mark. */
function shift(lane: Lane, index: number): number {
  const level = lane.marks[index]?.level;
  const group = lane.marks.filter((m) => m.level === level);
  const place = lane.marks.slice(0, index).filter((m) => m.level === level).length;
  return place - (group.length - 1) / 2;
}

function look(level: number): string {
  if (level < 0) return 'mark against';
  return level === 0 ? 'mark neither' : 'mark';
}

/** From "against you" to "one to copy": the mark is the decision, the band is what the scene offered. */
export function CompetencyLane({ competency, lane }: { readonly competency: CompetencyDebrief; readonly lane: Lane }) {
  const { name, says } = COMPETENCY_WORDS[competency.competency];
  const { word, rest } = laneWords(lane);
  return (
    <li class="lane-row">
      <h3>
        {name}
        <small>{says}</small>
      </h3>
      <div class="lane" aria-hidden="true">
        <span class="axis" />
        {lane.offered && (
          <span
            class="band"
            style={{ left: `${lanePosition(lane.offered.min)}%`, right: `${100 - lanePosition(lane.offered.max)}%` }}
          />
        )}
        <span class="zero" style={{ left: `${lanePosition(0)}%` }} />
        {lane.marks.map((m, i) => (
          <b
            key={m.number}
            class={look(m.level)}
            style={{ left: `calc(${lanePosition(m.level)}% + ${shift(lane, i)} * var(--lane-mark))` }}
          >
            {m.number}
          </b>
        ))}
      </div>
      <p class={word ? 'lane-says' : 'lane-says muted'}>
        {word && <b>{word}</b>} {rest}
        {competency.score !== null && <span class="muted"> {competency.score} of 100.</span>}
      </p>
    </li>
  );
}
