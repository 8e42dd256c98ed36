import { type DecisionFigures, FEW, type ItemReport, type ReplyFigures } from '../../records/items/report';
import type { Share } from '../../records/items/share';
import { discriminationWords, percentOf, rangeOf } from '../../records/items/words';
import type { ListedDecision } from '../../story/listed';
import { Icon } from '../../ui/Icon';
import type { Studio } from '../model';
import { PEOPLE as W } from '../words/people';
import { dayOf } from './day';
import { GoTo } from './GoTo';

interface DecisionsProps {
  readonly studio: Studio;
  readonly report: ItemReport;
  readonly decisions: readonly ListedDecision[];
}

/** Every decision with its replies: how often each was picked, and how far one may trust that. */
export function Decisions({ studio, report, decisions }: DecisionsProps) {
  return (
    <section>
      <h3>{W.decisions}</h3>
      <p class="bots-note">{W.topHelp}</p>
      <table class="bots-table people-table">
        <caption class="sr">{W.decisions}</caption>
        <thead>
          <tr>
            <th scope="col">{W.decision}</th>
            <th scope="col">{W.found}</th>
            <th scope="col">{W.share}</th>
            <th scope="col">{W.range}</th>
            <th scope="col">{W.top}</th>
          </tr>
        </thead>
        {report.decisions.map((d) => (
          <tbody key={d.name} data-decision={d.name}>
            <tr class="head">
              <th scope="rowgroup">
                {d.name} <small>{about(d, report)}</small>
              </th>
              <td>{W.of(d.found.n, d.found.of)}</td>
              <td>{W.findBest(percentOf(d.found.share))}</td>
              <td>{rangeOf(d.found)}</td>
              <td>
                <GoTo studio={studio} decisions={decisions} decision={d.name} />
              </td>
            </tr>
            {d.replies.map((reply) => (
              <Reply key={reply.name} reply={reply} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** What there is to say of a decision beside its figures. */
function about({ twinOf, gone, discrimination, versions }: DecisionFigures, { keys, key }: ItemReport): string {
  const others = versions.filter((v) => v.keyHash !== key?.keyHash);
  return [
    twinOf && W.twin(twinOf),
    gone && W.gone,
    W.tells(discriminationWords(discrimination)),
    ...others.map(({ keyHash, found }) => {
      const version = keys.find((k) => k.keyHash === keyHash);
      const figures = [percentOf(found.share), W.of(found.n, found.of)] as const;
      return version?.today ? W.now(...figures) : W.before(dayOf(version?.last ?? 0), ...figures);
    }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Reply({ reply }: { readonly reply: ReplyFigures }) {
  const { name, text, best, shown, picked, top } = reply;
  return (
    <tr class={picked.n === 0 && !best && shown >= FEW ? 'none' : undefined}>
      <th scope="row">
        {best && <Icon name="star-fill" label={W.best} />}
        <b>{name}</b> <span class="words">{text}</span>
      </th>
      <td>{W.of(picked.n, shown)}</td>
      <td>
        <Bar share={picked} /> {percentOf(picked.share)}
      </td>
      <td>{rangeOf(picked)}</td>
      <td>{top === undefined ? '' : percentOf(top)}</td>
    </tr>
  );
}

/** The share as a bar, and the line of what is likely across its end. */
function Bar({ share: { share, low, high } }: { readonly share: Share }) {
  return (
    <span class="share-bar" aria-hidden="true">
      <i style={{ inlineSize: `${share * 100}%` }} />
      <u style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${(high - low) * 100}%` }} />
    </span>
  );
}
