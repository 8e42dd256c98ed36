import type { ClassDecision } from '../../../classroom/debrief';
import { DebriefPane } from './DebriefPane';
import { Lobby } from './Lobby';
import { Options } from './Options';
import type { ConsoleProps } from './props';
import { ScenePane } from './ScenePane';

interface MiddleProps {
  readonly all: ConsoleProps;
  readonly decision: ClassDecision | undefined;
  readonly onDecision: (index: number) => void;
  readonly onSettings: () => void;
  readonly onElsewhere: () => void;
  readonly onOverride: (choice: string) => void;
}

/** The middle of the console: whatever the room is at. */
export function Middle({ all, decision, onDecision, onSettings, onElsewhere, onOverride }: MiddleProps) {
  const { view } = all;
  switch (view.phase) {
    case 'empty':
      return null;
    case 'lobby':
      return <Lobby all={all} onSettings={onSettings} onElsewhere={onElsewhere} />;
    case 'playing':
      return view.turn ? <Options all={all} onOverride={onOverride} /> : <ScenePane {...all} />;
    case 'debrief':
    case 'ended':
      return view.trial ? <ScenePane {...all} /> : <DebriefPane {...{ all, decision, onDecision }} />;
  }
}
