/** Somebody comes into the cast, or leaves it. */

import { scan } from '../../story/scan';
import type { Edit } from '../../vocabulary/problems';
import { type Recipe, recipeText } from '../../vocabulary/recipe';
import type { ProjectFile } from '../project';
import { readingOf } from '../write/reading';
import { castRows, globalsOf } from './rows';
import { withoutTag } from './write';

const NAMES = ['Sam', 'Noor', 'Alex', 'Imani', 'Kit', 'Lupe', 'Robin', 'Wen', 'Jo', 'Ash', 'Toni', 'Remy'] as const;

/** A name that nobody in the scene has. */
export function freeName(files: readonly ProjectFile[]): string {
  const taken = castRows(files).map((row) => row.id.toLowerCase());
  const text = files.map((f) => f.text).join('\n');
  const free = NAMES.find((n) => !taken.includes(n.toLowerCase()) && !new RegExp(`\\b${n}\\b`, 'i').test(text));
  return free ?? `Person${taken.length + 1}`;
}

const variableOf = (id: string): string => id.toLowerCase().replace(/\W/g, '_');

/** A row of the cast, a look, and the two meters that Ink reads. */
export function addPerson(files: readonly ProjectFile[], main: string, id: string, recipe: Recipe): Edit[] {
  const rows = [`# cast: ${id} = ${id}, visitor; visitors; calm`, `# look: ${id} = ${recipeText(recipe)}`];
  const vars = [`VAR ${variableOf(id)}_trust = 45`, `VAR ${variableOf(id)}_rapport = 40`];
  const globals = globalsOf(files);
  const last = globals.findLast((t) => ['cast', 'look'].includes(t.name.toLowerCase())) ?? globals.at(-1);
  const meters = files.flatMap((f) => scan(f.text, f.name).variables).filter((v) => /_(trust|rapport)$/.test(v.name));
  const meter = meters.at(-1);
  if (!last) return [{ file: main, from: 0, to: 0, text: `${[...rows, '', ...vars].join('\n')}\n\n` }];
  const below = (file: string, to: number, lines: readonly string[]): Edit => {
    const text = files.find((f) => f.name === file)?.text ?? '';
    const end = text.indexOf('\n', to);
    const at = end === -1 ? text.length : end;
    return { file, from: at, to: at, text: lines.map((line) => `\n${line}`).join('') };
  };
  if (meter) return [below(last.file, last.span.to, rows), below(meter.file, meter.span.to, vars)];
  const end = globals.filter((t) => t.file === last.file).at(-1) ?? last;
  if (end === last) return [below(last.file, last.span.to, [...rows, '', ...vars])];
  return [below(last.file, last.span.to, rows), below(end.file, end.span.to, ['', ...vars])];
}

export type Leaving =
  | { readonly edits: readonly Edit[] }
  | { readonly usedAt: readonly { readonly file: string; readonly line: number }[] };

/** Takes rows and meters away where nothing else names the person; else says where somebody does. */
export function removePerson(files: readonly ProjectFile[], id: string): Leaving {
  const row = castRows(files).find((r) => r.id === id);
  if (!row) return { edits: [] };
  const name = variableOf(id);
  const tags = [row.tag, ...(row.lookTag ? [row.lookTag] : [])];
  const own = new RegExp(`^[ \\t]*VAR[ \\t]+${name}_(?:trust|rapport)[ \\t]*=[^\\n]*(?:\\n|$)`, 'gm');
  const named = new RegExp(`\\b${id}\\b|\\b${name}_(?:trust|rapport)\\b`);
  const edits: Edit[] = tags.map((tag) => withoutTag(files, tag));
  const usedAt: { file: string; line: number }[] = [];
  for (const file of files) {
    const meters = [...file.text.matchAll(own)].map((m): Edit => {
      return { file: file.name, from: m.index, to: m.index + m[0].length, text: '' };
    });
    edits.push(...meters);
    for (const { logical, line } of readingOf(file).lines) {
      const mine = [...tags.map((t) => (t.file === file.name ? t.line : -1))].includes(line);
      const meter = /^\s*VAR\b/.test(logical.text) && new RegExp(`^\\s*VAR\\s+${name}_`).test(logical.text);
      if (!mine && !meter && named.test(logical.text)) usedAt.push({ file: file.name, line });
    }
  }
  return usedAt.length > 0 ? { usedAt } : { edits };
}
