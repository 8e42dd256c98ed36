import type { ClassDebrief } from '../../../classroom/debrief';
import { Icon } from '../../Icon';
import { DEBRIEF } from '../words/console';
import { summaryLines } from './debrief-words';

export function Summary({ debrief }: { readonly debrief: ClassDebrief }) {
  return (
    <section class="box lesson-summary">
      <h2>
        <Icon name="clock-counter-clockwise" />
        {DEBRIEF.summary}
      </h2>
      <ul>
        {summaryLines(debrief).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
