import type { Debrief } from '../../core/debrief';
import { DecisionCard } from './DecisionCard';
import { SectionHead } from './SectionHead';
import { TIMELINE } from './words/decision';

interface TimelineProps {
  readonly debrief: Debrief;
  readonly practice: boolean;
  readonly onTryMoment: (decisionId: string) => void;
}

/** Every decision in the order it was met. */
export function Timeline({ debrief, practice, onTryMoment }: TimelineProps) {
  const { decisions } = debrief;
  return (
    <section class="part timeline" aria-labelledby="what-each-did">
      <SectionHead id="what-each-did" title={TIMELINE.title}>
        {TIMELINE.order(decisions.length)}
      </SectionHead>
      <ol>
        {decisions.map((d) => (
          <DecisionCard
            key={d.decision.id}
            debrief={debrief}
            d={d}
            practice={practice}
            onTry={() => onTryMoment(d.decision.id)}
          />
        ))}
      </ol>
    </section>
  );
}
