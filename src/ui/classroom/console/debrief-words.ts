/** How a decision was settled, in words. Pure. */
import type { ClassDebrief, ClassDecision } from '../../../classroom/debrief';
import type { SettledBy } from '../../../classroom/model';
import { DEBRIEF } from '../words/console';

const BY: Record<SettledBy, string> = {
  majority: DEBRIEF.byMajority,
  tie: DEBRIEF.byTie,
  facilitator: DEBRIEF.byFacilitator,
  override: DEBRIEF.byOverride,
  jump: DEBRIEF.byJump,
};

/** One line each: by whom, why, how many moved between the votes, and how each team voted. */
export function settledLines({ settled, shift, teams = [] }: ClassDecision): string[] {
  return [
    settled.note === undefined ? BY[settled.by] : `${BY[settled.by]} ${DEBRIEF.because(settled.note)}`,
    ...(shift ? [DEBRIEF.moved(shift.moved, shift.exact)] : []),
    ...teams.map(({ team, counts }) =>
      DEBRIEF.teamVotes(team, counts.map(({ letter, count }) => DEBRIEF.votes(letter, count)).join(', ')),
    ),
  ];
}

/** The lesson in a few lines; what is not known is left out. */
export function summaryLines({ participation, moved, overrides, minutes, teams = [] }: ClassDebrief): string[] {
  return [
    DEBRIEF.minutes(Math.max(0, minutes)),
    ...(participation ? [DEBRIEF.participation(participation.answered, participation.of)] : []),
    ...teams.map(({ team, answered, of }) => DEBRIEF.team(team, DEBRIEF.participation(answered, of))),
    ...(moved ? [DEBRIEF.movedToBest(moved.first, moved.last, moved.votes)] : []),
    ...(overrides > 0 ? [DEBRIEF.overrides(overrides)] : []),
  ];
}
