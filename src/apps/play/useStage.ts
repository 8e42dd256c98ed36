import { useEffect, useRef, useState } from 'preact/hooks';
import { newSeed } from '../../adapters/random';
import type { Frame } from '../../core/frame';
import { seeded } from '../../core/random';
import type { Stage } from '../../stage/index';
import { stageFrame, stageView } from '../../ui/scene/staged';
import { BANNERS } from '../../ui/words/app';
import { afterPaint } from './after-paint';
import type { App } from './app';
import { showBanner } from './banners';
import { loadStage } from './load-stage';
import { type ActivePlay, currentProfile } from './state';
import { isStill } from './theme';

interface UseStage {
  readonly app: App;
  readonly play: ActivePlay | undefined;
  readonly frame: Frame;
}

/**
 * The people behind the words. Whatever goes wrong there (no WebGL, a lost context, a part that did not arrive, a
 * crash) is told once, and the words go on with portraits of their own.
 */
export function useStage({ app, play, frame }: UseStage) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [stage, setStage] = useState<Stage>();
  const shownTo = useRef<string>(undefined);
  const fail = (): void => {
    setStage(undefined);
    showBanner(app.state, {
      id: 'stage',
      text: BANNERS.noPicture,
    });
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch {
      fail();
    }
  };

  useEffect(() => {
    if (!slot) return undefined;
    let mounted: Stage | undefined;
    let gone = false;
    loadStage()
      .then((loaded) => (gone ? undefined : loaded.mountStage(slot, { random: seeded(newSeed()) })))
      .then((made) => {
        mounted = made;
        if (gone) made?.dispose();
        else setStage(made);
      }, fail);
    return () => {
      gone = true;
      setStage(undefined);
      try {
        mounted?.dispose();
      } catch {
        // It is going away in any case.
      }
    };
  }, [slot]);

  useEffect(() => {
    if (stage) guarded(() => stage.frame(stageFrame(frame)));
  }, [stage, frame]);

  useEffect(() => {
    const session = play?.session;
    if (!stage || !session) return undefined;
    const show = (): void => {
      const state = app.state.get();
      const view = stageView(session.get(), {
        officer: currentProfile(state)?.officer ?? 'a',
        reducedMotion: isStill(state.settings),
        phone: frame.layout === 'phone',
        before: shownTo.current,
      });
      shownTo.current = view.addressed;
      guarded(() => stage.show(view));
    };
    show();
    const soon = afterPaint(show);
    const stops = [
      session.subscribe(() => {
        guarded(() => stage.hold());
        soon.ask();
      }),
      app.state.subscribe((now, before) => now.settings !== before.settings && soon.ask()),
      soon.forget,
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stage, play, frame.layout]);

  useEffect(() => {
    if (!stage) return undefined;
    const input = (): void => guarded(() => stage.input());
    document.addEventListener('pointerdown', input);
    document.addEventListener('keydown', input);
    return () => {
      document.removeEventListener('pointerdown', input);
      document.removeEventListener('keydown', input);
    };
  }, [stage]);

  return { shown: stage !== undefined, onSlot: setSlot };
}
