import type { Debrief } from '../../core/debrief';
import { PersonCard } from './PersonCard';
import { SectionHead } from './SectionHead';

export function People({ debrief }: { readonly debrief: Debrief }) {
  if (debrief.people.length === 0) return null;
  return (
    <section class="part people" aria-labelledby="how-they-see">
      <SectionHead id="how-they-see" title="How they came to see you">
        Trust: would they put something in your hands? Rapport: do they like talking to you?
      </SectionHead>
      <ul class="pair">
        {debrief.people.map((person) => (
          <PersonCard key={person.id} debrief={debrief} person={person} />
        ))}
      </ul>
    </section>
  );
}
