/** Spoken lines and the recordings of a scene, held against each other; and what becomes of files that somebody drops. */
import { BUNDLE_LIMITS } from '../../records/bundle/limits';
import { lineIdOf, type Media, SOUND_ENDINGS, soundType } from '../../records/bundle/media';
import type { FoundFile } from '../../records/files';
import type { SpokenLine } from '../../story/strings/spoken';
import { LINES as W } from '../words/lines';
import { mediaOf } from './recordings';

export interface Row {
  readonly line: SpokenLine;
  readonly media?: Media;
}

export interface Rows {
  /** In the order in which people first speak. */
  readonly people: readonly { readonly speaker: string; readonly rows: readonly Row[] }[];
  /** Recordings that no line asks for: its words were changed, or it is gone. */
  readonly astray: readonly Media[];
  /** Lines that can be recorded, and those that are. */
  readonly of: number;
  readonly recorded: number;
}

export function rowsOf(lines: readonly SpokenLine[], media: readonly Media[]): Rows {
  const rows = lines.map((line): Row => {
    const found = mediaOf(line, media);
    return { line, ...(found && { media: found }) };
  });
  const used = new Set(rows.map((row) => row.media));
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))];
  return {
    people: speakers.map((speaker) => ({ speaker, rows: rows.filter(({ line }) => line.speaker === speaker) })),
    astray: media.filter((each) => !used.has(each)),
    of: lines.filter(({ changes }) => !changes).length,
    recorded: rows.filter((row) => row.media).length,
  };
}

/** Recordings under their new names, with what they stand in for; and in words what was not taken. */
export interface Taken {
  readonly put: readonly { readonly media: Media; readonly instead: readonly string[] }[];
  readonly problems: readonly string[];
}

/** @param onto the line on which they were dropped; its name tells where there is none. */
export async function takeFiles(
  found: readonly FoundFile[],
  lines: readonly SpokenLine[],
  media: readonly Media[],
  onto?: string,
): Promise<Taken> {
  if (onto !== undefined && found.length > 1) return { put: [], problems: [W.oneForOne] };
  const results = await Promise.all(found.map((file) => take(file, lines, media, onto)));
  return {
    put: results.flatMap((result) => (typeof result === 'string' ? [] : [result])),
    problems: results.flatMap((result) => (typeof result === 'string' ? [result] : [])),
  };
}

async function take(
  file: FoundFile,
  lines: readonly SpokenLine[],
  media: readonly Media[],
  onto: string | undefined,
): Promise<Taken['put'][number] | string> {
  const name = file.path.split('/').at(-1) ?? file.path;
  const wanted = (onto ?? lineIdOf(name)).toLowerCase();
  const line = lines.find(({ id, alike }) => [id, ...alike].some((each) => each.toLowerCase() === wanted));
  if (!line) return W.noLine(name);
  if (line.changes) return W.changing(name);
  // Its size is told before a byte of it is read.
  if (file.size > BUNDLE_LIMITS.line) return W.tooLarge(name, BUNDLE_LIMITS.line);
  const bytes = await file.bytes();
  const type = soundType(bytes);
  if (!type) return W.noSound(name);
  const made = `${line.id}.${SOUND_ENDINGS[type]}`;
  const ids = [line.id, ...line.alike].map((each) => each.toLowerCase());
  const instead = media.map((each) => each.name).filter((each) => ids.includes(lineIdOf(each).toLowerCase()));
  return { media: { name: made, type, bytes }, instead: instead.filter((each) => each !== made) };
}
