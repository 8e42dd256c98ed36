/** From a file that somebody dropped to what it says of people's plays. What is damaged is named; the rest is used. */
import * as v from 'valibot';
import { PROGRESS, progressFrame } from '../progress';
import type { Attempt, ClassReport, Met } from './model';
import { chosen, classReport, finished, offered } from './shapes';
import { READ_WORDS as W } from './words';

export interface PlayFile {
  readonly attempts: readonly Attempt[];
  readonly reports: readonly ClassReport[];
  /** What was left out and why, each with the file's name. */
  readonly problems: readonly string[];
}

/** Files at once, finished plays in one of them, decisions in a play; a class of thirty hands in thirty files. */
export const PLAY_LIMITS = { files: 400, bytes: PROGRESS.limit, plays: 20_000, decisions: 500 } as const;

const frame = v.pick(progressFrame, ['format', 'version', 'finished']);

/** @param json the parsed content of the file. */
export function readPlays(file: string, json: unknown): PlayFile {
  if (isObject(json) && json.rapport === 'class-report') return readReport(file, json);
  const opened = v.safeParse(frame, json);
  if (!opened.success) return refused(W.notOurs(file));
  const { version, finished: plays } = opened.output;
  if (version > PROGRESS.version) return refused(W.newer(file));
  if (plays.length > PLAY_LIMITS.plays) return refused(W.tooMany(file, PLAY_LIMITS.plays));
  const attempts: Attempt[] = [];
  const faults: string[] = [];
  for (const play of plays) {
    const attempt = attemptOf(play);
    if (typeof attempt === 'string') faults.push(attempt);
    else attempts.push(attempt);
  }
  const [fault] = faults;
  return { attempts, reports: [], problems: fault === undefined ? [] : [W.damaged(file, faults.length, fault)] };
}

function readReport(file: string, json: unknown): PlayFile {
  const read = v.safeParse(classReport, json);
  if (!read.success) return refused(W.report(file, faultOf(read.issues)));
  const { version, id, story, keyHash, at, decisions } = read.output;
  if (version > 1) return refused(W.newer(file));
  const report: ClassReport = {
    // Without a name of its own a class is told by its story and its moment.
    id: id ?? `${story} ${keyHash} ${at}`,
    ...{ story, keyHash, at },
    decisions: decisions.map(({ decision, replies, best, first, second }) => {
      const votes = (ballot: Readonly<Record<string, number>>) =>
        new Map([...replies.map((r) => [r.label, 0] as const), ...Object.entries(ballot)]);
      const texts = new Map(replies.map((r) => [r.label, r.text]));
      return { decision, texts, best, first: votes(first), second: votes(second) };
    }),
  };
  return { attempts: [], reports: [report], problems: [] };
}

/** The play, or what is wrong with it. */
function attemptOf(play: unknown): Attempt | string {
  const read = v.safeParse(finished, play);
  if (!read.success) return faultOf(read.issues);
  const { id, profile, story, mode, keyHash, startedAt, finishedAt, facts } = read.output;
  const met: Met[] = [];
  let open: v.InferOutput<typeof offered>['decision'] | undefined;
  for (const fact of facts) {
    if (fact.fact === 'DecisionOffered') {
      const found = v.safeParse(offered, fact);
      if (!found.success) return faultOf(found.issues);
      open = found.output.decision;
    }
    if (fact.fact !== 'ChoiceMade') continue;
    const made = v.safeParse(chosen, fact);
    if (!made.success) return faultOf(made.issues);
    const { decision, label } = made.output;
    if (open?.id !== decision || !open.options.some((o) => o.label === label)) return W.notOffered(decision, label);
    if (met.length >= PLAY_LIMITS.decisions) return W.tooLong(PLAY_LIMITS.decisions);
    const replies = open.options.map(({ label: name, ...option }) => ({ ...option, name }));
    met.push({ decision: { name: open.id, was: open.was }, replies, took: label });
    open = undefined;
  }
  return { id, person: profile, story, keyHash, first: mode === 'first', startedAt, finishedAt, met };
}

function refused(problem: string): PlayFile {
  return { attempts: [], reports: [], problems: [problem] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first ? `${v.getDotPath(first) ?? 'file'}: ${first.message}` : 'unknown';
}
