import './tokens.css';
import './console.css';
import './sheets.css';
import { useEffect, useState } from 'preact/hooks';
import type { ClassDecision } from '../../../classroom/debrief';
import type { ConsoleView } from '../../../classroom/views/console';
import { useTitle } from '../../hooks';
import { TOP } from '../words/console';
import { Ballot } from './Ballot';
import { InTheRoom } from './InTheRoom';
import { KeysBar } from './KeysBar';
import { Middle } from './Middle';
import { NoteBox } from './NoteBox';
import { PrintReport } from './PrintReport';
import { Connection } from './phones/Connection';
import type { ConsoleProps } from './props';
import { Report } from './Report';
import { RunList } from './RunList';
import { type Asking, Sheets } from './Sheets';
import { Summary } from './Summary';
import { TopBar } from './TopBar';
import { WallStrip } from './WallStrip';
import { WallWindow } from './WallWindow';

export type { ConsoleProps, KeyNotes } from './props';

/** The facilitator's page: the wall, the key, the vote, and one gold button that says what Page Down does. */
export function Console(props: ConsoleProps) {
  const { view, debrief, onCommand } = props;
  const [asking, setAsking] = useState<Asking>();
  const [looking, setLooking] = useState(-1);
  useTitle(TOP.page);
  const onWall = view.wall.shows === 'debrief' ? view.wall.at : undefined;
  // After the end the pages turn here alone; until then the wall turns them for both.
  useEffect(() => {
    if (onWall !== undefined) setLooking(onWall);
  }, [onWall]);
  const reviewing = view.phase === 'debrief' || view.phase === 'ended';
  const decision = reviewing ? debrief?.decisions[looking] : undefined;
  const onDecision = (to: number) => (view.phase === 'debrief' ? onCommand({ do: 'debrief', to }) : setLooking(to));
  const run = (
    <RunList
      view={view}
      jumps={props.jumps}
      onStepBack={(turn, title) => setAsking({ sure: 'stepBack', title, turn })}
      onJump={(to, title) => setAsking({ sure: 'jump', title, decision: to })}
      onDebrief={() => setAsking({ sure: 'debrief' })}
    />
  );
  return (
    <div class="desk console" data-screen="console" data-phase={view.phase}>
      <TopBar
        all={props}
        onRoom={() => setAsking({ sheet: 'room' })}
        onSettings={() => setAsking({ sheet: 'settings' })}
        onRun={() => setAsking({ sheet: 'run' })}
        onEnd={() => setAsking({ sure: 'end' })}
        onNewLesson={() => setAsking({ sure: 'newLesson' })}
      />
      <aside class="console-run" aria-label={TOP.run}>
        {run}
        {view.phase !== 'ended' && <InTheRoom {...props} />}
      </aside>
      <main class="console-middle" tabIndex={-1}>
        {(view.turn || view.phase === 'lobby') && <WallStrip {...props} />}
        <Middle
          all={props}
          decision={decision}
          onDecision={onDecision}
          onSettings={() => setAsking({ sheet: 'settings' })}
          onElsewhere={() => setAsking({ sheet: 'elsewhere' })}
          onOverride={(choice) => setAsking({ sheet: 'override', choice })}
        />
      </main>
      <aside class="console-side">
        <Ballot all={props} onAsk={() => setAsking({ sheet: 'ask' })} />
        <Note view={view} decision={decision} onCommand={onCommand} />
        {view.phase !== 'ended' && <Connection {...props} />}
        {reviewing && debrief && <Summary debrief={debrief} />}
        {reviewing && <Report onReport={props.onReport} />}
        {(view.phase === 'playing' || !props.wallLinked) && view.phase !== 'lobby' && <WallWindow {...props} />}
      </aside>
      <KeysBar {...props} />
      <Sheets all={props} asking={asking} onAsking={setAsking} run={run} />
      {reviewing && debrief && <PrintReport debrief={debrief} />}
    </div>
  );
}

interface NoteProps {
  readonly view: ConsoleView;
  readonly decision: ClassDecision | undefined;
  readonly onCommand: ConsoleProps['onCommand'];
}

/** On the decision on the wall, or on the page of the debrief. */
function Note({ view: { turn, note }, decision, onCommand }: NoteProps) {
  const of = decision ?? (turn && { decision: turn.decision, title: turn.title, note });
  if (!of) return null;
  return (
    <NoteBox
      key={of.decision}
      decision={of.decision}
      title={of.title}
      note={of.note}
      onNote={(decision, text) => onCommand({ do: 'note', decision, text })}
    />
  );
}
