import './said.css';
import type { PlayView } from '../../../session/view';
import { typeset } from '../../debrief/words/typeset';
import { beatOf } from '../../scene/beat';
import { Dialogue } from '../../scene/Dialogue';
import { WALL } from '../words/wall';
import { useFit } from './useFit';

interface SaidProps {
  readonly scene: PlayView;
  /** A stage or a picture shows the people; without one a portrait stands beside the words. */
  readonly seen: boolean;
}

/** The line that is on the wall, and above it the sentence that it answers. */
export function Said({ scene, seen }: SaidProps) {
  const { state } = scene;
  const { line, own } = beatOf(state);
  const box = useFit<HTMLDivElement>(line?.text);
  if (!line) return null;
  const speaker = line.speaker;
  const look = speaker && speaker !== 'officer' ? state.scene.looks[speaker] : undefined;
  const face = speaker ? state.scene.faces[speaker] : undefined;
  return (
    <section class={line.speaker ? 'wall-said' : 'wall-said narrated'} aria-label={WALL.scene.said} aria-live="polite">
      {own && (
        <p class="wall-own">
          <b>{WALL.scene.own}</b> {typeset(own)}
        </p>
      )}
      <div class="wall-bubble" data-over-stage="below">
        <div class="wall-say" ref={box}>
          <Dialogue line={line} shown={line.text.length} portrait={seen ? undefined : { look, face, at: 'words' }} />
        </div>
      </div>
    </section>
  );
}
