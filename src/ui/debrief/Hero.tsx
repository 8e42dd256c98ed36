import type { Debrief } from '../../core/debrief';
import { Icon } from '../Icon';
import { FirstTimeRight } from './FirstTimeRight';
import { HeroPicture } from './HeroPicture';
import { OutcomeBar } from './OutcomeBar';
import { HANDS_WORDS, OUTCOMES } from './words/outcomes';
import { HERO } from './words/page';
import { typeset } from './words/typeset';

interface HeroProps {
  readonly debrief: Debrief;
  readonly practice: boolean;
  readonly date: string;
  readonly picture?: string;
}

const BARS = ['security', 'service', 'handInHand'] as const;

/** How it ended, and how both outcomes came out against what chance would have brought. */
export function Hero({ debrief, practice, date, picture }: HeroProps) {
  const { meta, ending, outcomes, random } = debrief;
  const hands = HANDS_WORDS[debrief.hands];
  return (
    <section class="hero card" aria-labelledby="debrief-title">
      <HeroPicture debrief={debrief} picture={picture} />
      <div class="words">
        <p class="about">
          {typeset(meta.title)} · {typeset(meta.post)} · {HERO.when(practice, date)}
        </p>
        <h1 id="debrief-title" data-start tabIndex={-1}>
          {typeset(ending?.title ?? meta.title)}
        </h1>
        {ending && <p class="summary">{typeset(ending.text)}</p>}
        <ul class="outcomes" aria-label={OUTCOMES.title}>
          {BARS.map((bar) => (
            <OutcomeBar key={bar} bar={bar} value={outcomes[bar]} random={random[bar]} />
          ))}
        </ul>
        <p class="hands">
          <b>{hands.name}</b> {hands.says} {OUTCOMES.joint}
        </p>
        <p class="chance-note">
          <Icon name="dice-five-fill" />
          <span>{OUTCOMES.chance}</span>
        </p>
        <FirstTimeRight debrief={debrief} practice={practice} />
      </div>
    </section>
  );
}
