import './phones.css';
import { Button } from '../../../Button';
import { Icon } from '../../../Icon';
import { Sheet } from '../../../Sheet';
import { Qr } from '../../qr/Qr';
import { ELSEWHERE, PHONES } from '../../words/room';
import type { ConsoleProps } from '../props';
import { RoomTrouble } from './Connection';
import { roomTrouble } from './connection-words';
import { PhonesPane } from './PhonesPane';

interface RoomSheetProps {
  readonly all: ConsoleProps;
  readonly onElsewhere: () => void;
  readonly onClose: () => void;
}

/** The room of phones in the midst of a lesson. */
export function RoomSheet({ all: { view, room }, onElsewhere, onClose }: RoomSheetProps) {
  if (!room) return null;
  const trouble = roomTrouble(view, room);
  return (
    <Sheet
      title={PHONES.room}
      onClose={onClose}
      width={56}
      footer={
        room.room &&
        !room.room.follows && (
          <>
            <span>{PHONES.closeSays}</span>
            <Button
              icon="wifi-slash"
              onClick={() => {
                onClose();
                room.asks.closePhones();
              }}
            >
              {PHONES.close}
            </Button>
          </>
        )
      }
    >
      {trouble && <RoomTrouble reason={trouble} onTry={room.asks.tryNow} />}
      {room.room && <PhonesPane room={room.room} asks={room.asks} onElsewhere={onElsewhere} />}
    </Sheet>
  );
}

interface ElsewhereSheetProps {
  readonly room: NonNullable<ConsoleProps['room']>;
  readonly onClose: () => void;
}

/** The console on a tablet, the wall on another computer. */
export function ElsewhereSheet({ room: { room, asks }, onClose }: ElsewhereSheetProps) {
  const elsewhere = room?.elsewhere;
  return (
    <Sheet title={ELSEWHERE.title} onClose={onClose} width={40}>
      {elsewhere ? (
        <>
          <p class="elsewhere-warn">
            <Icon name="warning" />
            <b>{ELSEWHERE.warn}</b>
          </p>
          <div class="elsewhere">
            <Qr text={elsewhere.console} label={ELSEWHERE.qr} />
            <div class="elsewhere-words">
              <p>{ELSEWHERE.text}</p>
              <Address what={ELSEWHERE.console} address={elsewhere.console} onCopy={asks.copy} />
              <Address what={ELSEWHERE.wall} address={elsewhere.wall} onCopy={asks.copy} />
            </div>
          </div>
        </>
      ) : (
        <p>{room?.origin === undefined ? ELSEWHERE.noAddress : ELSEWHERE.refused}</p>
      )}
    </Sheet>
  );
}

interface AddressProps {
  readonly what: string;
  readonly address: string;
  readonly onCopy: (address: string) => void;
}

function Address({ what, address, onCopy }: AddressProps) {
  return (
    <div class="elsewhere-address">
      <h3>{what}</h3>
      <p>{address}</p>
      <button type="button" class="btn small" aria-label={ELSEWHERE.copyOf(what)} onClick={() => onCopy(address)}>
        <Icon name="copy" />
        {ELSEWHERE.copy}
      </button>
    </div>
  );
}
