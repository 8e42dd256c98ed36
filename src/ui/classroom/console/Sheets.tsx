import type { ComponentChildren } from 'preact';
import { typeset } from '../../debrief/words/typeset';
import { Sheet } from '../../Sheet';
import { TOP } from '../words/console';
import { SURE } from '../words/sheets';
import { AskSheet } from './AskSheet';
import { HelpSheet } from './HelpSheet';
import { InTheRoom } from './InTheRoom';
import { OverrideSheet } from './OverrideSheet';
import { ElsewhereSheet, RoomSheet } from './phones/RoomSheets';
import type { ConsoleProps } from './props';
import { SettingsSheet } from './SettingsSheet';
import { SureSheet } from './SureSheet';

/** What lies over the console: a sheet, or a question before something that cannot simply be taken back. */
export type Asking =
  | { readonly sheet: 'settings' | 'ask' | 'run' | 'room' | 'elsewhere' }
  | { readonly sheet: 'override'; readonly choice: string }
  | { readonly sure: 'stepBack'; readonly title: string; readonly turn: number }
  | { readonly sure: 'jump'; readonly title: string; readonly decision: string }
  | { readonly sure: 'debrief' | 'end' | 'newLesson' };

interface SheetsProps {
  readonly all: ConsoleProps;
  readonly asking: Asking | undefined;
  readonly onAsking: (asking: Asking | undefined) => void;
  /** The run of the scene, for windows too narrow to have it beside. */
  readonly run: ComponentChildren;
}

export function Sheets({ all, asking, onAsking, run }: SheetsProps) {
  const { view, sheet, onSheet, onCommand } = all;
  const close = () => onAsking(undefined);
  if (sheet === 'help') return <HelpSheet onClose={() => onSheet(undefined)} />;
  if (sheet === 'override' && view.turn) {
    return (
      <OverrideSheet turn={view.turn} choice={undefined} onCommand={onCommand} onClose={() => onSheet(undefined)} />
    );
  }
  if (!asking) return null;
  if ('sure' in asking) {
    const { title, text, yes } = SURE[asking.sure];
    const about = 'title' in asking ? typeset(asking.title) : '';
    return <SureSheet {...{ title, yes }} text={text(about)} onYes={() => act(all, asking)} onClose={close} />;
  }
  switch (asking.sheet) {
    case 'settings':
      return <SettingsSheet all={all} onClose={close} />;
    case 'ask':
      return <AskSheet all={all} onClose={close} />;
    case 'override':
      return view.turn ? (
        <OverrideSheet turn={view.turn} choice={asking.choice} onCommand={onCommand} onClose={close} />
      ) : null;
    case 'run':
      return (
        <Sheet
          title={view.settings.ways.includes('phones') ? TOP.runRoster : TOP.run}
          onClose={close}
          width={34}
          class="run-sheet"
        >
          {run}
          <InTheRoom {...all} />
        </Sheet>
      );
    case 'room':
      return <RoomSheet all={all} onElsewhere={() => onAsking({ sheet: 'elsewhere' })} onClose={close} />;
    case 'elsewhere':
      return all.room ? <ElsewhereSheet room={all.room} onClose={close} /> : null;
  }
}

function act(all: ConsoleProps, asking: Extract<Asking, { sure: unknown }>): void {
  if (asking.sure === 'stepBack') all.onCommand({ do: 'step-back', turn: asking.turn });
  else if (asking.sure === 'jump') all.onJump(asking.decision);
  else if (asking.sure === 'debrief') all.onCommand({ do: 'debrief', to: -1 });
  else if (asking.sure === 'end') all.onCommand({ do: 'end' });
  else all.onNewLesson();
}
