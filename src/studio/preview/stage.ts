/** What the preview asks of a stage. The real one knows Phaser, so the app passes it in. */
import type { Box } from '../../core/frame';
import type { PlayView } from '../../session/view';

export interface StageHost {
  /** Draws into this element until it is disposed. Rejects where no picture can be shown. */
  readonly mount: (slot: HTMLElement) => Promise<PreviewStage>;
}

export interface PreviewStage {
  readonly show: (view: PlayView, phone: boolean) => void;
  /** CSS pixels from the top left of the slot: what no words cover, and the cards inside it. */
  readonly frame: (open: { readonly focus: Box; readonly avoid?: readonly Box[] }) => void;
  readonly dispose: () => void;
}
