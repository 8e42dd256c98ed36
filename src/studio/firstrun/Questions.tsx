import './questions.css';
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import type { Answers, Question } from '../skeleton/skeleton';
import { STARTERS, FIRST_RUN as W } from '../words/firstrun';

interface QuestionsProps {
  readonly answers: Answers;
  /** Of whoever came, as far as it is known. */
  readonly name: string;
  readonly onAnswer: (answers: Answers) => void;
  readonly onAsk: (question: Question | undefined) => void;
  /** Enter after the last question. */
  readonly onDone: () => void;
}

/** Four questions, and four sets of answers to borrow. */
export function Questions({ answers, name, onAnswer, onAsk, onDone }: QuestionsProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const next = (at: number): void => {
    const fields = list.current?.querySelectorAll('textarea') ?? [];
    const field = fields[at + 1];
    if (field) field.focus();
    else onDone();
  };
  return (
    <section class="questions" aria-labelledby={`${id}-title`} data-pane="questions">
      <h1 id={`${id}-title`}>{W.heading}</h1>
      <p class="lead">{W.lead}</p>
      <ol ref={list}>
        {W.questions.map(({ key, ask, hint }, i) => (
          <li key={key} data-question={i + 1}>
            <b aria-hidden="true">{i + 1}</b>
            <label for={`${id}-${key}`}>{ask}</label>
            <p id={`${id}-${key}-hint`}>{hint(name)}</p>
            <textarea
              id={`${id}-${key}`}
              aria-describedby={`${id}-${key}-hint`}
              rows={1}
              maxLength={600}
              value={answers[key]}
              autofocus={i === 0}
              onInput={({ currentTarget }) => onAnswer({ ...answers, [key]: currentTarget.value })}
              onFocus={() => onAsk((i + 1) as Question)}
              onBlur={() => onAsk(undefined)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing)
                  return;
                event.preventDefault();
                next(i);
              }}
            />
          </li>
        ))}
      </ol>
      <p class="borrow">
        <span id={`${id}-borrow`}>{W.borrow}</span>
        {STARTERS.map((starter) => (
          <button
            key={starter.id}
            type="button"
            aria-describedby={`${id}-borrow`}
            aria-pressed={starter.answers.who === answers.who}
            onClick={() => onAnswer(starter.answers)}
          >
            <Icon name={starter.icon} />
            {starter.title}
          </button>
        ))}
      </p>
    </section>
  );
}
