/** What people say and what there is to read, line by line: what a voice or a picture can be made for. */
import { TagError } from '../../vocabulary/problems';
import { parseSpeech } from '../../vocabulary/speech';
import type { Draft } from '../checks/rule';
import { outline } from '../outline';
import { type Include, readSources } from '../sources';
import { stringsOf } from './collect';

export interface SpokenLine {
  /** As in the table of texts, `knot~3fa2c1`; a recording or a picture has it for its name. */
  readonly id: string;
  /** Ids of the same words of the same person elsewhere: one file is enough for all of them. */
  readonly alike: readonly string[];
  /** Cast id; undefined for a page to read, `Read:`. */
  readonly speaker?: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** Part of the words depends on the play, so no one file is for them. */
  readonly changes: boolean;
}

/** A condition, an alternative or a join inside the words. */
const DEPENDS = /(?<!\\)[{}|]|<>/;

/** In the order of the text. @param cast ids. */
export function spokenLines(draft: Pick<Draft, 'scan' | 'outline' | 'texts'>, cast: readonly string[]): SpokenLine[] {
  const ids = new Map<string, { readonly id: string; readonly from: number }[]>();
  for (const { id, file, line, span } of stringsOf(draft).filter((string) => string.id.includes('~'))) {
    const at = `${file}:${line}`;
    ids.set(at, [...(ids.get(at) ?? []), { id, from: span.from }]);
  }
  const found = new Map<string, SpokenLine>();
  for (const { kind, text, textSpan, file, line } of draft.scan.pieces) {
    const said = kind === 'line' ? saidBy(text, cast) : undefined;
    const here = ids.get(`${file}:${line}`)?.find(({ from }) => from >= textSpan.from && from < textSpan.to);
    if (!said || !here) continue;
    const key = voiceKey(said.speaker, said.text);
    const known = found.get(key);
    if (known) found.set(key, { ...known, alike: [...known.alike, here.id] });
    else found.set(key, { id: here.id, alike: [], ...said, file, line, changes: DEPENDS.test(said.text) });
  }
  return [...found.values()];
}

/** The same of texts that were only read. @param cast ids. */
export function spokenIn(source: string, file: string, include: Include, cast: readonly string[]): SpokenLine[] {
  const sources = readSources(source, file, include);
  return spokenLines({ ...sources, outline: outline(sources.scan) }, cast);
}

/** A name that is nearly one of the cast is an error of the text, which the checker tells. */
function saidBy(piece: string, cast: readonly string[]): Pick<SpokenLine, 'speaker' | 'text'> | undefined {
  try {
    const { speaker, text, read } = parseSpeech(piece, cast);
    if (text === '' || speaker === 'officer') return undefined;
    if (read) return { text };
    return speaker === undefined ? undefined : { speaker, text };
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
    return undefined;
  }
}

/** The words of one person or page, whether they stand in the text or were printed by the play. */
export function voiceKey(speaker: string | undefined, text: string): string {
  return `${speaker ?? ''}: ${text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim()}`;
}
