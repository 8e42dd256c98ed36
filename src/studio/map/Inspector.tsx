import type { ExploreReport, Way } from '../../story/explore/report';
import { Button } from '../../ui/Button';
import { Grade } from '../../ui/Grade';
import { signed } from '../options';
import { count, percent } from '../words/bots';
import { MAP, TONE_WORDS } from '../words/map';
import type { MapDecision, MapEnding, MapGraph, MapReply } from './graph';

export interface InspectorProps {
  readonly graph: MapGraph;
  readonly report?: ExploreReport;
  readonly selected: string;
  readonly overview: boolean;
  readonly onLine: () => void;
  readonly onPlay: () => void;
}

/** The right side: all about what is selected. */
export function Inspector({ graph, report, selected, overview, onLine, onPlay }: InspectorProps) {
  const { reply, decision, ending } = found(graph, selected);
  const way = report && wayTo(graph, report, selected);
  const any = reply || decision || ending;
  return (
    <aside class="map-inspector" data-pane="map-inspector" aria-live="polite" aria-label={MAP.title}>
      {overview || !any ? <Summary graph={graph} report={report} overview={overview} /> : null}
      {reply && <ReplyFacts reply={reply} graph={graph} asks={decision?.asks ?? ''} />}
      {decision && !reply && <DecisionFacts decision={decision} />}
      {ending && <h2>{ending.title}</h2>}
      {ending && report && <p>{MAP.ofPlays(percent(ending.share))}</p>}
      {any && report && (
        <>
          <h3>{MAP.way}</h3>
          <p>{way ? [MAP.start, ...way.choices].join(' › ') : MAP.noWay}</p>
        </>
      )}
      {any && (
        <p class="buttons">
          {!ending && (
            <Button icon="pencil-simple" onClick={onLine}>
              {MAP.goTo} <kbd>↵</kbd>
            </Button>
          )}
          {way && (
            <Button icon="play-fill" onClick={onPlay}>
              {MAP.play}
            </Button>
          )}
        </p>
      )}
    </aside>
  );
}

export function found({ decisions, endings }: MapGraph, id: string) {
  const reply: MapReply | undefined = decisions.flatMap((d) => d.replies).find((r) => r.id === id);
  const decision: MapDecision | undefined = decisions.find((d) => d.id === (reply?.decision ?? id));
  const ending: MapEnding | undefined = endings.find((e) => `end:${e.id}` === id);
  return { reply, decision, ending };
}

/** A decision is reached by the shortest way to any of its replies, without the reply. */
export function wayTo(graph: MapGraph, report: ExploreReport, id: string): Way | undefined {
  const { choices, endings } = report.shortest;
  const { reply, decision, ending } = found(graph, id);
  if (reply) return choices[reply.id];
  if (ending) return endings[ending.id];
  const ways = (decision?.replies ?? []).flatMap((r) => choices[r.id] ?? []);
  const way = ways.reduce<Way | undefined>((a, b) => (a && a.choices.length <= b.choices.length ? a : b), undefined);
  return way && { ...way, choices: way.choices.slice(0, -1) };
}

function ReplyFacts({
  reply,
  graph,
  asks,
}: {
  readonly reply: MapReply;
  readonly graph: MapGraph;
  readonly asks: string;
}) {
  const title = (to: string): string => graph.endings.find((e) => `end:${e.id}` === to)?.title ?? to;
  const leads = graph.edges.filter((e) => e.from === reply.id && e.share > 0).sort((a, b) => b.share - a.share);
  const tone = reply.tone && `${TONE_WORDS[reply.tone]}${reply.tone === asks ? MAP.asked : ''}`;
  const rows = [
    [MAP.tone, tone],
    [MAP.security, signed(reply.security)],
    [MAP.service, signed(reply.service)],
    [MAP.leads, leads.map((e) => MAP.leadsShare(title(e.to), percent(e.share))).join(', ')],
    [MAP.rightIf, reply.rightIf],
    [MAP.why, reply.why],
  ];
  return (
    <>
      <h2>
        <Grade verdict={reply.verdict} /> {reply.label} <small>{MAP.in(reply.decision, reply.line)}</small>
      </h2>
      <blockquote>{reply.text}</blockquote>
      <dl>
        {rows.map(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}=`}>{value}</dd>] : null))}
      </dl>
    </>
  );
}

function DecisionFacts({ decision }: { readonly decision: MapDecision }) {
  const { id, title, line, asks, share, meanScore } = decision;
  return (
    <>
      <h2>
        {id} <small>{MAP.line(line)}</small>
      </h2>
      {title !== id && <p>{title}</p>}
      <dl>
        <dt>{MAP.tone}</dt>
        <dd>{asks}</dd>
        <dt>{MAP.met}</dt>
        <dd>{MAP.ofPlays(percent(share))}</dd>
        {meanScore !== undefined && <dt>{MAP.hard}</dt>}
        {meanScore !== undefined && <dd>{Math.round(meanScore)}</dd>}
      </dl>
    </>
  );
}

function Summary({ graph, report, overview }: Pick<InspectorProps, 'graph' | 'report' | 'overview'>) {
  const replies = graph.decisions.flatMap((d) => d.replies);
  const never = replies.filter((r) => r.never);
  return (
    <>
      {report ? <h2>{MAP.neverHead(never.length, replies.length)}</h2> : null}
      <p>{overview ? MAP.overview : MAP.none}</p>
      {report && <p class="note">{report.exact ? MAP.exact : MAP.sampled(count(report.plays))}</p>}
      {!replies.some((r) => r.verdict === 'sound') && <p class="note">{MAP.noSound}</p>}
    </>
  );
}
