import './text.css';
import type { Question, SkeletonLine } from '../skeleton/skeleton';
import { FIRST_RUN } from '../words/firstrun';
import { painted } from './paint';

interface SkeletonTextProps {
  readonly lines: readonly SkeletonLine[];
  readonly person: string;
  /** The question that is being answered; its lines are marked. */
  readonly asked: Question | undefined;
}

/** The file as it will be, each line with the answer that it came from. */
export function SkeletonText({ lines, person, asked }: SkeletonTextProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: It scrolls, so the keyboard must reach it.
    <section class="skeleton-text" aria-label={FIRST_RUN.text} tabIndex={0} data-pane="text">
      <ol>
        {lines.map((line, i) => (
          <li
            key={i}
            data-from={line.from}
            class={line.from !== undefined && line.from === asked ? 'asked' : undefined}
          >
            {line.from && (
              <b>
                {line.from}
                <span class="sr"> {FIRST_RUN.from(line.from)}</span>
              </b>
            )}
            <code>
              {painted(line.text, person).map(({ paint, text }) =>
                paint === 'plain' ? text : <span class={`ink-${paint}`}>{text}</span>,
              )}
            </code>
          </li>
        ))}
      </ol>
    </section>
  );
}
