import type { ComponentChildren } from 'preact';
import type { ExploreReport, Way } from '../../story/explore/report';
import { Button } from '../../ui/Button';
import type { Studio } from '../model';
import { BOTS_VIEW, percent } from '../words/bots';

interface ReportProps {
  readonly report: ExploreReport;
}

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly note?: string;
}

function Table({ title, heads, rows, note }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <table class="bots-table">
        <caption class="sr">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, c) => (
                <td key={heads[c + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p class="bots-note">{note}</p>}
    </section>
  );
}

export function Decisions({ report }: ReportProps) {
  const { decision, met, options, randomScore, near, unscored } = BOTS_VIEW;
  return (
    <Table
      title={BOTS_VIEW.decisions}
      heads={[decision, met, options, randomScore, near]}
      rows={report.decisions.map((d) => [
        d.id,
        percent(d.met),
        d.options.toFixed(1),
        d.meanScore === null ? unscored : Math.round(d.meanScore),
        d.near === null ? unscored : d.near.toFixed(1),
      ])}
      note={BOTS_VIEW.nearHelp}
    />
  );
}

const WORLDS: Readonly<Record<string, number>> = { base: 0, twin: 1, 'twin-2': 2 };

/** Plays along a way and shows where it has come to. */
export function along(studio: Studio, { choices, variant }: Way): void {
  studio.playAlong(choices, WORLDS[variant] ?? 0);
  studio.show('write');
}

export function Ways({ report, studio }: ReportProps & { readonly studio: Studio }) {
  const { endings, hidden } = report.shortest;
  const row = (name: string, share: number, way: Way | undefined): ComponentChildren[] => [
    name,
    percent(share),
    way ? BOTS_VIEW.path(way.choices) || BOTS_VIEW.straight : BOTS_VIEW.noWay,
    way && (
      <Button small icon="play-fill" onClick={() => along(studio, way)}>
        {BOTS_VIEW.along} <span class="sr">{name}</span>
      </Button>
    ),
  ];
  return (
    <Table
      title={BOTS_VIEW.ways}
      heads={[BOTS_VIEW.thing, BOTS_VIEW.share, BOTS_VIEW.way, BOTS_VIEW.along]}
      rows={[
        ...report.endings.map((e) => row(e.title, e.share, endings[e.id])),
        ...report.hidden.map((h) => row(BOTS_VIEW.hidden(h.id), h.share, hidden[h.id])),
      ]}
    />
  );
}

export function Variants({ report }: ReportProps) {
  const { variant, random, best, worst, variantName, path } = BOTS_VIEW;
  return (
    <Table
      title={BOTS_VIEW.variants}
      heads={[variant, random, best, worst]}
      rows={report.bounds.map((b) => [
        variantName[b.variant] ?? b.variant,
        Math.round(b.random.handInHand),
        path(b.bestPath),
        path(b.worstPath),
      ])}
    />
  );
}

export function Meters({ report }: ReportProps) {
  const { who, trust, rapport, range } = BOTS_VIEW;
  return (
    <Table
      title={BOTS_VIEW.meters}
      heads={[who, trust, rapport]}
      rows={report.meters.map((m) => [m.who, range(m.trust.min, m.trust.max), range(m.rapport.min, m.rapport.max)])}
    />
  );
}

export function Lengths({ report }: ReportProps) {
  const { what, mean, shortest, longest, lengths } = BOTS_VIEW;
  return (
    <Table
      title={BOTS_VIEW.length}
      heads={[what, mean, shortest, longest]}
      rows={(['decisions', 'lines', 'words'] as const).map((each) => {
        const spread = report.length[each];
        return [lengths[each], Math.round(spread.mean), spread.min, spread.max];
      })}
    />
  );
}
