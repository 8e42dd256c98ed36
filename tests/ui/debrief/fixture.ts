import { type Debrief, debrief } from '../../../src/core/debrief';
import { BEST, BOUNDS, logOf, MOSTLY, WORST } from '../../fixtures/debrief-log';

const of = (labels: readonly string[]): Debrief => debrief(logOf(labels), BOUNDS);

export const mostly = of(MOSTLY);
export const best = of(BEST);
export const worst = of(WORST);
export { of };
