import { useEffect, useRef, useState } from 'preact/hooks';
import { newSeed } from '../../adapters/random';
import { seeded } from '../../core/random';
import type { PlayView } from '../../session/view';
import type { Stage } from '../../stage/index';
import { stageView } from '../../ui/scene/staged';

/** Open width by height of the stage below which whoever is faced stands alone: all of them would be tiny. */
const NARROW = 0.6;
const STILL = '(prefers-reduced-motion: reduce)';

interface WallStage {
  readonly staged: boolean;
  readonly onSlot: (slot: HTMLElement | null) => void;
}

/**
 * People and places on the wall; where no stage can draw, a picture stands there.
 * @param shows what of the lesson stands on the wall: with it the words over the picture come and go
 */
export function useWallStage(scene: PlayView | undefined, shows: string): WallStage {
  const [slot, onSlot] = useState<HTMLElement | null>(null);
  const [stage, setStage] = useState<Stage>();
  const [narrow, setNarrow] = useState(false);
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (!slot) return undefined;
    let mounted: Stage | undefined;
    let gone = false;
    import('../../stage/index')
      .then(({ mountStage }) => (gone ? undefined : mountStage(slot, { random: seeded(newSeed()) })))
      .then(
        (made) => {
          mounted = made;
          if (gone) made?.dispose();
          else setStage(made);
        },
        () => undefined,
      );
    return () => {
      gone = true;
      setStage(undefined);
      attempt(() => mounted?.dispose());
    };
  }, [slot]);

  useEffect(() => {
    if (!stage || !slot) return undefined;
    const follow = (): void => {
      const open = openPart(slot);
      setNarrow(open.focus.width < NARROW * slot.clientHeight);
      if (!attempt(() => stage.frame(open))) setStage(undefined);
    };
    const observer = new ResizeObserver(follow);
    observer.observe(slot);
    for (const words of wordsOver(slot)) observer.observe(words);
    follow();
    return () => observer.disconnect();
  }, [stage, slot, scene?.step, shows]);

  useEffect(() => {
    if (!stage || !scene) return;
    const shown = attempt(() => {
      const reducedMotion = matchMedia(STILL).matches;
      const view = stageView(scene, { officer: 'a', reducedMotion, phone: narrow, before: before.current });
      before.current = view.addressed;
      stage.show(view);
      stage.input();
    });
    if (!shown) setStage(undefined);
  }, [stage, scene, narrow]);

  return { staged: stage !== undefined, onSlot };
}

/** Words lie over the picture: the card of meters above, the line below, the lobby beside. They say so by this mark. */
const wordsOver = (slot: HTMLElement): HTMLElement[] => [
  ...(slot.closest('[data-screen]')?.querySelectorAll<HTMLElement>('[data-over-stage]') ?? []),
];

/** What of the stage no words cover. */
function openPart(slot: HTMLElement) {
  const stage = slot.getBoundingClientRect();
  let [top, left] = [0, 0];
  let [bottom, right] = [stage.height, stage.width];
  for (const words of wordsOver(slot)) {
    const box = words.getBoundingClientRect();
    if (box.height === 0) continue;
    const place = words.dataset.overStage;
    if (place === 'above') top = Math.max(top, box.bottom - stage.top);
    else if (place === 'below') bottom = Math.min(bottom, box.top - stage.top);
    // On a page that is written from the right it stands there.
    else if (box.left - stage.left < stage.right - box.right) left = Math.max(left, box.right - stage.left);
    else right = Math.min(right, box.left - stage.left);
  }
  return { focus: { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) } };
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
