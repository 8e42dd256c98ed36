import { typeset } from '../debrief/words/typeset';

/** Novice mode: the reason, right after the sentence. */
export function Coach({ why, best }: { readonly why: string; readonly best: boolean }) {
  return (
    <aside class="coach" aria-label="Coach">
      <b>{best ? 'That was the one.' : 'Worth a thought.'}</b> {typeset(why)}
    </aside>
  );
}
