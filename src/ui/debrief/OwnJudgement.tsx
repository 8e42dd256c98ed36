import type { Debrief } from '../../core/debrief';
import { LinkButton } from '../Button';
import { Portrait } from '../Portrait';
import { ownJudgement } from './words/own';

interface OwnJudgementProps {
  readonly debrief: Debrief;
  readonly takeBack?: string;
  readonly look?: string;
}

/** What the officer said before they saw a number, beside what the sentences did. */
export function OwnJudgement({ debrief, takeBack, look }: OwnJudgementProps) {
  const own = ownJudgement(debrief, takeBack);
  if (!own) return null;
  return (
    <section class="own card" aria-labelledby="own-judgement">
      <Portrait look={look} face="attentive" />
      <div>
        <h2 id="own-judgement">{own.head}</h2>
        <p>{own.says}</p>
      </div>
      {own.see !== undefined && (
        <LinkButton small icon="arrow-down" href={`#decision-${own.see}`}>
          See sentence {own.see}
        </LinkButton>
      )}
    </section>
  );
}
