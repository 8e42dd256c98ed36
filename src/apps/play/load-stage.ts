import { once } from './loader';

/** The pictures, with Phaser: the heaviest part, so it is fetched while the brief is read. */
export const loadStage = once(() => import('../../stage/index'));

export function preloadStage(): void {
  loadStage().catch(() => undefined);
}
