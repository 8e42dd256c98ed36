/** All progress as one file, and back. A file is untrusted: it is checked record by record, and it can only add. */
import * as v from 'valibot';
import { PROGRESS, progressFrame } from '../../records/progress';
import type { FinishedPlay, ImportReport, SavedPlay } from '../../session/ports';
import type { Change, Key, Records, StoreName } from './records';
import { faultOf, finishedSchema, profileSchema, readSchema, savedSchema, settingsSchema } from './schema';

export async function exportAll(records: Records, at: number): Promise<string> {
  const rows = (store: StoreName) => records.all(store, []);
  const values = async (store: StoreName) => (await rows(store)).map((row) => row.value);
  return JSON.stringify({
    format: PROGRESS.format,
    version: PROGRESS.version,
    exportedAt: at,
    profiles: await values('profiles'),
    settings: (await rows('settings')).map(({ key: [profile], value }) => ({ profile, value })),
    running: await values('running'),
    finished: await values('finished'),
    read: (await rows('read')).map(({ key: [profile, story], value }) => ({ profile, story, value })),
    setAside: await values('setAside'),
  });
}

type Imported = v.InferOutput<typeof progressFrame>;

/** The frame of the file, or why it cannot be imported. */
function parse(text: string): Imported | string {
  if (text.length > PROGRESS.limit) return 'The file is larger than 64 MB, so it is not an export of Rapport progress.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'The file is not an export of Rapport progress, or it was cut off. Export it again on the other computer.';
  }
  const frame = v.safeParse(progressFrame, json);
  if (!frame.success) return `The file is not an export of Rapport progress (${faultOf(frame.issues)}).`;
  if (frame.output.version > PROGRESS.version) {
    return 'The file was exported by a newer Rapport. Load this page again to get the newer version, then import it.';
  }
  return frame.output;
}

export async function importAll(records: Records, text: string): Promise<ImportReport> {
  const file = parse(text);
  if (typeof file === 'string') return { profiles: 0, plays: 0, skipped: 0, problems: [file] };
  const merge = await merging(records);

  for (const value of file.profiles) {
    const profile = merge.check('A profile', profileSchema, value);
    if (profile) merge.add('profiles', [profile.id], profile);
  }
  for (const { profile, value } of file.settings) {
    const settings = merge.check('Settings', settingsSchema, value);
    if (settings) merge.add('settings', [profile], settings);
  }
  for (const value of file.running) {
    const play = merge.check('A paused play', savedSchema, value);
    if (play) merge.add('running', [play.profile, play.story], play);
  }
  const finished = file.finished.flatMap((value) => merge.check('A finished play', finishedSchema, value) ?? []);
  for (const play of finished.sort((a, b) => a.finishedAt - b.finishedAt)) addFinished(merge, play);
  for (const { profile, story, value } of file.read) {
    const keys = merge.check('A reading mark', readSchema, value);
    if (keys) merge.add('read', [profile, story], keys);
  }

  await records.write(merge.changes);
  const count = (store: StoreName) => merge.changes.filter((change) => change.store === store).length;
  return {
    profiles: count('profiles'),
    plays: count('running') + count('finished'),
    skipped: merge.skipped(),
    problems: merge.problems,
  };
}

export function firstKey(play: SavedPlay): Key {
  return [play.profile, play.story, play.keyHash];
}

/** A first attempt that is here already stays the first one; the imported one is kept as practice. */
function addFinished(merge: Merge, play: FinishedPlay): void {
  const key = [play.profile, play.id];
  const first = play.mode === 'first' && !merge.has('finished', key) && !merge.has('firsts', firstKey(play));
  if (first) merge.add('firsts', firstKey(play), { play: play.id });
  merge.add('finished', key, first ? play : { ...play, mode: 'practice' });
}

interface Merge {
  readonly changes: Change[];
  readonly problems: string[];
  readonly skipped: () => number;
  readonly has: (store: StoreName, key: Key) => boolean;
  /** Adds a record where there is none; skips it otherwise. */
  readonly add: (store: StoreName, key: Key, value: unknown) => void;
  readonly check: <T>(what: string, schema: v.GenericSchema<unknown, T>, value: unknown) => T | undefined;
}

const MERGED = ['profiles', 'settings', 'running', 'finished', 'firsts', 'read'] as const;

async function merging(records: Records): Promise<Merge> {
  const here = new Set<string>();
  const place = (store: StoreName, key: Key): string => JSON.stringify([store, ...key]);
  for (const store of MERGED) for (const key of await records.keys(store, [])) here.add(place(store, key));

  const changes: Change[] = [];
  const problems: string[] = [];
  let skipped = 0;
  const has = (store: StoreName, key: Key): boolean => here.has(place(store, key));

  return {
    changes,
    problems,
    skipped: () => skipped,
    has,
    add: (store, key, value) => {
      if (has(store, key)) {
        skipped += 1;
        return;
      }
      here.add(place(store, key));
      changes.push({ change: 'add', store, key, value });
    },
    check: (what, schema, value) => {
      const checked = v.safeParse(schema, value);
      if (checked.success) return checked.output;
      problems.push(`${what} in the file could not be read and was left out (${faultOf(checked.issues)}).`);
      return undefined;
    },
  };
}
