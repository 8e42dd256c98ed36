/** The scene as a graph: decisions, their replies, endings, and how often a bot goes from one to the next. */
import type { Tone, Verdict } from '../../core/model';
import type { BotName } from '../../story/explore/bots';
import type { ExploreReport } from '../../story/explore/report';
import { type DecisionSource, tagOf } from '../../story/outline';
import { worthOf } from '../options';
import type { Draft } from '../work/protocol';

export interface MapReply {
  readonly id: string;
  readonly decision: string;
  readonly label: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly sum: number;
  readonly security: number;
  readonly service: number;
  readonly tone?: Tone;
  readonly rightIf: string;
  readonly why: string;
  /** Share of the bot's plays that take it, 0 to 1. */
  readonly share: number;
  /** Nobody ever took it. Only where the bots have played this story. */
  readonly never: boolean;
  readonly file: string;
  readonly line: number;
}

export interface MapDecision {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  /** Share of the bot's plays that come here. */
  readonly share: number;
  /** What a random pick scores on average, 0 to 100; undefined where nobody knows. */
  readonly meanScore?: number;
  readonly replies: readonly MapReply[];
  readonly file: string;
  readonly line: number;
  /** Columns from the beginning. */
  readonly column: number;
}

export interface MapEnding {
  readonly id: string;
  readonly title: string;
  readonly share: number;
  readonly reached: boolean;
}

export interface MapEdge {
  /** A reply's id; empty for the beginning. */
  readonly from: string;
  /** A decision's id, or `end:` and an ending's. */
  readonly to: string;
  readonly share: number;
  /** It passes over decisions that others meet on the way. */
  readonly detour: boolean;
}

export interface MapGraph {
  readonly decisions: readonly MapDecision[];
  readonly endings: readonly MapEnding[];
  readonly edges: readonly MapEdge[];
  readonly columns: number;
  /** Decisions, replies and endings. */
  readonly nodes: number;
}

/** Which plays the lines and shares are of. */
export interface Whose {
  readonly bot: BotName;
  readonly variant: string;
}

/** @param report undefined as long as nobody has played: decisions stand in the order of the text, without lines. */
export function graphOf(
  draft: Pick<Draft, 'outline' | 'meta'>,
  report: ExploreReport | undefined,
  { bot, variant }: Whose,
): MapGraph {
  const here = report?.flow.filter((f) => f.variant === variant) ?? [];
  const steps = here.find((f) => f.bot === bot)?.steps ?? [];
  const every = here.flatMap((f) => f.steps);
  const sources = sourcesOf(draft, report, new Set(every.map((step) => step.to)));
  const column = columnsOf(
    sources.map((d) => d.id),
    every.flatMap(({ from, to }) => (to === undefined ? [] : [{ from: decisionOf(from), to }])),
  );
  const taken = new Map(report?.coverage.choices.hits.map((hit) => [hit.id, hit.taken]));
  const sum = (of: (step: (typeof steps)[number]) => boolean): number =>
    Math.min(
      1,
      steps.filter(of).reduce((total, { share }) => total + share, 0),
    );
  const decisions = sources.map((source): MapDecision => {
    const { id, title, tags, file, line, options } = source;
    const replies = options.map((option): MapReply => {
      const label = option.label ?? '';
      const reply = `${id}/${label}`;
      const { verdict, sum: worth, security, service, tone } = worthOf(option, source);
      return {
        id: reply,
        decision: id,
        label: label || option.text,
        text: option.text,
        verdict,
        sum: worth,
        security,
        service,
        tone,
        rightIf: tagOf(option.tags, 'right-if')?.value ?? '',
        why: tagOf(option.tags, 'why')?.value ?? '',
        share: sum((step) => step.from === reply),
        never: taken.get(reply) === 0,
        file: option.file,
        line: option.line,
      };
    });
    const meanScore = report?.decisions.find((d) => d.id === id)?.meanScore ?? undefined;
    const asks = tagOf(tags, 'asks')?.value ?? '';
    const share = sum((step) => step.to === id);
    return { id, title, asks, share, meanScore, replies, file, line, column: column.get(id) ?? 0 };
  });
  const endings = endingsOf(draft, report).map((ending) => ({
    ...ending,
    share: sum((step) => step.ending === ending.id),
  }));
  const columns = Math.max(0, ...decisions.map((d) => d.column + 1));
  const known = new Set(decisions.map((d) => d.id));
  const edges = steps
    .filter(({ to }) => to === undefined || known.has(to))
    .map(({ from, to, ending, share }): MapEdge => {
      const start = from === '' ? -1 : (column.get(decisionOf(from)) ?? -1);
      const end = to === undefined ? columns : (column.get(to) ?? columns);
      return { from, to: to ?? `end:${ending ?? ''}`, share, detour: end - start > 1 };
    });
  const nodes = decisions.length + endings.length + decisions.reduce((n, d) => n + d.replies.length, 0);
  return { decisions, endings, edges, columns, nodes };
}

/** What this variant meets, and what none does. */
function sourcesOf(
  { outline }: Pick<Draft, 'outline'>,
  report: ExploreReport | undefined,
  met: ReadonlySet<string | undefined>,
): DecisionSource[] {
  const anywhere = new Set(report?.flow.flatMap((f) => f.steps.map((step) => step.to)));
  return outline.decisions
    .filter((d, i, all) => all.findIndex((o) => o.id === d.id) === i)
    .filter((d) => (met.size === 0 ? !d.twinOf : met.has(d.id) || !anywhere.has(d.id)));
}

function endingsOf({ meta }: Pick<Draft, 'meta'>, report: ExploreReport | undefined) {
  if (report && report.mode === 'rapport')
    return report.endings.map(({ id, title, reached }) => ({ id, title, reached }));
  return meta.endings.map(({ id, title }) => ({ id, title, reached: true }));
}

export function decisionOf(reply: string): string {
  return reply.slice(0, Math.max(0, reply.lastIndexOf('/')));
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * The longest way from the beginning, so that a line leads to the right unless the story goes back. Of a circle the
 * line that returns to what is met already counts for nothing. What nobody meets stands behind what is before it in
 * the text.
 */
export function columnsOf(ids: readonly string[], links: readonly Link[]): Map<string, number> {
  const after = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { from, to } of links) if (from !== '' && from !== to && after.has(to)) after.get(from)?.add(to);
  const met = new Set(links.map((l) => l.to));
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const next of after.get(id) ?? []) {
      if (state.get(next) === 'open') after.get(id)?.delete(next);
      else if (!state.has(next)) visit(next);
    }
    state.set(id, 'done');
    order.push(id);
  };
  const roots = links.filter((l) => l.from === '').map((l) => l.to);
  for (const id of [...ids.filter((i) => roots.includes(i)), ...ids]) if (!state.has(id)) visit(id);
  const column = new Map(ids.map((id) => [id, 0]));
  for (const id of order.toReversed()) {
    const own = column.get(id) ?? 0;
    for (const next of after.get(id) ?? []) column.set(next, Math.max(column.get(next) ?? 0, own + 1));
  }
  for (const [i, id] of ids.entries()) {
    if (!met.has(id) && i > 0) column.set(id, (column.get(ids[i - 1] as string) ?? 0) + 1);
  }
  return column;
}
