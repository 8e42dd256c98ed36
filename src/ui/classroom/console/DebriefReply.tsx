import type { ClassReply } from '../../../classroom/debrief';
import { VERDICT_WORDS } from '../../../core/words';
import { signed } from '../../debrief/words/numbers';
import { quoted, sentence, typeset } from '../../debrief/words/typeset';
import { Grade } from '../../Grade';
import { Icon } from '../../Icon';
import { OptionShape } from '../OptionShape';
import { DEBRIEF } from '../words/console';
import { SplitBars } from './SplitBars';

interface DebriefReplyProps {
  readonly reply: ClassReply;
  /** All votes of the last vote. */
  readonly of: number;
  readonly keyShown: boolean;
  /** Absent where its road was taken, or the lesson is over. */
  readonly onTry: (() => void) | undefined;
}

/** One reply after the fact: the room's votes, what it was worth, what they heard, and its road. */
export function DebriefReply({ reply, of, keyShown, onTry }: DebriefReplyProps) {
  const { letter, text, first, last, taken, debrief } = reply;
  const option = keyShown ? debrief?.option : undefined;
  return (
    <li class="option-card" data-now={taken} data-option={letter}>
      <OptionShape letter={letter} />
      <div class="option-words">
        <p class="option-said">{typeset(text)}</p>
        {option && debrief && (
          <>
            <p class="option-why">
              <Grade verdict={debrief.verdict} />
              <b>
                {VERDICT_WORDS[debrief.verdict]}, {DEBRIEF.worth(signed(option.security), signed(option.service))}.
              </b>{' '}
              {sentence(option.why)}
            </p>
            <div class="option-hints">
              {option.heard && (
                <p>
                  <Icon name="ear" />
                  <span>
                    {DEBRIEF.heard} {quoted(option.heard)}
                  </span>
                </p>
              )}
              {option.rightIf && (
                <p>
                  <Icon name="shield-check-fill" />
                  <span>
                    {DEBRIEF.rightIf} {sentence(option.rightIf)}
                  </span>
                </p>
              )}
            </div>
          </>
        )}
      </div>
      <div class="option-side">
        {last !== undefined && <SplitBars letter={letter} count={last} first={first} of={of} />}
        {taken ? (
          <p class="option-taken">
            <Icon name="check-circle-fill" />
            {DEBRIEF.taken}
          </p>
        ) : (
          onTry && (
            <button type="button" class="btn small" onClick={onTry}>
              <Icon name="play-fill" />
              {DEBRIEF.try(letter)}
            </button>
          )
        )}
      </div>
    </li>
  );
}
