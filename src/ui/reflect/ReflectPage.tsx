import '../debrief/css/page.css';
import '../debrief/css/hero.css';
import '../debrief/css/phone.css';
import '../debrief/css/narrow.css';
import '../button.css';
import './reflect.css';
import { useState } from 'preact/hooks';
import type { Debrief } from '../../core/debrief';
import { HeroPicture } from '../debrief/HeroPicture';
import { PortraitsOf } from '../debrief/PortraitsOf';
import { TopBar } from '../debrief/TopBar';
import { typeset } from '../debrief/words/typeset';
import { useTitle } from '../hooks';
import type { DrawPortrait } from '../Portrait';
import { REFLECT } from '../words/reflect';
import { Sentences } from './Sentences';

export interface ReflectPageProps {
  readonly debrief: Debrief;
  /** The decision whose sentence the officer would take back, or `none`. */
  readonly onAnswer: (answer: string) => void;
  readonly mode?: 'first' | 'practice';
  readonly portrait?: DrawPortrait;
  /** Address of a picture of the scene; without it the people stand in. */
  readonly picture?: string;
}

/** How it ended, and the officer's own eye first: no number, no verdict, nothing marked beforehand. */
export function ReflectPage({ debrief, onAnswer, mode = 'first', portrait, picture }: ReflectPageProps) {
  const [answer, setAnswer] = useState<string>();
  const [reminded, remind] = useState(false);
  const { meta, ending } = debrief;
  useTitle(REFLECT.pageTitle(meta.title));
  const practice = mode === 'practice';
  return (
    <PortraitsOf draw={portrait}>
      <TopBar practice={practice} />
      <main class="debrief reflect" data-screen="reflect" data-mode={mode}>
        <section class="hero card sheet-of" aria-labelledby="reflect-title">
          <HeroPicture debrief={debrief} picture={picture} />
          <div class="words">
            <p class="about">{REFLECT.about(typeset(meta.title), typeset(meta.post), practice)}</p>
            <h1 id="reflect-title" data-start tabIndex={-1}>
              {typeset(ending?.title ?? meta.title)}
            </h1>
            {ending && <p class="summary">{typeset(ending.text)}</p>}
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (answer) onAnswer(answer);
                else remind(true);
              }}
            >
              <Sentences decisions={debrief.decisions} answer={answer} onPick={setAnswer} />
              <p class="remind" role="status">
                {reminded && !answer ? REFLECT.remind : ''}
              </p>
              <button type="submit" class="btn go" data-action="show">
                {REFLECT.show}
              </button>
            </form>
          </div>
        </section>
      </main>
    </PortraitsOf>
  );
}
