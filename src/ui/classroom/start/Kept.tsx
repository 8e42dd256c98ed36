import type { Lesson } from '../../../classroom/model';
import { Button } from '../../Button';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { START } from '../words/start';

export interface KeptLesson {
  readonly title: string;
  /** When it was opened, in words. */
  readonly when: string;
  readonly phase: Lesson['phase'];
}

interface KeptProps {
  readonly kept: KeptLesson;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** A lesson that was left: nothing of it is lost, and nothing of it goes without a word. */
export function Kept({ kept: { title, when, phase }, onResume, onDiscard }: KeptProps) {
  return (
    <section class="box start-kept">
      <h2>
        <Icon name="clock-counter-clockwise" />
        {START.kept.title}
      </h2>
      <p>
        {START.kept.text(typeset(title), when)} {START.kept.phase[phase]}
      </p>
      <div>
        <Button kind="go" icon="play-fill" onClick={onResume}>
          {phase === 'ended' ? START.kept.report : START.kept.resume}
        </Button>
        <Button icon="trash" onClick={onDiscard}>
          {START.kept.discard}
        </Button>
      </div>
    </section>
  );
}
