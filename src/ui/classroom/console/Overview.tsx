import type { ClassDecision } from '../../../classroom/debrief';
import { VERDICT_WORDS } from '../../../core/words';
import { typeset } from '../../debrief/words/typeset';
import { Grade } from '../../Grade';
import { OptionShape } from '../OptionShape';
import { settledLines } from './debrief-words';

interface OverviewProps {
  readonly decisions: readonly ClassDecision[];
  readonly keyShown: boolean;
  readonly onDecision: (index: number) => void;
}

/** All decisions with what was taken; each leads to its page. */
export function Overview({ decisions, keyShown, onDecision }: OverviewProps) {
  return (
    <ol class="debrief-overview">
      {decisions.map((each, i) => {
        const taken = each.replies.find((r) => r.taken);
        return (
          <li key={each.turn}>
            <button type="button" onClick={() => onDecision(i)}>
              <OptionShape letter={taken?.letter ?? ''} />
              <b>
                {each.number} {typeset(each.title)}
              </b>
              <span>
                {keyShown && taken?.debrief && (
                  <>
                    <Grade verdict={taken.debrief.verdict} />
                    {VERDICT_WORDS[taken.debrief.verdict]}.{' '}
                  </>
                )}
                {settledLines(each).join(' ')}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
