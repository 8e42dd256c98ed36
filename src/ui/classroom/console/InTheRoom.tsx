import { Roster } from './phones/Roster';
import type { ConsoleProps } from './props';
import { RoomCount } from './RoomCount';

/** How many people there are, and who of them is in by phone. */
export function InTheRoom(all: ConsoleProps) {
  const { room, view } = all;
  const ballot = view.turn?.ballot;
  const voters = ballot?.open ? new Set(ballot.voters) : undefined;
  const open = view.settings.ways.includes('phones') ? room?.room : undefined;
  return (
    <>
      <RoomCount {...all} />
      {room && open && <Roster room={open} asks={room.asks} voters={voters} />}
    </>
  );
}
