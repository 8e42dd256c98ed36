/**
 * What happens between and around scenes: talk travels, ties fade (content bible 6.4). Numbers are [J] where the
 * source is a direction and not a figure.
 */
import { clamp } from './clamp';
import type { Person } from './people';

/** Second-hand damage beyond this needs a second, independent source (S80). */
const SINGLE_SOURCE_FLOOR = -6;

/**
 * How far a listener's trust moves when they hear about a scene. Talk amplifies what is already there (S79): those
 * who trust you discount bad news, those who don't discount good news.
 * @param change points the teller's trust moved, -100 to 100.
 * @param weight 0.1 to 0.4, the strength of the tie.
 * @param listenerTrust 0 to 100.
 * @param sources independent tellers, 1 or more.
 */
export function ripple(change: number, weight: number, listenerTrust: number, sources = 1): number {
  const leaning =
    change < 0 ? (listenerTrust >= 60 ? 0.5 : listenerTrust < 40 ? 1.2 : 1) : listenerTrust < 40 ? 0.3 : 1;
  const heard = change * weight * leaning;
  return sources < 2 ? Math.max(SINGLE_SOURCE_FLOOR, heard) : heard;
}

/** How close the tie is; weak ties that bridge groups fade fastest (S78). */
export type Tie = 'crew' | 'site' | 'bridge';

const RAPPORT_FADE: Record<Tie, number> = { crew: 0.03, site: 0.05, bridge: 0.12 };
const COMPETENCE_FADE = 0.02;
const GOOD_INTEGRITY_FADE = 0.01;
/** Rapport drifts toward a stranger's; the ledgers toward neither good nor bad. */
const RESTING = { rapport: 40, ledger: 45 } as const;

/** A person after one shift without contact. Bad integrity does not fade. */
export function afterShift(person: Person, tie: Tie): Person {
  const toward = (x: number, rest: number, share: number) => clamp(x + (rest - x) * share, 0, 100);
  return {
    ...person,
    rapport: toward(person.rapport, RESTING.rapport, RAPPORT_FADE[tie]),
    competence: toward(person.competence, RESTING.ledger, COMPETENCE_FADE),
    integrity:
      person.integrity > RESTING.ledger
        ? toward(person.integrity, RESTING.ledger, GOOD_INTEGRITY_FADE)
        : person.integrity,
  };
}
