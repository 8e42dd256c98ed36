/** Fit of a register to the moment, and what it does to the conversation (content bible 4 and 6.6). */
import { type Stage, TONES, type Tone } from './model';

/** Steps between two registers: positive when `used` is firmer than `asked`. */
export function notches(asked: Tone, used: Tone): number {
  return TONES.indexOf(used) - TONES.indexOf(asked);
}

/**
 * -2 to +2: equal +2, one off 0, two off -1, three or more -2; the maladaptive twin of a tone is at most -1. Where
 * life safety is at stake, two or more notches too soft is -2.
 */
export function toneFit(asked: Tone, used: Tone, badTwin: boolean, lifeSafety: boolean): number {
  const off = notches(asked, used);
  if (lifeSafety && off <= -2) return -2;
  const fit = [2, 0, -1][Math.abs(off)] ?? -2;
  return badTwin ? Math.min(-1, fit) : fit;
}

const CALMER: Record<Stage, Stage> = {
  calm: 'calm',
  anxious: 'calm',
  defensive: 'cooling',
  risk: 'cooling',
  cooling: 'calm',
};
const TENSER: Record<Stage, Stage> = {
  calm: 'anxious',
  anxious: 'defensive',
  defensive: 'risk',
  risk: 'risk',
  cooling: 'defensive',
};

/** A fitting register calms by one stage, a misfit tightens by one; near enough leaves it (6.6). */
export function stageAfter(stage: Stage, fit: number): Stage {
  if (fit >= 2) return CALMER[stage];
  return fit < 0 ? TENSER[stage] : stage;
}

/** Nobody tells an officer anything while they defend themselves. */
export function discloses(stage: Stage): boolean {
  return stage !== 'defensive' && stage !== 'risk';
}
