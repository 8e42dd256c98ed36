/** Lines, and the recordings and pictures of a scene, held against each other; and what becomes of files one drops. */
import { BUNDLE_LIMITS } from '../../records/bundle/limits';
import {
  lineIdOf,
  type Media,
  type MediaKind,
  PICTURE_ENDINGS,
  pictureFacts,
  SOUND_ENDINGS,
  soundType,
} from '../../records/bundle/media';
import type { FoundFile } from '../../records/files';
import type { SpokenLine } from '../../story/strings/spoken';
import { LINES as W } from '../words/lines';
import { type LineMedia, mediaOf } from './extras';

export interface Row {
  readonly line: SpokenLine;
  readonly media?: Media;
}

export interface Group {
  /** Cast id; undefined for the pages to read. */
  readonly speaker?: string;
  readonly rows: readonly Row[];
  /** Rows that can have a file, and those that do. */
  readonly of: number;
  readonly have: number;
}

export interface Rows {
  /** In the order in which they first come. */
  readonly groups: readonly Group[];
  /** Files that no line asks for: its words were changed, or it is gone. */
  readonly astray: readonly { readonly kind: MediaKind; readonly media: Media }[];
}

export function rowsOf(lines: readonly SpokenLine[], media: LineMedia): Rows {
  const rows = lines.map((line): Row => {
    const found = mediaOf(line, media);
    return { line, ...(found && { media: found }) };
  });
  const used = new Set(rows.map((row) => row.media));
  const stray = (kind: MediaKind) =>
    media[kind].filter((each) => !used.has(each)).map((each) => ({ kind, media: each }));
  return {
    groups: [...new Set(lines.map(({ speaker }) => speaker))].map((speaker) => {
      const own = rows.filter(({ line }) => line.speaker === speaker);
      return {
        ...(speaker !== undefined && { speaker }),
        rows: own,
        of: own.filter(({ line }) => !line.changes).length,
        have: own.filter((row) => row.media).length,
      };
    }),
    astray: [...stray('lines'), ...stray('pictures')],
  };
}

/** A page to read has a picture, what somebody says a recording. */
export function kindOf({ speaker }: SpokenLine): MediaKind {
  return speaker === undefined ? 'pictures' : 'lines';
}

interface Put {
  readonly kind: MediaKind;
  readonly media: Media;
  /** Names of files that it stands in for. */
  readonly instead: readonly string[];
}

/** Files under their new names; and in words what was not taken. */
export interface Taken {
  readonly put: readonly Put[];
  readonly problems: readonly string[];
}

/** @param onto the line on which they were dropped; its name tells where there is none. */
export async function takeFiles(
  found: readonly FoundFile[],
  lines: readonly SpokenLine[],
  media: LineMedia,
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
  media: LineMedia,
  onto: string | undefined,
): Promise<Put | string> {
  const name = file.path.split('/').at(-1) ?? file.path;
  const wanted = (onto ?? lineIdOf(name)).toLowerCase();
  const line = lines.find(({ id, alike }) => [id, ...alike].some((each) => each.toLowerCase() === wanted));
  if (!line) return W.noLine(name);
  if (line.changes) return W.changing(name);
  const kind = kindOf(line);
  // Its size is told before a byte of it is read.
  const most = kind === 'lines' ? BUNDLE_LIMITS.line : BUNDLE_LIMITS.picture;
  if (file.size > most) return W.tooLarge(name, most);
  const bytes = await file.bytes();
  const found = kind === 'lines' ? soundOf(bytes, name) : pictureOf(bytes, name);
  if ('refused' in found) return found.refused;
  const made = `${line.id}.${found.ending}`;
  const ids = [line.id, ...line.alike].map((each) => each.toLowerCase());
  const instead = media[kind].map((each) => each.name).filter((each) => ids.includes(lineIdOf(each).toLowerCase()));
  return { kind, media: { name: made, type: found.type, bytes }, instead: instead.filter((each) => each !== made) };
}

type Known = { readonly type: string; readonly ending: string } | { readonly refused: string };
type Bytes = Uint8Array<ArrayBuffer>;

function soundOf(bytes: Bytes, name: string): Known {
  const type = soundType(bytes);
  const ending = type && SOUND_ENDINGS[type];
  return ending ? { type, ending } : { refused: W.noSound(name) };
}

function pictureOf(bytes: Bytes, name: string): Known {
  const facts = pictureFacts(bytes);
  const ending = facts && PICTURE_ENDINGS[facts.type];
  if (!ending) return { refused: W.noPicture(name) };
  const most = BUNDLE_LIMITS.pictureSide;
  if (Math.max(facts.width, facts.height) > most) return { refused: W.tooWide(name, most) };
  return { type: facts.type, ending };
}
