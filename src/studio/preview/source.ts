/** Which line of the text a spoken line comes from, and back: what was printed is compared with what stands there. */
import type { Line, StoryMeta } from '../../core/model';
import type { Outline } from '../../story/outline';
import { type Piece, scan } from '../../story/scan';
import { TagError } from '../../vocabulary/problems';
import { parseSpeech, type Speech } from '../../vocabulary/speech';
import type { Place } from '../model';
import type { ProjectFile } from '../project';

/** How well a piece of text explains a printed line: 0 not at all, 1 word for word. */
export function likeness(piece: Pick<Piece, 'text'>, line: Pick<Line, 'speaker' | 'text'>, cast: readonly string[]) {
  return Math.max(...sidesOf(piece.text).map((side) => sideLikeness(speechOf(side, cast), line)));
}

/** Without braces a bar divides what is said now from what is said else. */
function sidesOf(text: string): string[] {
  return /[{}]/.test(text) ? [text] : text.split(/(?<!\\)\|/);
}

function sideLikeness(speech: Pick<Speech, 'speaker' | 'text'>, line: Pick<Line, 'speaker' | 'text'>): number {
  if (speech.text === '' || speech.speaker !== line.speaker) return 0;
  const printed = plain(line.text);
  if (plain(speech.text) === printed) return 1;
  const reading = readingOf(speech.text);
  return reading?.test(printed) ? reading.source.length / LONGEST : 0;
}

/** A name that is nobody's is narration until it is mended. */
function speechOf(text: string, cast: readonly string[]): Pick<Speech, 'speaker' | 'text'> {
  try {
    return parseSpeech(text, cast);
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
    return { text: text.trim() };
  }
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim();
}

/** Letters that must stand there word for word, or anything would do. */
const ENOUGH = 4;
/** Far more than a line has: a text that must be guessed at is never as good as one that stands there. */
const LONGEST = 100_000;

/** Where the text depends on something: what stands in braces, or behind glue, may be anything. */
function readingOf(text: string): RegExp | undefined {
  // The scan takes a brace at either end off.
  const parts = text.split(/^[^{}]*\}|\{[^{}]*(?:\}|$)|<>/).map(plain);
  if (parts.length === 1 || parts.join('').replace(/\W/g, '').length < ENOUGH) return undefined;
  return new RegExp(`^${parts.map(escaped).join('.*')}$`, 's');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Which of these lines the source line under the cursor prints; -1 for none. */
export function printedBy(source: string, lines: readonly (Line | undefined)[], meta: StoryMeta): number {
  const cast = meta.cast.map((m) => m.id);
  const pieces = scan(`=== here\n${source}`, '').pieces.filter((p) => p.kind === 'line');
  const best = { at: -1, score: 0 };
  lines.forEach((line, at) => {
    for (const piece of line ? pieces : []) {
      const score = likeness(piece, line as Line, cast);
      if (score > best.score) Object.assign(best, { at, score });
    }
  });
  return best.at;
}

/** Where a spoken line stands; the officer's own sentence after a choice stands in its reply. */
export function placeOfLine(files: readonly ProjectFile[], meta: StoryMeta, line: Line): Place | undefined {
  const cast = meta.cast.map((m) => m.id);
  let best: { readonly piece: Piece; readonly score: number } | undefined;
  for (const { name, text } of files) {
    for (const piece of scan(text, name).pieces) {
      if (piece.kind !== 'line') continue;
      const score = likeness(piece, line, cast);
      if (score > (best?.score ?? 0)) best = { piece, score };
    }
  }
  return best && { file: best.piece.file, line: best.piece.line, ...best.piece.textSpan };
}

export function placeOfReply({ decisions, loose }: Outline, decision: string, label: string): Place | undefined {
  const options = decisions.find((d) => d.id === decision)?.options ?? loose;
  const option = options.find((o) => o.label === label) ?? options[Number(/^choice-(\d+)$/.exec(label)?.[1]) - 1];
  return option && { file: option.file, line: option.line, ...option.textSpan };
}

export function placeOfDecision({ decisions }: Outline, id: string): Place | undefined {
  const decision = decisions.find((d) => d.id === id);
  return decision && { file: decision.file, line: decision.line };
}
