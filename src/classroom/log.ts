/**
 * A lesson as it is kept and handed to another window: the facts, as one JSON text. What comes back is read strictly and
 * never changed: a log that is damaged or newer is refused in words, and whoever keeps the text keeps it. With hundreds of
 * phones it grows ten times a second, so what is known of it is neither read nor written again.
 */
import * as v from 'valibot';
import type { LessonFact } from './facts';
import { LESSON_VERSION } from './model';
import { lessonFact } from './schema';

/** A log that was read or written whole, and what it says. */
export interface KnownLog {
  readonly text: string;
  readonly facts: readonly LessonFact[];
}

export type LogRead =
  | { readonly facts: readonly LessonFact[] }
  | {
      /** What is wrong and what to do. */
      readonly refused: string;
      /** The facts before the first damage, where there are any: the lesson can be taken up from there. */
      readonly upTo?: readonly LessonFact[];
    };

/** Characters of a log that are read at most. A long day with hundreds of phones stays far below. */
const LONGEST = 20_000_000;
/** A log as this version writes it, around its facts. */
const HEAD = `{"rapport":"lesson","version":${LESSON_VERSION},"facts":[`;
const TAIL = ']}';

export function writeLog(facts: readonly LessonFact[]): string {
  return `${HEAD}${inner(facts)}${TAIL}`;
}

/** The text of a log and these facts after it. It must be one that this version wrote: see `isPlain`. */
export function appendLog(text: string, facts: readonly LessonFact[]): string {
  return facts.length === 0 ? text : `${text.slice(0, -TAIL.length)},${inner(facts)}${TAIL}`;
}

const inner = (facts: readonly LessonFact[]): string => JSON.stringify(facts).slice(1, -1);

/** True where facts can be appended to this text: nothing but facts stands between its head and its tail. */
export function isPlain(text: string): boolean {
  return (plainFacts(text)?.length ?? 0) > 0;
}

/**
 * The facts by which this text goes on where a known one ended; undefined where it does not, or where any of them is
 * damaged: then the text is to be read whole.
 */
export function readOn(known: KnownLog, text: string): readonly LessonFact[] | undefined {
  const end = known.text.length - TAIL.length;
  if (text.length > LONGEST || text[end] !== ',' || !text.startsWith(known.text.slice(0, end))) return undefined;
  const rest = text.endsWith(TAIL) ? parse(`[${text.slice(end + 1, -TAIL.length)}]`) : undefined;
  if (!Array.isArray(rest) || rest.length === 0) return undefined;
  const read = readFacts(rest, known.facts.length);
  return 'facts' in read ? read.facts : undefined;
}

const frame = v.object({
  rapport: v.literal('lesson'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  facts: v.array(v.unknown()),
});

/** Never throws. */
export function readLog(text: string): LogRead {
  if (text.length > LONGEST) return { refused: `This is too long for a lesson. ${KEPT}` };
  const opened = v.safeParse(frame, parse(text));
  if (!opened.success) return { refused: `This is no lesson of Rapport, or it was cut off. ${KEPT}` };
  const { version, facts } = opened.output;
  if (version > LESSON_VERSION) {
    return { refused: `This lesson was kept by a newer Rapport (format ${version}). Open it there. ${KEPT}` };
  }
  return readFacts(facts, 0);
}

/** @param before number of facts that stand before these */
export function readFacts(facts: readonly unknown[], before: number): LogRead {
  const good: LessonFact[] = [];
  for (const [i, fact] of facts.entries()) {
    const read = v.safeParse(lessonFact, fact);
    const misplaced = read.success && (read.output.fact === 'LessonOpened') !== (before + i === 0);
    if (read.success && !misplaced) {
      good.push(read.output);
      continue;
    }
    const fault = read.success ? 'it stands in the wrong place' : faultOf(read.issues);
    return {
      refused: `Step ${before + i + 1} of ${before + facts.length} of this lesson is damaged (${fault}). ${KEPT}${i > 0 ? ' You can go on from the step before.' : ''}`,
      ...(i > 0 && { upTo: good }),
    };
  }
  return good.length === 0 ? { refused: `This lesson is empty. ${KEPT}` } : { facts: good };
}

const KEPT = 'It is kept as it is.';

function plainFacts(text: string): readonly unknown[] | undefined {
  if (!text.startsWith(HEAD) || !text.endsWith(TAIL)) return undefined;
  const facts = parse(`[${text.slice(HEAD.length, -TAIL.length)}]`);
  return Array.isArray(facts) ? facts : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf([issue]: readonly v.BaseIssue<unknown>[]): string {
  return issue ? `${v.getDotPath(issue) ?? 'step'}: ${issue.message}` : 'unknown';
}
