import './run.css';
import type { ConsoleView } from '../../../classroom/views/console';
import type { RunRow } from '../../../classroom/views/run';
import { typeset } from '../../debrief/words/typeset';
import { Icon, type IconName } from '../../Icon';
import { RUN } from '../words/console';
import { numbered } from './run-words';

interface RunListProps {
  readonly view: ConsoleView;
  readonly jumps: readonly { readonly decision: string; readonly title: string }[];
  readonly onStepBack: (turn: number, title: string) => void;
  readonly onJump: (decision: string, title: string) => void;
  readonly onDebrief: () => void;
}

/** What lies behind, what is on the wall, and what is known of the rest. */
export function RunList({ view, jumps, onStepBack, onJump, onDebrief }: RunListProps) {
  const { run, phase } = view;
  const decided = run.filter((r) => r.row === 'decision' && r.took !== undefined).length;
  return (
    <section class="run" aria-label={RUN.title}>
      <h2>{RUN.title}</h2>
      <ol>
        {numbered(run).map(({ key, ...row }) => (
          <Row key={key} {...row} onStepBack={phase === 'ended' ? undefined : onStepBack} />
        ))}
        <li data-state={phase === 'debrief' ? 'now' : phase === 'ended' ? 'done' : 'ahead'}>
          {phase === 'playing' && decided > 0 ? (
            <button type="button" class="run-row" onClick={onDebrief}>
              <Icon name="presentation-chart" />
              <b>{RUN.debrief}</b>
              <span>{RUN.decided(decided)}</span>
            </button>
          ) : (
            <span class="run-row" aria-current={phase === 'debrief' ? 'step' : undefined}>
              <Icon name="presentation-chart" />
              <b>{RUN.debrief}</b>
              {decided > 0 && <span>{RUN.decided(decided)}</span>}
            </span>
          )}
        </li>
      </ol>
      {jumps.length > 0 && (phase === 'playing' || phase === 'debrief') && (
        <details class="run-jumps">
          <summary>
            <Icon name="fast-forward" />
            {RUN.jump}
          </summary>
          <ul>
            {jumps.map(({ decision, title }) => (
              <li key={decision}>
                <button type="button" class="run-row" onClick={() => onJump(decision, title)}>
                  <Icon name="arrow-right" />
                  <b>{typeset(title)}</b>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: RunRow;
  readonly name: string;
  readonly says: string;
  /** Absent once the lesson has ended. */
  readonly onStepBack: RunListProps['onStepBack'] | undefined;
}

function Row({ row, name, says, onStepBack }: RowProps) {
  const back = row.row === 'decision' && row.took !== undefined ? row.turn : undefined;
  const inside = (
    <>
      <Icon name={iconOf(row)} />
      <b>{name}</b>
      <span>{says}</span>
    </>
  );
  return (
    <li data-state={row.state}>
      {back === undefined || row.row !== 'decision' || !onStepBack ? (
        <span class="run-row" aria-current={row.state === 'now' ? 'step' : undefined} title={name}>
          {inside}
        </span>
      ) : (
        <button type="button" class="run-row" title={RUN.again(row.title)} onClick={() => onStepBack(back, row.title)}>
          {inside}
          <span class="sr">{RUN.again(row.title)}</span>
          <Icon name="arrow-counter-clockwise" />
        </button>
      )}
    </li>
  );
}

function iconOf({ row, state }: RunRow): IconName {
  if (state === 'done' && row !== 'ending') return 'check-circle-fill';
  switch (row) {
    case 'lines':
      return state === 'now' ? 'play-fill' : 'play';
    case 'card':
      return 'chats-circle-fill';
    case 'decision':
      return state === 'now' ? 'signpost-fill' : 'signpost';
    case 'ending':
      return 'flag';
  }
}
