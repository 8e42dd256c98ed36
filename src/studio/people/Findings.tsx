import { findings } from '../../records/items/findings';
import { FEW, type ItemReport } from '../../records/items/report';
import { findingWords } from '../../records/items/words';
import type { ListedDecision } from '../../story/listed';
import type { Studio } from '../model';
import { PEOPLE as W } from '../words/people';
import { GoTo } from './GoTo';

interface FindingsProps {
  readonly studio: Studio;
  readonly report: ItemReport;
  readonly decisions: readonly ListedDecision[];
}

/** What the figures ask of the author, in plain words, the gravest first. */
export function Findings({ studio, report, decisions }: FindingsProps) {
  const found = findings(report);
  const few = report.decisions.every((d) => d.found.of < FEW);
  return (
    <section>
      <h3>{W.findings}</h3>
      {found.length === 0 && <p>{W.noFindings(few)}</p>}
      <ul class="people-findings">
        {found.map((finding) => {
          const { rule, decision, reply } = finding;
          return (
            <li key={`${rule} ${decision} ${reply}`}>
              <GoTo studio={studio} decisions={decisions} decision={decision} {...(reply !== undefined && { reply })} />
              <p>{findingWords(finding)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
