/** What the rules of this family share: content bible 3, its numbers and its way of reading. */
import type { CastMember } from '../../../core/model';
import type { Finding, Rule } from '../rule';
import { type Kind, type Said, saidIn } from './said';

/** Names of the cast as they are said. */
interface People {
  readonly everybody: readonly string[];
  /** Without fellow officers. */
  readonly guests: readonly string[];
}

interface Hazard {
  readonly id: string;
  /** Numbers of content bible 3, as in "H10". */
  readonly number: string;
  /** What it is, in a few words. */
  readonly hazard: string;
  readonly why: string;
  readonly mend: string;
  /** Where it matters. */
  readonly kinds: readonly Kind[];
  /** Where it matters in wrong replies as well. */
  readonly anywhere?: readonly Kind[];
  /** Given who is in the scene, what finds the words that are the hazard. */
  readonly finds: (people: People) => (said: Said) => string | undefined;
}

/** Advice where the scene stands behind the words; wrong replies may contain every tempting mistake. */
export function hazard({ id, number, hazard: what, why, mend, kinds, anywhere = [], finds }: Hazard): Rule {
  return {
    id,
    family: 'hazards',
    severity: 'advice',
    why,
    on: 'text',
    check: (draft): Finding[] => {
      const { cast } = draft.meta;
      const guests = cast.filter((m) => m.set !== 'officers');
      const search = finds({ everybody: cast.flatMap(namesOf), guests: guests.flatMap(namesOf) });
      return saidIn(draft).flatMap((said): Finding[] => {
        if (!(said.stands ? kinds : anywhere).includes(said.kind)) return [];
        const words = search(said);
        if (words === undefined) return [];
        const { file, line, decision } = said;
        const says = `${number}, ${what}: ${said.name} says "${words.trim()}".`;
        return [{ file, line, ...(decision && { decision }), what: says, mend }];
      });
    },
  };
}

/** "Marguerite" and "Sloane"; of "Man with a lanyard" only the name that the story calls him by. */
function namesOf({ id, name }: CastMember): string[] {
  const parts = name.split(' ').filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part));
  return [...new Set([id, ...parts])];
}
