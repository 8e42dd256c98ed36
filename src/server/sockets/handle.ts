/**
 * The one way in for messages. A missing answer function, a wrong message, a fault inside: each ends in a refusal that is
 * counted, and never in the end of the server.
 */
import { LARGEST_FROM_PHONE } from '../../classroom/protocol/limits';
import type { Refused } from '../../classroom/protocol/phone';
import { type Message, readMessage } from '../../classroom/protocol/schema';
import { isRefused } from '../../classroom/room/state';
import type { Metrics } from '../metrics';
import type { Turns } from './turns';

/** What of a connection the wrapper needs. */
interface Listens {
  on(event: string, run: (...args: unknown[]) => void): unknown;
}

export interface Handler<I, O> {
  readonly message: Message<I>;
  /** Reads what comes by the hundred a second without the schema; undefined: the schema decides. */
  readonly quick?: (message: unknown) => I | undefined;
  /** Milliseconds to wait before this may be asked again; undefined: go on. */
  readonly wait?: () => number | undefined;
  /** Characters of a message, as JSON. */
  readonly largest?: number;
  /** Those of the connection: absent where the message may overtake others. */
  readonly turns?: Turns;
  readonly run: (message: I) => Promise<O | Refused>;
}

export function handle<I, O extends object>(
  socket: Listens,
  event: string,
  metrics: Metrics,
  handler: Handler<I, O>,
): void {
  socket.on(event, (...args) => {
    const last = args.at(-1);
    const answer = typeof last === 'function' ? (last as (is: object) => void) : undefined;
    const message = typeof args[0] === 'function' ? undefined : args[0];
    void answered(message, handler, metrics).then((is) => {
      told(metrics, event, is);
      try {
        answer?.(is);
      } catch {
        metrics.errors += 1;
      }
    });
  });
}

/** What came of a message, for whoever runs the server. */
export function told(metrics: Metrics, event: string, answer: object): void {
  const refused = isRefused(answer);
  if (refused) metrics.refused += 1;
  metrics.log?.(`${event}: ${refused ? answer.refused : 'done'}`);
}

/** Never rejects. */
async function answered<I, O extends object>(
  message: unknown,
  { message: schema, quick, wait, largest = LARGEST_FROM_PHONE, turns, run }: Handler<I, O>,
  metrics: Metrics,
): Promise<O | Refused> {
  try {
    const again = wait?.();
    if (again !== undefined) return { refused: 'slow-down', again };
    const found = quick?.(message);
    const read = found === undefined ? wellFormed(message, schema, largest) : { message: found };
    if (!read) return { refused: 'malformed' };
    return await (turns ? turns.take(() => run(read.message)) : run(read.message));
  } catch {
    metrics.errors += 1;
    return { refused: 'trouble', again: 1000 };
  }
}

function wellFormed<I>(message: unknown, schema: Message<I>, largest: number) {
  return lengthOf(message) > largest ? undefined : readMessage(schema, message);
}

const lengthOf = (message: unknown): number => JSON.stringify(message)?.length ?? 0;
