/** Measures that people outside the art need, without any drawing behind them. */
export { CHIN, FACE_AT, HEAD_TOP, NECK_X, PERSON_BOX } from './people/measures';
export type { Box } from './shape';
