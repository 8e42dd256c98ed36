import type { LessonCommand } from '../../../classroom/commands';
import { Icon, type IconName } from '../../Icon';
import { BALLOT, KEY } from '../words/console';
import { Kbd } from './Kbd';
import type { ConsoleProps } from './props';

interface ActionsProps {
  readonly all: ConsoleProps;
  readonly onAsk: () => void;
}

const MORE_TIME = 15_000;

/** What can be done besides going on, as far as it can be done now. */
export function Actions({ all, onAsk }: ActionsProps) {
  const { view, onCommand, onSheet } = all;
  const { turn, clock, back, wall } = view;
  const ballot = turn?.ballot;
  const counting = ballot?.open === true && ballot.counting;
  const timed = clock !== undefined || ballot?.open || turn?.phase === 'discussing' || wall.shows === 'card';
  const undecided = turn !== undefined && turn.phase !== 'decided';
  const between = undecided && !turn.asking && (turn.phase === 'closed' || turn.phase === 'revealed');
  const command = (each: LessonCommand) => () => onCommand(each);
  return (
    <div class="lesson-actions">
      {back?.command && (
        <Act
          icon="arrow-u-up-left"
          keys={KEY.back}
          name={view.phase === 'ended' ? undefined : back.words}
          onClick={command(back.command)}
        >
          {view.phase === 'ended' ? back.words : BALLOT.back}
        </Act>
      )}
      {clock && (
        <Act
          icon={clock.running ? 'pause' : 'play'}
          keys="P"
          onClick={command(clock.running ? { do: 'pause' } : { do: 'resume' })}
        >
          {clock.running ? BALLOT.pause : BALLOT.resume}
        </Act>
      )}
      {timed && (
        <Act icon="plus" keys="T" name={BALLOT.moreName} onClick={command({ do: 'add-time', ms: MORE_TIME })}>
          {BALLOT.more}
        </Act>
      )}
      {ballot?.open && (
        <Act
          icon={ballot.counting ? 'check' : 'hand-fill'}
          keys="H"
          name={ballot.counting ? BALLOT.handsDoneName : undefined}
          onClick={command({ do: 'count', prompt: ballot.prompt, to: ballot.counting ? null : 0 })}
        >
          {ballot.counting ? BALLOT.handsDone : BALLOT.addHands}
        </Act>
      )}
      {counting && (
        <Act icon="skip-forward" keys="S" onClick={command(skip(ballot))}>
          {BALLOT.skip}
        </Act>
      )}
      {between && ballot && (
        <Act icon="arrow-counter-clockwise" onClick={command({ do: 'vote', turn: turn.turn, round: ballot.round + 1 })}>
          {BALLOT.again}
        </Act>
      )}
      {turn && !turn.asking && turn.phase !== 'open' && (
        <Act icon="question" onClick={onAsk}>
          {BALLOT.askMore}
        </Act>
      )}
      {undecided && (
        <Act icon="gavel" keys="O" onClick={() => onSheet('override')}>
          {BALLOT.decide}
        </Act>
      )}
    </div>
  );
}

function skip({ prompt, choices }: NonNullable<NonNullable<ConsoleProps['view']['turn']>['ballot']>): LessonCommand {
  const to = choices.findIndex((c) => c.hand === 'now') + 1;
  return { do: 'count', prompt, to: to < choices.length ? to : null, skip: true };
}

interface ActProps {
  readonly icon: IconName;
  readonly keys?: string;
  /** What exactly it does, where the word on it is short. */
  readonly name?: string | undefined;
  readonly onClick: () => void;
  readonly children: string;
}

function Act({ icon, keys, name, onClick, children }: ActProps) {
  return (
    <button type="button" class="btn" title={name} aria-label={name && `${children}: ${name}`} onClick={onClick}>
      <Icon name={icon} />
      <span>{children}</span>
      {keys && <Kbd>{keys}</Kbd>}
    </button>
  );
}
