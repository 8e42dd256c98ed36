/** The decisions of a scene as rows of a sheet, read from the texts as they are at this moment. */
import type { Verdict } from '../../core/model';
import { plainText, wordsOf } from '../../story/checks/wording';
import { globalTags } from '../../story/globals';
import { tooBig } from '../../story/limits';
import { type DecisionSource, type OptionSource, outline, tagOf } from '../../story/outline';
import { readSources } from '../../story/sources';
import type { Problem } from '../../vocabulary/problems';
import { worthOf } from '../options';
import type { ProjectFile, ProjectView } from '../project';
import { unescaped } from '../write/escape';

export interface ReplyRow {
  /** `2.1`: the second reply of the third decision. */
  readonly key: string;
  readonly option: OptionSource;
  readonly verdict: Verdict;
  readonly words: number;
  readonly flags: readonly Problem[];
}

export interface Group {
  readonly key: string;
  readonly decision: DecisionSource;
  readonly rows: readonly ReplyRow[];
  /** Words of the reply in the middle. */
  readonly median: number;
  /** Findings about the decision as a whole. */
  readonly flags: readonly Problem[];
}

export interface Table {
  readonly files: readonly ProjectFile[];
  /** Names of the cast, in its order. */
  readonly cast: readonly string[];
  readonly groups: readonly Group[];
}

type Texts = Pick<ProjectView, 'files' | 'main'>;

/** A text that is too large to be read at once has no rows; the list of problems says why. */
export function tableOf({ files, main }: Texts, problems: readonly Problem[]): Table {
  const text = (name: string) => files.find((f) => f.name === name)?.text;
  const source = text(main) ?? '';
  if (tooBig(source, main, text).length > 0) return { files, cast: [], groups: [] };
  const { scan } = readSources(source, main, text);
  const cast = globalTags(scan.pieces)
    .filter((t) => t.name.toLowerCase() === 'cast')
    .map((t) => (t.value.split('=')[0] as string).trim());
  const open = problems.filter((p) => !p.setAside);
  const groups = outline(scan).decisions.map((decision, i) => groupOf(decision, String(i), open, text));
  return { files, cast, groups };
}

function groupOf(
  decision: DecisionSource,
  key: string,
  problems: readonly Problem[],
  text: (file: string) => string | undefined,
): Group {
  const rows = decision.options.map((option, i): ReplyRow => {
    const source = text(option.file)?.slice(option.span.from, option.span.to) ?? '';
    const last = option.line + source.split('\n').length - 1;
    const flags = problems.filter((p) => p.file === option.file && p.line >= option.line && p.line <= last);
    const { verdict } = worthOf(option, decision);
    return { key: `${key}.${i}`, option, verdict, words: wordsOf(plainText(option.text)).length, flags };
  });
  const flags = problems.filter((p) => p.file === decision.file && p.line === decision.line);
  return { key, decision, rows, median: middle(rows.map((r) => r.words)), flags };
}

function middle(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? 0;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
}

export function rowOf({ groups }: Table, key: string): { readonly group?: Group; readonly row?: ReplyRow } {
  const [g = '', r] = key.split('.');
  const group = groups[Number(g)];
  return { group, row: r === undefined ? undefined : group?.rows[Number(r)] };
}

/** Decisions and replies that have findings. A decision that has one of its own shows all its replies to compare. */
export function onlyFlagged(groups: readonly Group[]): Group[] {
  return groups
    .map((g) => (g.flags.length > 0 ? g : { ...g, rows: g.rows.filter((r) => r.flags.length > 0) }))
    .filter((g) => g.rows.length > 0);
}

/** The value of a tag as people read it; empty where there is none. */
export function tagValue(holder: Pick<OptionSource, 'tags'>, name: string): string {
  return unescaped(tagOf(holder.tags, name.toLowerCase())?.value ?? '');
}
