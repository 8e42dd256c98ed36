import type { Debrief } from '../../core/debrief';
import '../button.css';
import { Icon } from '../Icon';
import { Portrait } from '../Portrait';
import { JumpLink } from './JumpLink';
import { OWN, ownJudgement } from './words/own';

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
        <JumpLink class="btn small" to={own.see}>
          <Icon name="arrow-down" />
          {OWN.see(own.see)}
        </JumpLink>
      )}
    </section>
  );
}
