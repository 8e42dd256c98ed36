/**
 * A lesson as it is kept and handed to another window: the facts, as one JSON text. What comes back is read strictly and
 * never changed: a log that is damaged or newer is refused in words, and whoever keeps the text keeps it.
 */
import * as v from 'valibot';
import type { LessonFact } from './facts';
import { LESSON_VERSION } from './model';
import { lessonFact } from './schema';

export interface LessonLog {
  readonly rapport: 'lesson';
  readonly version: typeof LESSON_VERSION;
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

export function writeLog(facts: readonly LessonFact[]): string {
  const log: LessonLog = { rapport: 'lesson', version: LESSON_VERSION, facts };
  return JSON.stringify(log);
}

const frame = v.object({
  rapport: v.literal('lesson'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  facts: v.array(v.unknown()),
});

/** Never throws. */
export function readLog(text: string): LogRead {
  if (text.length > LONGEST) return { refused: `This is too long for a lesson. ${KEPT}` };
  const parsed = parse(text);
  const opened = v.safeParse(frame, parsed);
  if (!opened.success) return { refused: `This is no lesson of Rapport, or it was cut off. ${KEPT}` };
  const { version, facts } = opened.output;
  if (version > LESSON_VERSION) {
    return { refused: `This lesson was kept by a newer Rapport (format ${version}). Open it there. ${KEPT}` };
  }
  const good: LessonFact[] = [];
  for (const [i, fact] of facts.entries()) {
    const read = v.safeParse(lessonFact, fact);
    const misplaced = read.success && (read.output.fact === 'LessonOpened') !== (i === 0);
    if (read.success && !misplaced) {
      good.push(read.output);
      continue;
    }
    const fault = read.success ? 'it stands in the wrong place' : faultOf(read.issues);
    return {
      refused: `Step ${i + 1} of ${facts.length} of this lesson is damaged (${fault}). ${KEPT}${i > 0 ? ' You can go on from the step before.' : ''}`,
      ...(i > 0 && { upTo: good }),
    };
  }
  return good.length === 0 ? { refused: `This lesson is empty. ${KEPT}` } : { facts: good };
}

const KEPT = 'It is kept as it is.';

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
