import { useId } from 'preact/hooks';
import type { Member, RoomAct, RoomSettings } from '../../../../classroom/protocol/host';
import { Button } from '../../../Button';
import { Icon } from '../../../Icon';
import { ROSTER } from '../../words/room';
import { calledOf, doingOf, type Voters } from './roster-words';
import { usePassed } from './usePassed';

interface MemberRowProps {
  readonly member: Member;
  readonly settings: RoomSettings;
  readonly voters: Voters;
  /** What can be done with it is unfolded. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onAct: (act: RoomAct) => void;
}

/** One phone. Its row unfolds: what cannot be taken back lies behind a second press. */
export function MemberRow({ member, settings, voters, open, onOpen, onAct }: MemberRowProps) {
  const acts = useId();
  const { id, state } = member;
  const called = calledOf(member, settings);
  const since = member.since + usePassed(member, state === 'asleep');
  const doing = doingOf({ ...member, since }, voters);
  const waiting = state === 'waiting';
  return (
    <li class="member" data-state={state}>
      <div>
        <button type="button" class="member-row" aria-expanded={open} aria-controls={acts} onClick={onOpen}>
          <i class="member-sign" data-state={state} aria-hidden="true" />
          <bdi>{called}</bdi>
          {voters?.has(id) && !waiting ? (
            <span class="member-voted">
              <Icon name="check" label={ROSTER.voted} />
            </span>
          ) : (
            <span class={waiting ? 'sr' : undefined}>{doing || <span class="sr">{ROSTER.here}</span>}</span>
          )}
        </button>
        {waiting && (
          <button
            type="button"
            class="btn small"
            aria-label={ROSTER.letInWho(called)}
            onClick={() => onAct({ do: 'let-in', id })}
          >
            {ROSTER.letIn}
          </button>
        )}
      </div>
      <div class="member-acts" id={acts} hidden={!open}>
        <Button small icon="user-minus" onClick={() => onAct({ do: 'remove', id })}>
          {ROSTER.remove}
          <span class="sr">{called}</span>
        </Button>
        {member.name !== undefined && !settings.hideNames && (
          <Button small onClick={() => onAct({ do: 'drop-name', id })}>
            {ROSTER.dropName}
          </Button>
        )}
      </div>
    </li>
  );
}
