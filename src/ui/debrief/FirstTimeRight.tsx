import type { Debrief } from '../../core/debrief';
import { VERDICT_WORDS } from '../../core/words';
import { JumpLink } from './JumpLink';
import { VerdictMark } from './ScoreStamp';
import { HERO } from './words/page';

/** How many replies were the best on offer. Only a first attempt counts, and a practice says so. */
export function FirstTimeRight({ debrief, practice }: { readonly debrief: Debrief; readonly practice: boolean }) {
  const { right, of } = debrief.firstTimeRight;
  return (
    <div class="first-time">
      <h2>{HERO.right(practice, right, of)}</h2>
      <ol aria-label={HERO.replies}>
        {debrief.decisions.map((d) => (
          <li key={d.number}>
            <JumpLink class={`stamp ${d.chosen.verdict}`} to={d.number}>
              <VerdictMark verdict={d.chosen.verdict} />
              <span class="sr">{HERO.decision} </span>
              {d.number}
              <span class="sr">: {VERDICT_WORDS[d.chosen.verdict]}</span>
            </JumpLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
