import './debrief.css';
import './options.css';
import type { ClassDecision } from '../../../classroom/debrief';
import { TONE_WORDS } from '../../../core/words';
import { typeset } from '../../debrief/words/typeset';
import { DEBRIEF, MIDDLE } from '../words/console';
import { DebriefReply } from './DebriefReply';
import { settledLines } from './debrief-words';
import { Overview } from './Overview';
import type { ConsoleProps } from './props';

interface DebriefPaneProps {
  readonly all: ConsoleProps;
  /** The decision shown; undefined is the opening page. */
  readonly decision: ClassDecision | undefined;
  readonly onDecision: (index: number) => void;
}

/** The class debrief, decision by decision; on the opening page how to lead it. */
export function DebriefPane({ all, decision, onDecision }: DebriefPaneProps) {
  const { debrief, view, onTry, keyShown } = all;
  const decisions = debrief?.decisions ?? [];
  const ended = view.phase === 'ended';
  return (
    <section class="debrief-pane">
      <h2>{ended ? MIDDLE.ended : DEBRIEF.title}</h2>
      {ended && <p>{MIDDLE.endedText}</p>}
      <nav aria-label={DEBRIEF.pages}>
        <Page current={!decision} onClick={() => onDecision(-1)}>
          {ended ? DEBRIEF.overview : DEBRIEF.opening}
        </Page>
        {decisions.map((each, i) => (
          <Page key={each.turn} current={each === decision} onClick={() => onDecision(i)}>
            {`${each.number} ${typeset(each.title)}`}
          </Page>
        ))}
      </nav>
      {decision ? (
        <>
          <div class="class-head">
            <h3>{typeset(decision.title)}</h3>
            {keyShown && decision.debrief && (
              <p>
                {DEBRIEF.asked(
                  TONE_WORDS[decision.debrief.tone.asked].toLowerCase(),
                  TONE_WORDS[decision.debrief.tone.used].toLowerCase(),
                )}
              </p>
            )}
            {settledLines(decision).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <ol class="option-list">
            {decision.replies.map((reply) => (
              <DebriefReply
                key={reply.id}
                reply={reply}
                of={decision.votes.at(-1)?.answered ?? 0}
                keyShown={keyShown}
                onTry={ended ? undefined : () => onTry(decision.turn, reply.id)}
              />
            ))}
          </ol>
        </>
      ) : (
        <>
          {decisions.length === 0 && <p>{DEBRIEF.none}</p>}
          {ended ? <Overview {...{ decisions, keyShown, onDecision }} /> : <Lead />}
        </>
      )}
    </section>
  );
}

function Lead() {
  return (
    <ol class="debrief-lead">
      {DEBRIEF.steps.map(([name, says]) => (
        <li key={name}>
          <b>{name}</b>
          <span>{says}</span>
        </li>
      ))}
    </ol>
  );
}

interface PageProps {
  readonly current: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Page({ current, onClick, children }: PageProps) {
  return (
    <button type="button" aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
