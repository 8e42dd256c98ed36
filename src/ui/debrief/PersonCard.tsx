import type { Debrief, PersonDebrief } from '../../core/debrief';
import { capital } from '../names';
import { Portrait } from '../Portrait';
import { member } from '../words';
import { MeterPlot } from './MeterPlot';
import { PointsTable } from './PointsTable';
import { NARROW, WIDE } from './plot';
import { finalFace, PEOPLE, standing } from './words/people';
import { typeset } from './words/typeset';

/** One person: how they came to see the officer, as a plot, as a table and in the word of their corner. */
export function PersonCard({ debrief, person }: { readonly debrief: Debrief; readonly person: PersonDebrief }) {
  const heading = `person-${person.id}`;
  const { head, says } = standing(person);
  return (
    <li>
      <article class="card person" aria-labelledby={heading} data-person={person.id}>
        <header>
          <Portrait look={member(debrief.meta, person.id)?.look} face={finalFace(person)} />
          <div>
            <h3 id={heading}>{person.name}</h3>
            <p>{capital(typeset(person.role))}</p>
          </div>
        </header>
        <MeterPlot person={person} misses={debrief.nearMisses} size={WIDE} kind="wide" />
        <MeterPlot person={person} misses={debrief.nearMisses} size={NARROW} kind="narrow" />
        <p class="corner">
          <b>{head}</b> {says}
          {person.scarred && ` ${PEOPLE.scarred}`}
        </p>
        <PointsTable debrief={debrief} person={person} />
      </article>
    </li>
  );
}
