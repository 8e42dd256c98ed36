import type { StageFrame, StageView } from '../../stage/view';
import { once } from './loader';

export interface Stage {
  readonly show: (view: StageView) => void;
  readonly input: () => void;
  readonly frame: (rects: StageFrame) => void;
  readonly dispose: () => void;
}

/** The pictures, with Phaser: the heaviest part, so it is fetched while the brief is read. */
export const loadStage = once(
  async (): Promise<{ readonly mountStage: (parent: HTMLElement) => Promise<Stage> } | undefined> => undefined,
);

export function preloadStage(): void {
  loadStage().catch(() => undefined);
}
