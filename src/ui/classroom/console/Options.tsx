import './options.css';
import type { Lettered } from '../../../classroom/views/wall';
import { typeset } from '../../debrief/words/typeset';
import { Icon } from '../../Icon';
import { OPTIONS } from '../words/console';
import { Kbd } from './Kbd';
import { OptionCard } from './OptionCard';
import type { ConsoleProps } from './props';

interface OptionsProps {
  readonly all: ConsoleProps;
  readonly onOverride: (choice: string) => void;
}

/** The decision on the wall, or the extra question beside it: each choice with its worth and its votes. */
export function Options({ all, onOverride }: OptionsProps) {
  const { view, notes, names, keyShown, onCommand } = all;
  const { turn, next } = view;
  if (!turn) return null;
  const { ballot, split, asking } = turn;
  const choices: readonly Lettered[] = asking && ballot ? ballot.choices : turn.replies;
  const taking = next?.command?.do === 'decide' ? next.command.choice : undefined;
  const marks = turn.pick !== undefined && view.settings.mode === 'facilitator';
  const onTake = (choice: Lettered) =>
    marks ? onCommand({ do: 'pick', turn: turn.turn, choice: choice.id }) : onOverride(choice.id);
  return (
    <section class="options" aria-label={typeset(asking && ballot ? ballot.words : turn.title)}>
      <Head all={all} />
      <ol class="option-list">
        {choices.map((choice, i) => (
          <OptionCard
            key={`${asking} ${choice.id}`}
            {...{ turn, choice, names, marks, onCommand }}
            index={i}
            ballot={ballot}
            row={split?.rows.find((r) => r.id === choice.id)}
            of={split?.answered ?? 0}
            note={keyShown && !asking ? notes?.[choice.id] : undefined}
            next={taking === choice.id}
            onTake={turn.phase === 'revealed' && !asking ? onTake : undefined}
          />
        ))}
      </ol>
    </section>
  );
}

function Head({ all: { view, keyShown, onToggleKey } }: { readonly all: ConsoleProps }) {
  const { turn } = view;
  if (!turn) return null;
  const [two, more, onward] = OPTIONS.twoKeys;
  return (
    <div class="options-head">
      <h2>{headOf(view)}</h2>
      {turn.ballot?.counting ? (
        <p class="two-keys">
          {two} <kbd>↑</kbd> {more} <kbd>PgDn</kbd> {onward}
        </p>
      ) : (
        turn.split?.shift && <p>{OPTIONS.firstSecond}</p>
      )}
      <button type="button" class="key-button" title={OPTIONS.mirrored} aria-pressed={keyShown} onClick={onToggleKey}>
        <Icon name={keyShown ? 'eye' : 'eye-slash'} />
        {OPTIONS.key} <Kbd>K</Kbd>
      </button>
      {turn.before > 0 && <p class="options-before">{OPTIONS.before(turn.before)}</p>}
    </div>
  );
}

function headOf({ turn }: ConsoleProps['view']): string {
  if (!turn) return '';
  const { ballot } = turn;
  const counting = ballot?.choices.find((c) => c.hand === 'now');
  if (counting) return OPTIONS.hands(counting.letter);
  if (turn.asking && ballot) return typeset(ballot.words);
  if (turn.phase !== 'decided') return OPTIONS[turn.phase];
  const taken = turn.replies.find((r) => r.id === turn.settled?.choice);
  return OPTIONS.decided(taken?.letter ?? '');
}
