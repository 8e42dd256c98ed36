/** A rating sheet as a file to fill in, and back: a table for spreadsheets, or JSON. What comes back is untrusted. */
import * as v from 'valibot';
import { readCsv, writeCsv } from '../../core/csv';
import { RATED_WORDS as W } from './rated-words';
import { type RatingSheet, SHEET_KINDS, type SheetKind } from './sheet';

/** One filled sheet: which code was chosen in which box. */
export interface FilledSheet {
  readonly file: string;
  readonly reader: string;
  readonly kind: SheetKind;
  readonly keyHash: string;
  readonly answers: readonly { readonly item: string; readonly reply: string }[];
  readonly problems: readonly string[];
}

/** Characters; a hundred boxes of ten long replies are a tenth of it. */
export const SHEET_LIMIT = 4 * 1024 * 1024;

const MOST = 26;

export function sheetCsv({ kind, seed, keyHash, items }: RatingSheet): string {
  const most = items.reduce((n, item) => Math.max(n, item.replies.length), 0);
  const letters = Array.from({ length: most }, (_, i) => String.fromCharCode(65 + i));
  const head = ['box', ...letters, 'best', 'note', 'reader', 'sheet', 'codes'];
  const rows = items.map(({ number, code, replies }) => [
    number,
    ...letters.map((_, i) => replies[i]?.text ?? ''),
    ...['', '', ''],
    [kind, seed, keyHash].join(' '),
    [code, ...replies.map((r) => r.code)].join(' '),
  ]);
  return writeCsv([head, ...rows]);
}

export function sheetJson({ kind, seed, keyHash, items }: RatingSheet): string {
  const filled = items.map((item) => ({ ...item, best: '', note: '' }));
  return `${JSON.stringify({ rapport: 'rating-sheet', version: 1, kind, seed, keyHash, reader: '', items: filled }, null, 2)}\n`;
}

const word = v.pipe(v.string(), v.maxLength(200));
const filledSchema = v.object({
  rapport: v.literal('rating-sheet'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  kind: v.picklist(SHEET_KINDS),
  keyHash: word,
  reader: v.optional(word, ''),
  items: v.pipe(
    v.array(
      v.object({
        number: v.pipe(v.number(), v.safeInteger()),
        code: word,
        best: v.optional(word, ''),
        replies: v.pipe(v.array(v.object({ code: word })), v.maxLength(MOST)),
      }),
    ),
    v.maxLength(1_000),
  ),
});

interface Box {
  readonly number: number;
  readonly item: string;
  readonly replies: readonly string[];
  readonly best: string;
}

/** @returns the sheet, or why it is none. */
export function readSheetJson(file: string, json: unknown): FilledSheet | string {
  const read = v.safeParse(filledSchema, json);
  if (!read.success) {
    const [first] = read.issues;
    return W.notSheet(file, `${(first && v.getDotPath(first)) ?? 'file'}: ${first?.message}`);
  }
  const { version, kind, keyHash, reader, items } = read.output;
  if (version > 1) return W.newer(file);
  const boxes = items.map(({ number, code, best, replies }) => {
    return { number, item: code, replies: replies.map((r) => r.code), best };
  });
  return filled(file, reader, kind, keyHash, boxes);
}

/** @returns the sheet, or why it is none. */
export function readSheetCsv(file: string, text: string): FilledSheet | string {
  const [head = [], ...rows] = readCsv(text);
  const at = new Map(head.map((name, i) => [name.trim().toLowerCase(), i]));
  for (const name of ['box', 'best', 'sheet', 'codes']) if (!at.has(name)) return W.notSheet(file, W.noColumn(name));
  const cell = (row: readonly string[], name: string) => (row[at.get(name) ?? -1] ?? '').trim();
  const sheet = rows.map((row) => cell(row, 'sheet')).find((s) => s !== '') ?? '';
  const [kind, , keyHash = ''] = sheet.split(' ');
  const known = SHEET_KINDS.find((k) => k === kind);
  if (!known) return W.notSheet(file, W.noColumn('sheet'));
  const reader = rows.map((row) => cell(row, 'reader')).find((name) => name !== '') ?? '';
  const boxes = rows.slice(0, 1_000).flatMap((row, i): Box[] => {
    const [item, ...replies] = cell(row, 'codes').split(/\s+/);
    if (!item) return [];
    return [
      { number: Number(cell(row, 'box')) || i + 1, item, replies: replies.slice(0, MOST), best: cell(row, 'best') },
    ];
  });
  return filled(file, reader, known, keyHash, boxes);
}

function filled(file: string, reader: string, kind: SheetKind, keyHash: string, boxes: readonly Box[]): FilledSheet {
  const problems: string[] = [];
  const seen = new Set<string>();
  const answers = boxes.flatMap(({ number, item, replies, best }) => {
    const said = best.trim().toUpperCase().replace(/[().]/g, '');
    if (said === '' || seen.has(item)) return [];
    const reply = said.length === 1 ? replies[said.charCodeAt(0) - 65] : undefined;
    if (reply === undefined) problems.push(W.noLetter(file, number, best.trim().slice(0, 40)));
    else seen.add(item);
    return reply === undefined ? [] : [{ item, reply }];
  });
  if (answers.length === 0) problems.push(W.empty(file));
  const name = reader.trim().slice(0, 60) || file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  return { file, reader: name, kind, keyHash, answers, problems };
}
