import { Icon } from '../../../Icon';
import type { RoomProps } from '../../room';
import { PHONES } from '../../words/room';

interface RoomChipProps {
  readonly phones: RoomProps;
  readonly onRoom: () => void;
}

/** The code of the room; behind it everything about getting in. */
export function RoomChip({ phones: { room }, onRoom }: RoomChipProps) {
  if (!room) return null;
  return (
    <button type="button" class="console-chip console-room" title={PHONES.chipTitle(room.code)} onClick={onRoom}>
      <span>{PHONES.chip}</span>
      <b>{room.code}</b>
    </button>
  );
}

/**
 * How many phones are connected, or that none is. In a narrow window the number stands alone. It is not spoken at each
 * change: the roster and the connection's box say what must be heard.
 */
export function PhonesLink({ phones: { connection, reason, room } }: { readonly phones: RoomProps }) {
  const joined = connection === 'joined' || reason === 'connecting';
  const here = room?.health.here ?? 0;
  return (
    <p class="console-link" data-linked={joined}>
      <Icon name={joined ? 'device-mobile' : 'warning'} />
      {joined && <b aria-hidden="true">{here}</b>}
      {joined ? (
        <>
          <span aria-hidden="true">{PHONES.unit(here)}</span>
          <span class="sr">{PHONES.here(here)}</span>
        </>
      ) : (
        <span>{room ? PHONES.lost : PHONES.none}</span>
      )}
    </p>
  );
}

/** Beside the button behind which the roster lies in a narrow window. */
export function Waiting({ waiting }: { readonly waiting: number }) {
  return (
    <b class="console-waiting">
      <span aria-hidden="true">{waiting}</span>
      <span class="sr">{PHONES.waiting(waiting)}</span>
    </b>
  );
}
