/** From the text of a story to an artifact, or to everything that is wrong with it. Used by build, CLI and Studio. */
import type { StoryMeta } from '../core/model';
import { GLOBAL_ROWS } from '../vocabulary/globals';
import type { Problem } from '../vocabulary/problems';
import { completeMeta, readGlobal } from '../vocabulary/read';
import type { Draft } from '../vocabulary/rows';
import type { Artifact } from './artifact';
import { checkKey } from './checks/key';
import { checkLanguage } from './checks/language';
import { checkVariables } from './checks/variables';
import { fingerprint } from './fingerprint';
import { compileInk } from './ink';
import { type FoundTag, type Piece, type Scan, scan } from './scan';
import { begin } from './turn';
import { type Walk, walk, worldOf } from './walk';

export interface CompileOptions {
  /** Name for messages. */
  readonly file: string;
  readonly slug: string;
  /** Text of a part by the name in its INCLUDE line. */
  readonly include?: (name: string) => string | undefined;
}

export type CompileResult =
  | {
      readonly ok: true;
      readonly artifact: Artifact;
      readonly problems: readonly Problem[];
      readonly walks: readonly Walk[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Never throws for what an author wrote. `problems` of a good story are advice. */
export function compileStory(source: string, options: CompileOptions): CompileResult {
  const include = options.include ?? (() => undefined);
  const whole = scanAll(source, options.file, include);
  const problems: Problem[] = [];
  const meta = globals(whole.pieces, options, problems);
  const ink = compileInk(source, options.file, include);
  problems.push(...ink.problems, ...checkLanguage(whole.pieces, meta), ...checkVariables(whole, meta));
  if (!ink.ink || problems.some((p) => p.severity === 'error')) return { ok: false, problems: inOrder(problems) };

  const draft: Artifact = {
    format: 1,
    meta,
    ink: ink.ink,
    labels: ink.labels,
    textHash: fingerprint(whole.text),
    keyHash: '',
    worlds: [],
  };
  const walks = walkWorlds(draft);
  problems.push(...checkKey(walks, meta, whole.pieces, options.file));
  if (problems.some((p) => p.severity === 'error')) return { ok: false, problems: inOrder(problems) };
  const opening = openingOf(draft);
  const worlds = walks.map((w) => worldOf(w.leaves));
  const artifact = { ...draft, keyHash: keyHash(walks, meta), worlds, ...(opening && { opening }) };
  return { ok: true, artifact, problems: inOrder(problems), walks };
}

/** World 0 first; its twins tell how many more worlds there are. */
function walkWorlds(draft: Artifact): Walk[] {
  const walks = [walk(draft, 0)];
  const twins = new Map<string, Set<string>>();
  const note = (w: Walk) => {
    for (const d of w.decisions.values()) {
      if (d.twinOf) twins.set(d.twinOf, (twins.get(d.twinOf) ?? new Set()).add(d.id));
    }
  };
  const second = walk(draft, 1);
  note(second);
  if (twins.size === 0) return walks;
  walks.push(second);
  const third = walk(draft, 2);
  const seen = [...twins.values()].reduce((n, ids) => n + ids.size, 0);
  note(third);
  if ([...twins.values()].reduce((n, ids) => n + ids.size, 0) > seen) walks.push(third);
  return walks;
}

function globals(pieces: readonly Piece[], options: CompileOptions, problems: Problem[]): StoryMeta {
  const draft: Draft<StoryMeta> = {};
  const seen = new Set<string>();
  const report = (file: string, line: number) => (rule: string, what: string, mend: string) =>
    problems.push({ severity: 'error', file, line, rule, what, mend });
  const tags = pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  for (const tag of declarationsFirst(tags)) {
    readGlobal(tag, draft, report(tag.file, tag.line));
    seen.add(tag.name.toLowerCase());
  }
  for (const row of GLOBAL_ROWS) {
    if (row.required && !seen.has(row.name)) {
      report(options.file, 0)('missing-tag', `The story has no "# ${row.name}".`, `Add "# ${row.example}" at the top.`);
    }
  }
  return completeMeta(draft, options.slug);
}

/** Place and cast are used by other rows, so authors may write them in any order. */
function declarationsFirst(tags: readonly FoundTag[]): FoundTag[] {
  const declares = (t: FoundTag) => ['place', 'cast'].includes(t.name.toLowerCase());
  return [...tags.filter(declares), ...tags.filter((t) => !declares(t))];
}

/** Parts within parts; a circle of INCLUDEs ends here. */
const MOST_NESTED = 5;

/** The file and its parts, in the order of the text. */
function scanAll(
  source: string,
  file: string,
  include: (name: string) => string | undefined,
  depth = 0,
): Scan & { readonly text: string } {
  const main = { ...scan(source, file), text: source };
  if (depth > MOST_NESTED) return main;
  const parts = main.includes.map(({ path }) => scanAll(include(path) ?? '', path, include, depth + 1));
  return {
    text: [source, ...parts.map((part) => part.text)].join('\n'),
    pieces: [...main.pieces, ...parts.flatMap((p) => p.pieces)],
    variables: [...main.variables, ...parts.flatMap((p) => p.variables)],
    includes: main.includes,
  };
}

/** Long speeches do not fit on a cover. */
const LONGEST_OPENING = 120;

/** Whoever stands first in the cast stands first in the picture; where they are silent, somebody else will do. */
function openingOf(draft: Artifact): Artifact['opening'] {
  const { turn } = begin(draft, 0, 0);
  const spoken = turn.facts.flatMap((fact) => {
    if (fact.fact !== 'LineShown') return [];
    const { speaker, text } = fact.line;
    const inCast = draft.meta.cast.some(({ id }) => id === speaker);
    return speaker && inCast && text !== '' && text.length <= LONGEST_OPENING ? [{ name: speaker, line: text }] : [];
  });
  return spoken.find(({ name }) => name === draft.meta.cast[0]?.id) ?? spoken[0];
}

/** What a first attempt is locked to: decisions, labels, worth, thresholds and starts, but no wording. */
function keyHash(walks: readonly Walk[], meta: StoryMeta): string {
  const decisions = walks.map((w) =>
    [...w.decisions.values()].map((d) => ({
      id: d.id,
      asks: d.asks,
      lifeSafety: d.lifeSafety,
      options: d.options.map(
        ({ label, best, verdict, tone, badTwin, security, service, people, shows, deceit, promise, owns }) => [
          label,
          best,
          verdict,
          tone,
          badTwin,
          security,
          service,
          people,
          shows,
          deceit,
          promise,
          owns,
        ],
      ),
    })),
  );
  const people = meta.cast.map((m) => [m.id, m.start, m.stage]);
  const hidden = meta.hidden.map((h) => [h.id, h.who, h.needs]);
  return fingerprint(JSON.stringify([decisions, people, hidden]));
}

/** By file and line; what concerns the whole file comes last, because the first line often explains it. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const line = (p: Problem) => p.line || Number.POSITIVE_INFINITY;
  return problems.toSorted((a, b) => (a.file === b.file ? line(a) - line(b) || 0 : a.file < b.file ? -1 : 1));
}
