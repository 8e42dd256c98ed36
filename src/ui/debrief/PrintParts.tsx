import type { Debrief } from '../../core/debrief';
import { Logo } from '../Logo';
import { PAGE, PAPER } from './words/page';
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
      <p class="brand">{PAGE.brand}</p>
      <p class="whose">
        {nickname} · {PAPER.attempt(practice)} · {date}
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
      <p>{PAPER.ownWords}</p>
      <p>{PAPER.trainer}</p>
    </div>
  );
}
