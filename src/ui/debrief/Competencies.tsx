import type { Debrief } from '../../core/debrief';
import { CompetencyLane } from './CompetencyLane';
import { SectionHead } from './SectionHead';
import { laneOf, lanePosition } from './words/lanes';

export function Competencies({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section class="part competencies" aria-labelledby="six-things">
      <SectionHead id="six-things" title="Six things officers are good at">
        The number is the decision; the pale band is what the scene offered.
      </SectionHead>
      <div class="card">
        <div class="lane-axis" aria-hidden="true">
          <span>against you</span>
          <span style={{ insetInlineStart: `${lanePosition(0)}%` }}>neither</span>
          <span>one to copy</span>
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
