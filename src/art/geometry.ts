/** Measures that people outside the art need, without any drawing behind them. */
export { CHIN, HEAD_TOP } from './people/measures';
export type { Box } from './shape';
