import './tokens.css';
import './console.css';
import './sheets.css';
import { useEffect, useState } from 'preact/hooks';
import type { LessonCommand } from '../../../classroom/commands';
import type { ClassDebrief, ClassDecision } from '../../../classroom/debrief';
import type { ConsoleView } from '../../../classroom/views/console';
import { useTitle } from '../../hooks';
import { TOP } from '../words/console';
import { Ballot } from './Ballot';
import { KeysBar } from './KeysBar';
import { Middle } from './Middle';
import { NoteBox } from './NoteBox';
import { PrintReport } from './PrintReport';
import { Report } from './Report';
import { RoomCount } from './RoomCount';
import { RunList } from './RunList';
import { type Asking, Sheets } from './Sheets';
import { Summary } from './Summary';
import { TopBar } from './TopBar';
import { WallStrip } from './WallStrip';
import { WallWindow } from './WallWindow';

/** Of the decision on the wall, by reply id; from the story's key. */
export interface KeyNotes {
  readonly [choice: string]: {
    readonly grade: 'best' | 'sound' | 'mixed' | 'harmful';
    readonly why: string;
    readonly ask?: string;
    /** What they will hear, up to the next decision. */
    readonly follows: readonly { readonly speaker?: string; readonly text: string }[];
  };
}

export interface ConsoleProps {
  readonly view: ConsoleView;
  readonly notes: KeyNotes | undefined;
  /** Cast id to name. */
  readonly names: Readonly<Record<string, string>>;
  readonly wallLinked: boolean;
  /** A small picture of what the wall shows. */
  readonly picture: string | undefined;
  /** What the last key did, or why it did nothing; '' most of the time. */
  readonly told: string;
  readonly keyShown: boolean;
  readonly peeking: boolean;
  readonly sheet: 'override' | 'help' | undefined;
  /** Once there are decisions. */
  readonly debrief: ClassDebrief | undefined;
  readonly night: boolean;
  readonly onNight: () => void;
  readonly onCommand: (command: LessonCommand) => void;
  readonly onOpenWall: () => void;
  readonly onToggleKey: () => void;
  readonly onPeek: (down: boolean) => void;
  readonly onSheet: (sheet: ConsoleProps['sheet']) => void;
  readonly onReport: (kind: 'csv' | 'json' | 'print') => void;
  readonly onNewLesson: () => void;
  /** Decisions further on that one may jump to. */
  readonly jumps: readonly { readonly decision: string; readonly title: string }[];
  readonly onJump: (decision: string) => void;
  /** Plays the road not taken. */
  readonly onTry: (turn: number, choice: string) => void;
}

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
        onSettings={() => setAsking({ sheet: 'settings' })}
        onRun={() => setAsking({ sheet: 'run' })}
        onEnd={() => setAsking({ sure: 'end' })}
        onNewLesson={() => setAsking({ sure: 'newLesson' })}
      />
      <div class="console-run">
        {run}
        {view.phase !== 'ended' && <RoomCount {...props} />}
      </div>
      <main class="console-middle" tabIndex={-1}>
        {(view.turn || view.phase === 'lobby') && <WallStrip {...props} />}
        <Middle
          all={props}
          decision={decision}
          onDecision={onDecision}
          onSettings={() => setAsking({ sheet: 'settings' })}
          onOverride={(choice) => setAsking({ sheet: 'override', choice })}
        />
      </main>
      <aside class="console-side">
        <Ballot all={props} onAsk={() => setAsking({ sheet: 'ask' })} />
        <Note view={view} decision={decision} onCommand={onCommand} />
        {reviewing && debrief && <Summary debrief={debrief} />}
        {reviewing && <Report onReport={props.onReport} />}
        {(view.phase === 'playing' || !props.wallLinked) && view.phase !== 'lobby' && <WallWindow {...props} />}
      </aside>
      <KeysBar {...props} />
      <Sheets all={props} asking={asking} onAsking={setAsking} run={run} />
      {debrief && <PrintReport debrief={debrief} />}
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
