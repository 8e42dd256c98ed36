import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BallotView, CountedChoice, TurnView } from '../../../classroom/views/console';
import type { Lettered, SplitRow } from '../../../classroom/views/wall';
import { VERDICT_WORDS } from '../../../core/words';
import { sentence, typeset } from '../../debrief/words/typeset';
import { Grade } from '../../Grade';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { KEY, OPTIONS } from '../words/console';
import { Follows } from './Follows';
import { HandCounter } from './HandCounter';
import { Kbd } from './Kbd';
import type { ConsoleProps, KeyNotes } from './props';
import { SplitBars } from './SplitBars';

interface OptionCardProps {
  readonly turn: TurnView;
  readonly choice: Lettered;
  readonly index: number;
  readonly ballot: BallotView | undefined;
  readonly row: SplitRow | undefined;
  /** All votes of the split. */
  readonly of: number;
  /** Absent while the key is hidden, and beside an extra question. */
  readonly note: KeyNotes[string] | undefined;
  readonly names: ConsoleProps['names'];
  /** The gold button takes this one. */
  readonly next: boolean;
  readonly onCommand: ConsoleProps['onCommand'];
  /** Decides for this reply: marks it, or asks for the reason first. Absent while nothing can be decided so. */
  readonly onTake: ((choice: Lettered) => void) | undefined;
  readonly marks: boolean;
}

export function OptionCard(props: OptionCardProps) {
  const { turn, choice, note, names, next } = props;
  const card = useRef<HTMLLIElement>(null);
  const counted = props.ballot?.choices.find((c) => c.id === choice.id);
  const now = counted?.hand === 'now';
  const taken = turn.settled?.choice === choice.id && !turn.asking;
  // In a low window the option that is counted may lie below the fold.
  useLayoutEffect(() => {
    if (now) card.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <li ref={card} class="option-card" data-option={choice.letter} data-now={now || next || taken}>
      <OptionShape letter={choice.letter} />
      <div class="option-words">
        <p class="option-said">{typeset(choice.text)}</p>
        {note && (
          <>
            <p class="option-why">
              <Grade verdict={note.grade} />
              <b>{VERDICT_WORDS[note.grade]}.</b> {sentence(note.why)}
            </p>
            <div class="option-hints">
              {note.ask && (
                <p>
                  <Icon name="lightbulb" />
                  <span>
                    {OPTIONS.ask} {sentence(note.ask)}
                  </span>
                </p>
              )}
              <Follows follows={note.follows} names={names} />
            </div>
          </>
        )}
      </div>
      <div class="option-side">
        {taken && (
          <p class="option-taken">
            <Icon name="check-circle-fill" />
            {OPTIONS.taken}
          </p>
        )}
        <Side {...props} counted={counted} />
      </div>
    </li>
  );
}

function Side(props: OptionCardProps & { readonly counted: CountedChoice | undefined }) {
  const { choice, ballot, counted, row, of, next, onTake, marks, onCommand, index } = props;
  if (row) {
    return (
      <>
        <SplitBars letter={choice.letter} count={row.count} first={row.first} of={of} />
        {next ? (
          <p class="option-next">
            {OPTIONS.nextTakes} <Kbd>{KEY.next}</Kbd>
          </p>
        ) : (
          onTake && (
            <button type="button" class="btn small" onClick={() => onTake(choice)}>
              {(marks ? OPTIONS.mark : OPTIONS.take)(choice.letter)}
            </button>
          )
        )}
      </>
    );
  }
  if (!ballot || !counted) return null;
  const byHand = ballot.counting || ballot.choices.some((c) => c.hand !== 'not-yet');
  return (
    <>
      {ballot.open && byHand && <HandCounter ballot={ballot} choice={counted} index={index} onCommand={onCommand} />}
      {!(ballot.open && byHand && counted.count === counted.hands) && (
        <p class="option-count">
          {counted.count ?? (
            <>
              <Icon name="eye-slash" />
              {OPTIONS.hidden}
            </>
          )}
        </p>
      )}
    </>
  );
}
