import type { Debrief } from '../../core/debrief';
import { Logo } from '../Logo';
import { typeset } from './words/typeset';

interface PrintHeadProps {
  readonly debrief: Debrief;
  readonly nickname: string;
  readonly practice: boolean;
  readonly date: string;
}

/** On paper alone: whose, what, when. */
export function PrintHead({ debrief, nickname, practice, date }: PrintHeadProps) {
  const { meta } = debrief;
  return (
    <div class="print-head" aria-hidden="true">
      <Logo />
      <p class="brand">Rapport</p>
      <p class="whose">
        {nickname} · {practice ? 'practice, not a first attempt' : 'first attempt'} · {date}
        <br />
        {typeset(meta.title)}, {typeset(meta.post)}, {typeset(meta.site)}
      </p>
    </div>
  );
}

/** On paper alone: room for a pen. */
export function PrintRoom() {
  return (
    <div class="print-room" aria-hidden="true">
      <p>My own words: what I will try next</p>
      <p>Trainer</p>
    </div>
  );
}
