import type { Debrief, DecisionDebrief } from '../../core/debrief';
import { Portrait } from '../Portrait';
import { member } from '../words';
import { hearer, hearerFace } from './words/people';
import { typeset } from './words/typeset';

/** What the other person heard, in their voice: often not what was said. */
export function Heard({ debrief, d }: { readonly debrief: Debrief; readonly d: DecisionDebrief }) {
  const who = hearer(debrief.meta, d);
  return (
    <div class="heard">
      <Portrait look={who && member(debrief.meta, who)?.look} face={hearerFace(who, d.moved)} />
      <blockquote>{typeset(d.chosen.option.heard)}</blockquote>
    </div>
  );
}
