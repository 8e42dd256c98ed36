/**
 * The arithmetic of trust and rapport (content bible 6.1 to 6.3). Every number of the model stands here, beside its
 * source; [J] marks the designers' judgement, simulated but not measured. Ledgers are exact and run from 0 to 100.
 */
import { clamp } from './clamp';
import type { CastMember, Ledger, Owning, Stage, Steps } from './model';

/** Points that one authored step is worth before gain or loss factors [J, 6.2]. */
const STEP = 4;
/** Gains shrink toward the top: clamp(1.4 - x/75, 0.30, 1) [J, 6.2]. */
const gain = (x: number): number => clamp(1.4 - x / 75, 0.3, 1);
/** Losses soften toward the floor, so that nobody is beyond reach: clamp(x/40, 0.40, 1) [J, 6.2]. */
const loss = (x: number): number => clamp(x / 40, 0.4, 1);

/**
 * Factors per ledger. Integrity falls twice as fast as it rises and is not softened: people weigh bad evidence of
 * honesty heavily, and good evidence of ability heavily (Kim and others, S20 to S22).
 */
const UP: Record<Ledger, number> = { competence: 1.1, integrity: 0.9, rapport: 1.0 };
const DOWN: Record<Ledger, number> = { competence: 0.9, integrity: 1.8, rapport: 1.3 };

/** Trust is 45 % ability and 55 % honesty and fairness (after Mayer, Davis and Schoorman, S23; weights [J]). */
const COMPETENCE_SHARE = 0.45;
const INTEGRITY_SHARE = 0.55;
/** Nobody confides in a skilled liar: trust is at most integrity plus this [J, 6.2]. */
const ABOVE_INTEGRITY = 15;
/** After a discovered lie trust never passes this again (incomplete recovery after deceit, S20b). */
export const SCAR_CAP = 60;

/** A promise speeds recovery by half while it is open, below where the person started (S20b; 6.3). */
const PROMISE_RECOVERY = 1.5;
/** Integrity steps when a promise is kept or broken [6.3]. */
export const PROMISE_STEPS = { kept: 2, broken: -2 } as const;
/**
 * Integrity steps when somebody learns that something private of theirs was given away [J; 3, H9]: as much as a broken
 * promise, and no scar, because nobody was deceived.
 */
export const PRIVACY_STEPS = -2;
/** Integrity steps for owning a failure, by when it was owned [J, 6.3]. */
export const OWNING_STEPS: Record<Owning, number> = { before: 3, asked: 2, caught: 0, shifted: -3 };

/** Where a stranger starts (6.2). */
export const START = { competence: 45, integrity: 45, rapport: 40 } as const;

export interface Person {
  readonly competence: number;
  readonly integrity: number;
  readonly rapport: number;
  /** Set for good when a lie to this person came out. */
  readonly scarred: boolean;
  readonly stage: Stage;
}

export function newPerson(member: CastMember): Person {
  return { ...member.start, scarred: false, stage: member.stage };
}

/**
 * Where a ledger stands after authored steps.
 * @param steps -3 to +3; fractions never come from authors.
 * @param recovering true while a promise is open and the ledger is below its start.
 * @returns 0 to 100, exact.
 */
export function moved(ledger: Ledger, from: number, steps: number, recovering = false): number {
  const points =
    steps >= 0
      ? STEP * steps * UP[ledger] * gain(from) * (recovering ? PROMISE_RECOVERY : 1)
      : STEP * steps * DOWN[ledger] * (ledger === 'integrity' ? 1 : loss(from));
  return clamp(from + points, 0, 100);
}

/** Applies all three steps at once; the ledgers do not influence each other. */
export function stepped(person: Person, steps: Steps): Person {
  return {
    ...person,
    competence: moved('competence', person.competence, steps.competence),
    integrity: moved('integrity', person.integrity, steps.integrity),
    rapport: moved('rapport', person.rapport, steps.rapport),
  };
}

/** Trust, exact, 0 to 100: both ledgers, the honesty cap, and the scar (6.2). */
export function exactTrust(person: Pick<Person, 'competence' | 'integrity' | 'scarred'>): number {
  const blended = COMPETENCE_SHARE * person.competence + INTEGRITY_SHARE * person.integrity;
  return clamp(Math.min(blended, person.integrity + ABOVE_INTEGRITY, person.scarred ? SCAR_CAP : 100), 0, 100);
}

/**
 * Whole points, rounded down: the one number that is shown, mirrored to ink and compared with thresholds. The tiny
 * addend keeps 45 from becoming 44 through binary fractions.
 */
export function points(exact: number): number {
  return Math.floor(exact + 1e-9);
}

export function trust(person: Pick<Person, 'competence' | 'integrity' | 'scarred'>): number {
  return points(exactTrust(person));
}

export function rapport(person: Pick<Person, 'rapport'>): number {
  return points(person.rapport);
}

/** The two meters move apart; the four corners they make (6.1). */
export type Corner = 'confidant' | 'by-the-book' | 'buddy' | 'wall';

/** Above this a meter counts as high for the corner [J]. */
const HIGH = 50;

export function corner(person: Person): Corner {
  const trusted = trust(person) >= HIGH;
  const liked = rapport(person) >= HIGH;
  if (trusted) return liked ? 'confidant' : 'by-the-book';
  return liked ? 'buddy' : 'wall';
}
