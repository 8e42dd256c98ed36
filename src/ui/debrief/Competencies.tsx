import type { Debrief } from '../../core/debrief';
import { CompetencyLane } from './CompetencyLane';
import { SectionHead } from './SectionHead';
import { LANES, laneOf, lanePosition } from './words/lanes';

export function Competencies({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section class="part competencies" aria-labelledby="six-things">
      <SectionHead id="six-things" title={LANES.title}>
        {LANES.says}
      </SectionHead>
      <div class="card">
        <div class="lane-axis" aria-hidden="true">
          <span>{LANES.against}</span>
          <span style={{ insetInlineStart: `${lanePosition(0)}%` }}>{LANES.neither}</span>
          <span>{LANES.copy}</span>
        </div>
        <ul>
          {debrief.competencies.map((c) => (
            <CompetencyLane key={c.competency} competency={c} lane={laneOf(c.competency, debrief.decisions)} />
          ))}
        </ul>
      </div>
    </section>
  );
}
