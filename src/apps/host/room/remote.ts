/** A window on another computer: it follows the lesson over the server, and sends what is pressed to the leading window. */
import type { HostLine } from '../../../adapters/room-socket/host';
import type { LessonCommand } from '../../../classroom/commands';
import type { Attached, RoomKey } from '../../../classroom/protocol/host';
import { PROTOCOL } from '../../../classroom/protocol/limits';
import type { Refused } from '../../../classroom/protocol/phone';
import type { RoomReason } from '../../../ui/classroom/room';
import { HOST } from '../words';
import type { Cell } from './cell';
import { knownRoom, type LinkState, openLink } from './link';
import { again, reasonOf } from './refusals';
import { type RemoteBox, remoteBox } from './remote-box';

export interface Remote {
  readonly box: RemoteBox;
  readonly state: Cell<LinkState>;
  readonly line: () => HostLine | undefined;
  readonly tryNow: () => void;
  readonly close: () => void;
}

/** A window that keeps no lesson takes the room's, whichever it is. */
const ANY_LESSON = '-';

/** Whoever has the key leads the room, from any computer that the server lets in. */
export function openRemote({ code, key }: RoomKey, connect: () => Promise<HostLine>): Remote {
  const { state, update, known } = openLink({ server: 'ready', connection: 'lost', reason: 'connecting' });
  let line: HostLine | undefined;
  let waits: ReturnType<typeof setTimeout> | undefined;

  const lost = (reason: RoomReason): void => update({ connection: 'lost', reason });
  const led = (): void => {
    if (state.get().reason === 'leader-gone') update({ connection: 'joined', reason: undefined });
  };
  /** Nobody tells when the leading computer is back; a wish that changes nothing finds out. */
  const unled = (): void => {
    lost('leader-gone');
    clearTimeout(waits);
    waits = setTimeout(() => void send({ do: 'blank', blank: box.get().lesson.blank }), again());
  };
  const send = async (command: LessonCommand): Promise<string> => {
    const is: Refused | { readonly told: string } | undefined = await line?.ask('command', command);
    if (is && 'told' in is) {
      led();
      return is.told;
    }
    if (!line?.isUp()) return HOST.apart;
    unled();
    return HOST.leaderGone;
  };
  const box = remoteBox(send);
  const attach = async (): Promise<void> => {
    clearTimeout(waits);
    const is = await line?.ask('attach', { version: PROTOCOL, code, key, lesson: ANY_LESSON, keeps: false });
    if (is && !('refused' in is)) return join(is);
    const { refused, again: after }: Refused = is ?? { refused: 'trouble' };
    lost(reasonOf(refused));
    // A key that fits no room fits none later, either; too many tries would shut out those that fit.
    if (line?.isUp() && refused !== 'no-room') waits = setTimeout(() => void attach(), again(after));
  };
  const join = (is: Attached): void => {
    state.set({ server: 'ready', connection: 'joined', room: knownRoom({ code, key }, is) });
    box.log({ from: 0, facts: is.log });
  };
  const start = async (): Promise<void> => {
    line = await connect().catch(() => undefined);
    if (!line) {
      lost('trouble');
      waits = setTimeout(() => void start(), again());
    }
    line?.listen({
      up: () => void attach(),
      down: (why) => {
        clearTimeout(waits);
        lost(why === 'shut' ? 'not-allowed' : 'unreachable');
      },
      roster: (roster) => known({ roster }),
      health: (health) => known({ health }),
      log: (part) => {
        led();
        if (!box.log(part)) void attach();
      },
      over: ({ refused }) => lost(reasonOf(refused)),
      // Only a window that keeps the lesson leads, is sent votes and asked.
      lead: () => undefined,
      votes: () => undefined,
      command: (_command, answer) => answer({ told: HOST.leaderGone }),
    });
  };
  void start();

  return {
    box,
    state,
    line: () => line,
    tryNow: () => {
      clearTimeout(waits);
      if (!line) void start();
      else if (line.isUp()) void attach();
      else line.tryNow();
    },
    close: () => {
      clearTimeout(waits);
      line?.close();
    },
  };
}
