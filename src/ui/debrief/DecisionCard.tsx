import type { Debrief, DecisionDebrief } from '../../core/debrief';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { inSentence } from '../names';
import { AlsoRight } from './AlsoRight';
import { Glyph } from './Glyph';
import { Heard } from './Heard';
import { MovedBlocks } from './MovedBlocks';
import { OtherReplies } from './OtherReplies';
import { ScoreStamp } from './ScoreStamp';
import { StepScale } from './StepScale';
import { ToneScale } from './ToneScale';
import { Why } from './Why';
import { DECISION } from './words/decision';
import { hearer } from './words/people';
import { isSpoken, typeset } from './words/typeset';

interface DecisionCardProps {
  readonly debrief: Debrief;
  readonly d: DecisionDebrief;
  readonly practice: boolean;
  readonly onTry: () => void;
}

/** When, and what the other person had just said or done. */
function about(d: DecisionDebrief): string {
  const { situation, differ } = d.decision;
  const parts = [d.clock, situation && typeset(situation), differ && DECISION.differ];
  return parts.filter(Boolean).join(' · ');
}

/** One decision: the human side left (said, heard, moved), the reading right (tone, steps, why). */
export function DecisionCard({ debrief, d, practice, onTry }: DecisionCardProps) {
  const { option } = d.chosen;
  const who = hearer(debrief.meta, d);
  const heading = `decision-${d.number}-title`;
  return (
    <li class="decision" id={`decision-${d.number}`} data-decision={d.decision.id}>
      <span class="number" aria-hidden="true">
        {d.number}
      </span>
      <article class="card" aria-labelledby={heading}>
        <header>
          <div>
            <h3 id={heading} tabIndex={-1}>
              {DECISION.title(d.number, typeset(d.decision.title))}
            </h3>
            <p class="about">{about(d)}</p>
          </div>
          <ScoreStamp verdict={d.chosen.verdict} score={d.chosen.score} />
        </header>
        <div class="columns">
          <div class="human">
            <div class="block">
              <h4>
                <Glyph name="said" />
                {DECISION.taken(isSpoken(option.text))}
              </h4>
              <p class="said">{typeset(option.text)}</p>
            </div>
            {option.heard && (
              <div class="block heard-block">
                <h4>
                  <Icon name="ear" />
                  {DECISION.heard(who ? inSentence(debrief.meta.cast, who) : DECISION.they)}
                </h4>
                <Heard debrief={debrief} d={d} />
              </div>
            )}
            <MovedBlocks debrief={debrief} d={d} />
          </div>
          <div class="reading">
            <div class="block tone-block">
              <h4>
                <Glyph name="tone" />
                {DECISION.tone}
              </h4>
              <ToneScale tone={d.tone} lifeSafety={d.decision.lifeSafety} />
            </div>
            <div class="block two">
              <StepScale outcome="security" step={option.security} />
              <StepScale outcome="service" step={option.service} />
            </div>
            <Why d={d} />
            <AlsoRight d={d} />
          </div>
        </div>
        <OtherReplies d={d} />
        <footer>
          <Button small icon="arrow-counter-clockwise" onClick={onTry} describedBy={`${heading}-try`}>
            {DECISION.again}
          </Button>
          <p id={`${heading}-try`}>{DECISION.practice(practice)}</p>
        </footer>
      </article>
    </li>
  );
}
