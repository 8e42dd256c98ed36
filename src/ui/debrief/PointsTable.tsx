import type { Debrief, PersonDebrief } from '../../core/debrief';
import { METER_WORDS } from '../words';
import { PLOT } from './words/people';
import { typeset } from './words/typeset';

/** The plot as a table, with the sentence behind each number. */
export function PointsTable({ debrief, person }: { readonly debrief: Debrief; readonly person: PersonDebrief }) {
  const why = (at: number) => [...new Set(person.moves.filter((m) => m.at === at).map((m) => m.because.text))];
  const title = (at: number) => debrief.decisions.find((d) => d.number === at)?.decision.title ?? '';
  return (
    <details class="as-table">
      <summary>{PLOT.asTable}</summary>
      <table>
        <caption class="sr">{PLOT.title(person.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{PLOT.after}</th>
            <th scope="col">{METER_WORDS.trust}</th>
            <th scope="col">{METER_WORDS.rapport}</th>
            <th scope="col">{PLOT.why}</th>
          </tr>
        </thead>
        <tbody>
          {person.points.map((p) => (
            <tr key={p.at}>
              <th scope="row">{p.at === 0 ? PLOT.theStart : `${p.at}: ${typeset(title(p.at))}`}</th>
              <td>{p.trust}</td>
              <td>{p.rapport}</td>
              <td class="because">{typeset(why(p.at).filter(Boolean).join(' '))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
