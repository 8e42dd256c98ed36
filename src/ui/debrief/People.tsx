import type { Debrief } from '../../core/debrief';
import { PersonCard } from './PersonCard';
import { SectionHead } from './SectionHead';
import { PEOPLE } from './words/people';

export function People({ debrief }: { readonly debrief: Debrief }) {
  if (debrief.people.length === 0) return null;
  return (
    <section class="part people" aria-labelledby="how-they-see">
      <SectionHead id="how-they-see" title={PEOPLE.title}>
        {PEOPLE.says}
      </SectionHead>
      <ul class="pair">
        {debrief.people.map((person) => (
          <PersonCard key={person.id} debrief={debrief} person={person} />
        ))}
      </ul>
    </section>
  );
}
