import type { ClassReply } from '../../../classroom/debrief';
import { VERDICT_WORDS } from '../../../core/words';
import { signed } from '../../debrief/words/numbers';
import { typeset } from '../../debrief/words/typeset';
import { Grade } from '../../Grade';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { WALL } from '../words/wall';
import { SplitBar } from './SplitBar';

interface DebriefReplyProps {
  readonly reply: ClassReply;
  /** Votes that a full bar stands for; 0 where nobody voted. */
  readonly of: number;
}

/** One reply of a decision: how many wanted it, what they would have heard, what it was worth. */
export function DebriefReply({ reply, of }: DebriefReplyProps) {
  const { letter, text, taken, debrief } = reply;
  return (
    <li class={taken ? 'taken' : undefined} data-option={letter}>
      <OptionShape letter={letter} />
      <div class="reply-body">
        <p class="option-text">
          {taken && <span class="sr">{WALL.debrief.took}: </span>}
          {typeset(text)}
        </p>
        {debrief?.option.heard && (
          <p class="reply-heard">
            <Icon name="ear" />
            {typeset(debrief.option.heard)}
          </p>
        )}
        {of > 0 && <SplitBar letter={letter} count={reply.last ?? 0} of={of} />}
      </div>
      <div class="reply-worth">
        {of > 0 && <Votes reply={reply} />}
        {debrief && (
          <>
            <p class={`worth-grade ${debrief.verdict}`}>
              <Grade verdict={debrief.verdict} />
              <span aria-hidden="true">{VERDICT_WORDS[debrief.verdict]}</span>
            </p>
            <Step name={WALL.debrief.security} step={debrief.option.security} />
            <Step name={WALL.debrief.service} step={debrief.option.service} />
          </>
        )}
      </div>
    </li>
  );
}

function Votes({ reply: { first, last = 0 } }: { readonly reply: ClassReply }) {
  if (first === undefined) {
    return (
      <p class="worth-votes">
        <b>{last}</b>
      </p>
    );
  }
  return (
    <p class="worth-votes">
      <span class="sr">{WALL.debrief.change(first, last)}</span>
      <span aria-hidden="true">
        {first} → <b>{last}</b>
      </span>
    </p>
  );
}

function Step({ name, step }: { readonly name: string; readonly step: number }) {
  return (
    <p class="worth-step">
      {name} <b class={step > 0 ? 'up' : step < 0 ? 'down' : undefined}>{signed(step)}</b>
    </p>
  );
}
