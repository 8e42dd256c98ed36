import './screen.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPlace } from '../../art/names';
import { typeset } from '../../ui/debrief/words/typeset';
import { Icon } from '../../ui/Icon';
import { beatOf } from '../../ui/scene/beat';
import { Dialogue } from '../../ui/scene/Dialogue';
import { usePoster } from '../../ui/usePoster';
import type { Studio } from '../model';
import { PREVIEW } from '../words/preview';
import type { PreviewControl, PreviewState } from './control';
import { goToLine } from './go';
import type { StageHost } from './stage';
import { TurnLines } from './TurnLines';
import { useStage, useStaged } from './useStage';

interface ScreenProps {
  readonly studio: Studio;
  readonly control: PreviewControl;
  readonly state: PreviewState;
  readonly stageHost: StageHost | undefined;
}

/** The picture with one line over it: the one under the cursor, else the last of the turn. */
export function Screen({ studio, control, state, stageHost }: ScreenProps) {
  const { moments, shown, device } = state;
  const moment = moments[shown];
  const view = moment?.view;
  const scene = view?.state.scene;
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [listed, list] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  const stage = useStage(stageHost, slot);
  useStaged(stage, view, device === 'phone');
  const picture = usePoster(scene, !stage.shown);
  useEffect(() => {
    if (slot) slot.style.backgroundImage = picture && !stage.shown ? `url("${picture}")` : '';
  }, [slot, picture, stage.shown]);
  useEffect(() => {
    const over = words.current;
    if (!stage.stage || !slot || !over) return undefined;
    // What the words leave open; a heading over them would cut a face.
    const measure = () => {
      const [outer, inner] = [slot.getBoundingClientRect(), over.getBoundingClientRect()];
      const height = Math.max(1, inner.top - outer.top);
      stage.guarded((on) => on.frame({ focus: { x: 0, y: 0, width: outer.width, height } }));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(slot);
    sizes.observe(over);
    return () => sizes.disconnect();
  }, [stage.stage, slot, listed]);

  const line = moment?.line;
  const speaker = line?.speaker;
  const look = speaker && speaker !== 'officer' ? scene?.looks[speaker] : undefined;
  const own = view && beatOf(view.state).own;
  const goTo = () => line && view && goToLine(studio, line, view.state);
  return (
    <section class="pv-screen" data-device={device} aria-label={PREVIEW.picture}>
      <div class="pv-slot" ref={setSlot} aria-hidden="true" />
      {scene && !isPlace(scene.place) && <p class="pv-undrawn">{PREVIEW.nobodyDrew(scene.place)}</p>}
      {own && !listed && (
        <p class="pv-own">
          <b>{PREVIEW.you}</b> {typeset(own)}
        </p>
      )}
      {listed ? (
        <TurnLines studio={studio} control={control} state={state} onClose={() => list(false)} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere is a shortcut for the button inside.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same.
        <div class="pv-words" ref={words} onClick={(event) => !isButton(event.target) && goTo()}>
          <Dialogue
            line={line}
            shown={line?.text.length ?? 0}
            portrait={
              stage.shown || picture
                ? undefined
                : { look, face: speaker ? scene?.faces[speaker] : undefined, at: 'words' }
            }
          />
          <div class="pv-steps">
            <button type="button" aria-label={PREVIEW.toLine} title={PREVIEW.toLine} onClick={goTo} disabled={!line}>
              <Icon name="pencil-simple" />
            </button>
            <button
              type="button"
              aria-label={PREVIEW.lineBefore}
              title={PREVIEW.lineBefore}
              disabled={shown === 0}
              onClick={() => control.show(shown - 1)}
            >
              <Icon name="caret-left" />
            </button>
            <button type="button" title={PREVIEW.allLines} onClick={() => list(true)}>
              {PREVIEW.lineOf(Math.min(shown + 1, moments.length), moments.length)}
              <span class="sr">, {PREVIEW.allLines}</span>
            </button>
            <button
              type="button"
              aria-label={PREVIEW.lineAfter}
              title={PREVIEW.lineAfter}
              disabled={shown >= moments.length - 1}
              onClick={() => control.show(shown + 1)}
            >
              <Icon name="caret-right" />
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
