/** Files that somebody hands in: plays, class reports, filled sheets, in any mixture. One that is damaged is named. */
import { type FilledSheet, readSheetCsv, readSheetJson, SHEET_LIMIT } from '../rating/file';
import type { Attempt, ClassReport } from './model';
import { PLAY_LIMITS, readPlays } from './read';
import { READ_WORDS as W } from './words';

export interface Records {
  readonly attempts: readonly Attempt[];
  readonly reports: readonly ClassReport[];
  readonly sheets: readonly FilledSheet[];
  /** What was left out and why, each with the file's name. */
  readonly problems: readonly string[];
}

export const NO_RECORDS: Records = { attempts: [], reports: [], sheets: [], problems: [] };

/** Endings of files that may hold records. */
export const RECORD_ENDINGS = ['.json', '.csv'] as const;

/** Why a file is too large to be read, told before it is; undefined where it may be. */
export function tooLarge(file: string, bytes: number): string | undefined {
  return bytes > PLAY_LIMITS.bytes ? W.tooLarge(file, PLAY_LIMITS.bytes) : undefined;
}

export function readRecords(file: string, text: string): Records {
  if (/\.csv$/i.test(file))
    return ofSheet(text.length > SHEET_LIMIT ? W.tooLarge(file, SHEET_LIMIT) : readSheetCsv(file, text));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ...NO_RECORDS, problems: [W.notJson(file)] };
  }
  const named = typeof json === 'object' && json !== null && 'rapport' in json ? json.rapport : undefined;
  if (named === 'rating-sheet') return ofSheet(readSheetJson(file, json));
  return { ...NO_RECORDS, ...readPlays(file, json) };
}

function ofSheet(sheet: FilledSheet | string): Records {
  // What is wrong inside a sheet is told with its ratings.
  return typeof sheet === 'string' ? { ...NO_RECORDS, problems: [sheet] } : { ...NO_RECORDS, sheets: [sheet] };
}

export function together(all: readonly Records[]): Records {
  return {
    attempts: all.flatMap((r) => r.attempts),
    reports: all.flatMap((r) => r.reports),
    sheets: all.flatMap((r) => r.sheets),
    problems: all.flatMap((r) => r.problems),
  };
}
