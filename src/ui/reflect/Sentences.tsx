import { useId } from 'preact/hooks';
import type { DecisionDebrief } from '../../core/debrief';
import { REFLECT } from '../words/reflect';
import { answersOf } from './answers';

interface SentencesProps {
  readonly decisions: readonly DecisionDebrief[];
  readonly answer: string | undefined;
  readonly onPick: (answer: string) => void;
}

/** The officer's own sentences as real radio buttons: arrows move, Space picks, nothing is picked beforehand. */
export function Sentences({ decisions, answer, onPick }: SentencesProps) {
  const name = useId();
  return (
    <fieldset class="sentences">
      <legend>
        <h2>{REFLECT.question}</h2>
      </legend>
      <p class="muted">{REFLECT.unscored}</p>
      {answersOf(decisions).map(({ value, mark, text }) => (
        <label key={value} class={value === 'none' ? 'none' : undefined} data-answer={value}>
          <input type="radio" name={name} value={value} checked={answer === value} onChange={() => onPick(value)} />
          <span class="mark" aria-hidden="true">
            {mark}
          </span>
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
