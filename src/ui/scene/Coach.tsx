import { typeset } from '../debrief/words/typeset';
import { COACH } from '../words/scene';

/** Novice mode: the reason, right after the sentence. */
export function Coach({ why, best }: { readonly why: string; readonly best: boolean }) {
  return (
    <aside class="coach" aria-label={COACH.title}>
      <b>{COACH.says(best)}</b> {typeset(why)}
    </aside>
  );
}
