import './earlier.css';
import type { Line } from '../../core/model';
import { typeset } from '../debrief/words/typeset';
import { speakerName } from '../words';
import { SCENE } from '../words/scene';

/**
 * The lines before the one that is answered, where there is room for them: the facts that decide stand there, and
 * nobody should have to open the backlog for them.
 */
export function Earlier({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="earlier" aria-label={SCENE.earlier}>
      <p class="earlier-head" aria-hidden="true">
        {SCENE.earlier}
      </p>
      <ul>
        {lines.map((line, index) => (
          // The list never changes while it is shown.
          <li key={index} class={line.read ? 'read' : undefined}>
            {speakerName(line) && <b>{speakerName(line)}: </b>}
            {typeset(line.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
