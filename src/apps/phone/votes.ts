/** Sends what was tapped until the server has answered it. */
import type { Answer, PhoneLine } from '../../adapters/room-socket/phone';
import { type OwnVotes, taken, tooLate, wanted } from '../../ui/phone/own';

export interface VoteSender {
  /** Sends what waits; nothing where nothing does, or the phone is not in the room. */
  readonly send: () => void;
}

interface Sending {
  readonly line: PhoneLine;
  readonly joined: () => boolean;
  /** As all tabs of this phone have them. */
  readonly votes: () => OwnVotes;
  readonly keep: (votes: OwnVotes) => void;
  /** The server does not know this phone any more. */
  readonly rejoin: () => void;
}

/** Milliseconds after which something that got no answer is sent again. */
export const AGAIN = 2000;
/** Milliseconds of the tick in the hand. */
const TICK = 10;

export function openVotes({ line, joined, votes, keep, rejoin }: Sending): VoteSender {
  let sending = false;
  /** One at a time: the last tap is what is sent last. */
  const send = async (): Promise<void> => {
    const [next] = wanted(votes());
    if (!next || sending || !joined() || !line.live()) return;
    sending = true;
    const answer = await line.ask('vote', next);
    sending = false;
    const wait = answered(answer, next.prompt);
    if (wait === 0) void send();
    else if (wait !== undefined) setTimeout(() => void send(), wait);
  };

  /** Milliseconds until more is sent; undefined where something else must happen first. */
  const answered = (answer: Answer<'vote'> | undefined, prompt: number): number | undefined => {
    if (!answer) return line.live() ? AGAIN : undefined;
    if ('vote' in answer) {
      tick();
      keep(taken(votes(), answer.vote));
      return 0;
    }
    switch (answer.refused) {
      case 'closed':
      case 'no-choice':
      case 'malformed':
        keep(tooLate(votes(), prompt));
        return 0;
      case 'slow-down':
      case 'trouble':
        return answer.again ?? AGAIN;
      default:
        rejoin();
        return undefined;
    }
  };
  return { send: () => void send() };
}

function tick(): void {
  if ('vibrate' in navigator && !matchMedia('(prefers-reduced-motion: reduce)').matches) navigator.vibrate(TICK);
}
