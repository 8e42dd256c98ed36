import { useId } from 'preact/hooks';
import type { DecisionDebrief } from '../../core/debrief';
import { typeset } from '../debrief/words/typeset';

interface SentencesProps {
  readonly decisions: readonly DecisionDebrief[];
  readonly answer: string | undefined;
  readonly onPick: (answer: string) => void;
}

/** The officer's own sentences as real radio buttons: arrows move, Space picks, nothing is picked beforehand. */
export function Sentences({ decisions, answer, onPick }: SentencesProps) {
  const name = useId();
  const row = (value: string, mark: string, text: string) => (
    <label key={value} class={value === 'none' ? 'none' : undefined} data-answer={value}>
      <input type="radio" name={name} value={value} checked={answer === value} onChange={() => onPick(value)} />
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset class="sentences">
      <legend>
        <h2>Before you see the rest: which sentence would you take back?</h2>
      </legend>
      <p class="muted">Your own eye first. This is not scored.</p>
      {decisions.map((d) => row(d.decision.id, String(d.number), typeset(d.chosen.option.text)))}
      {row('none', '0', 'None: I’d keep them all.')}
    </fieldset>
  );
}
