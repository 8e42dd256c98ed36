/** The server's copy of the log, as far as the leading window knows it; only what is new goes out. */
import type { LessonFact } from '../../../classroom/facts';
import type { Refused } from '../../../classroom/protocol/phone';

export interface LogPart {
  readonly from: number;
  readonly facts: readonly LessonFact[];
}

export interface LogCopy {
  /** What the server has. */
  readonly has: (facts: readonly LessonFact[]) => void;
  readonly length: () => number;
  readonly facts: () => readonly LessonFact[];
  /** Sends what the server lacks; settled once it has all, or refuses. One part is on its way at a time. */
  readonly send: (facts: readonly LessonFact[]) => Promise<void>;
}

/** Characters of a part; a message of a million bytes would be refused, and a sign may take three. */
const LARGEST = 250_000;

export function logCopy(send: (part: LogPart) => Promise<{ readonly facts: number } | Refused>): LogCopy {
  let there: readonly LessonFact[] = [];
  let wanted: readonly LessonFact[] = [];
  let under: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    while (there !== wanted) {
      const target = wanted;
      const part = partAfter(there, target);
      if (!part) {
        there = target;
        continue;
      }
      const answer = await send(part);
      // A line that is down, or another window that leads by now: attaching tells anew what is there.
      if ('refused' in answer) return;
      there = [...target.slice(0, part.from), ...part.facts];
    }
  };
  return {
    has: (facts) => {
      there = facts;
    },
    length: () => there.length,
    facts: () => there,
    send: (facts) => {
      wanted = facts;
      under ??= sendAll().finally(() => {
        under = undefined;
      });
      return under;
    },
  };
}

function partAfter(there: readonly LessonFact[], target: readonly LessonFact[]): LogPart | undefined {
  const from = commonLength(there, target);
  if (from === target.length) return undefined;
  let size = 0;
  const rest = target.slice(from);
  const fits = rest.findIndex((fact) => {
    size += JSON.stringify(fact).length;
    return size > LARGEST;
  });
  return { from, facts: fits === -1 ? rest : rest.slice(0, Math.max(1, fits)) };
}

/** Facts that both begin with. What this window sent itself are the very same ones. */
function commonLength(one: readonly LessonFact[], other: readonly LessonFact[]): number {
  const parts = one.findIndex((fact, i) => {
    const twin = other[i];
    return twin !== fact && (!twin || JSON.stringify(twin) !== JSON.stringify(fact));
  });
  return parts === -1 ? one.length : parts;
}
