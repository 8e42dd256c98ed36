import type { DecisionDebrief, ReplyDebrief } from '../../core/debrief';
import { Icon } from '../Icon';
import { ScoreStamp } from './ScoreStamp';
import { OTHERS } from './words/decision';
import { sentence, typeset } from './words/typeset';

/** A best reply was right here; every other says when it would have been. */
function When({ reply }: { readonly reply: ReplyDebrief }) {
  const { best, why, rightIf } = reply.option;
  if (best || !rightIf) {
    return (
      <p class="when">
        {best && <b>{OTHERS.right}</b>} {sentence(why)}
      </p>
    );
  }
  return (
    <p class="when">
      <b>{OTHERS.rightIf}</b> {sentence(rightIf)}
    </p>
  );
}

/**
 * The replies not chosen. Open where there was a better one; closed where the choice was the best already. The reply that
 * was chosen comes last, with when it would have been right, unless the card says that above for want of a reason.
 */
export function OtherReplies({ d }: { readonly d: DecisionDebrief }) {
  const { chosen, others } = d;
  return (
    <details class="others" open={!chosen.option.best}>
      <summary>
        <Icon name="caret-right" />
        <span>
          {OTHERS.title} <span class="aside">{OTHERS.when}</span>
        </span>
      </summary>
      <ul>
        {others.map((reply) => (
          <li key={reply.option.label}>
            <ScoreStamp verdict={reply.verdict} score={reply.score} />
            <p class="reply">{typeset(reply.option.text)}</p>
            <When reply={reply} />
          </li>
        ))}
        {!chosen.option.best && chosen.option.why && chosen.option.rightIf && (
          <li class="yours">
            <ScoreStamp verdict={chosen.verdict} score={chosen.score} />
            <p class="when">
              <b>{OTHERS.yours}</b> {sentence(chosen.option.rightIf)}
            </p>
          </li>
        )}
      </ul>
    </details>
  );
}
