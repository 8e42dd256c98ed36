/** `rapport strings`: every text of a story as a table for a translator, and the translation back into ink. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCsv, writeCsv } from '../core/csv';
import { draftStory } from '../story/draft';
import { applyStrings } from '../story/strings/apply';
import { stringsOf } from '../story/strings/collect';
import { mergeTable, type TableRow } from '../story/strings/merge';
import { problemText } from '../vocabulary/problems';
import { parseArgs, UsageError } from './args';
import { includeFrom, slugOf, storyFile } from './load';

const HEAD = ['id', 'what', 'text', 'translation', 'state'] as const;

export function strings(argv: readonly string[]): number {
  const args = parseArgs(argv, { table: 'value', apply: 'value', json: 'switch' });
  const [name, ...more] = args.positional;
  if (!name || more.length > 0) throw new UsageError('Name one story.');
  const file = storyFile(name);
  if (!file) throw new UsageError(`There is no story "${name}".`);
  const source = readFileSync(file, 'utf8');
  const { draft, problems } = draftStory(source, { file, slug: slugOf(file), include: includeFrom(dirname(file)) });
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) {
    process.stderr.write(`${errors.map(problemText).join('\n')}\n`);
    return 1;
  }
  const found = stringsOf(draft);
  const table = typeof args.flags.table === 'string' ? args.flags.table : undefined;
  const known = table && existsSync(table) ? readTable(readFileSync(table, 'utf8'), table) : [];
  const rows = mergeTable(found, known);
  const out = args.flags.apply;
  if (typeof out === 'string') {
    if (!table) throw new UsageError('--apply wants --table with the translations.');
    const { edits, refused } = applyStrings(found, new Map(rows.map((row) => [row.id, row.translation])));
    for (const { id, reason } of refused) process.stderr.write(`${table}: ${id}: ${reason}\n`);
    if (refused.length > 0) return 1;
    for (const [part, text] of draft.texts) {
      const to = part === file ? out : join(dirname(out), basename(part));
      writeFileSync(
        to,
        edited(
          text,
          edits.filter((e) => e.file === part),
        ),
      );
    }
    return 0;
  }
  const csv = writeCsv([HEAD, ...rows.map((row) => HEAD.map((key) => row[key]))]);
  if (args.flags.json) process.stdout.write(`${JSON.stringify({ story: draft.meta.slug, strings: rows }, null, 2)}\n`);
  else if (table) writeFileSync(table, `\uFEFF${csv}`);
  else process.stdout.write(csv);
  return 0;
}

function edited(text: string, edits: readonly { from: number; to: number; text: string }[]): string {
  return edits.toSorted((a, b) => b.from - a.from).reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), text);
}

function readTable(text: string, file: string): TableRow[] {
  const [head = [], ...rows] = readCsv(text);
  const at = HEAD.map((key) => head.map((h) => h.trim().toLowerCase()).indexOf(key));
  if (at[0] === -1 || at[2] === -1 || at[3] === -1) {
    throw new UsageError(`"${file}" is not a table of ours: its first row wants ${HEAD.join(', ')}.`);
  }
  return rows.map((row) => {
    const [id = '', what = '', words = '', translation = '', state = ''] = at.map((i) =>
      i === -1 ? '' : (row[i] ?? ''),
    );
    return { id, what, text: words, translation, state: state === 'changed' ? 'changed' : '' };
  });
}
