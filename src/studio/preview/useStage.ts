import { useEffect, useState } from 'preact/hooks';
import type { PlayView } from '../../session/view';
import type { PreviewStage, StageHost } from './stage';

/** Mounts a stage in a slot once there is one; whatever goes wrong there leaves the drawn picture. */
export function useStage(host: StageHost | undefined, slot: HTMLElement | null) {
  const [stage, setStage] = useState<PreviewStage>();
  useEffect(() => {
    if (!host || !slot) return undefined;
    let made: PreviewStage | undefined;
    let gone = false;
    host.mount(slot).then(
      (mounted) => {
        made = mounted;
        if (gone) mounted.dispose();
        else setStage(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      setStage(undefined);
      attempt(() => made?.dispose());
    };
  }, [host, slot]);
  /** Undefined after a crash of the picture: the words go on. */
  const guarded = (work: (stage: PreviewStage) => void): void => {
    if (stage && !attempt(() => work(stage))) setStage(undefined);
  };
  return { shown: stage !== undefined, stage, guarded };
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Shows a view on the stage; the frame is what the words leave open. */
export function useStaged(
  { stage, guarded }: ReturnType<typeof useStage>,
  view: PlayView | undefined,
  phone: boolean,
): void {
  useEffect(() => {
    if (view) guarded((on) => on.show(view, phone));
  }, [stage, view, phone]);
}
