import type { CompetencyDebrief } from '../../core/debrief';
import { COMPETENCY_WORDS } from '../../core/words';
import { LANES, type Lane, LEVELS, lanePosition, laneWords } from './words/lanes';

/** One level's share of the lane, in percent: marks that share a level stay within it. */
const SHARE = lanePosition(1) - lanePosition(0);

/** Marks on the same level stand beside each other, closer where the lane is short, and never beyond its ends. */
function markLeft(lane: Lane, index: number): string {
  const level = lane.marks[index]?.level ?? 0;
  const group = lane.marks.filter((m) => m.level === level).length;
  const place = lane.marks.slice(0, index).filter((m) => m.level === level).length;
  const atEnd = level <= LEVELS.min || level >= LEVELS.max;
  const step = `min(var(--lane-mark), ${((atEnd ? 1 : 1.1) * SHARE) / group}%)`;
  const first = level <= LEVELS.min ? 0 : level >= LEVELS.max ? 1 - group : (1 - group) / 2;
  return `calc(${lanePosition(level)}% + ${first + place} * ${step})`;
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
            style={{
              insetInlineStart: `${lanePosition(lane.offered.min)}%`,
              insetInlineEnd: `${100 - lanePosition(lane.offered.max)}%`,
            }}
          />
        )}
        <span class="zero" style={{ insetInlineStart: `${lanePosition(0)}%` }} />
        {lane.marks.map((m, i) => (
          <b key={m.number} class={look(m.level)} style={{ insetInlineStart: markLeft(lane, i) }}>
            {m.number}
          </b>
        ))}
      </div>
      <p class={word ? 'lane-says' : 'lane-says muted'}>
        {word && <b>{word}</b>} {rest}
        {competency.score !== null && <span class="muted"> {LANES.score(competency.score)}</span>}
      </p>
    </li>
  );
}
