import type { Settings } from '../../session/ports';
import type { PlayView } from '../../session/view';
import { Orders } from '../brief/Orders';
import { Sheet } from '../Sheet';
import { SCENE } from '../words/scene';
import { Backlog } from './Backlog';
import { KeysSheet } from './KeysSheet';
import { Pause, type PauseChoice } from './Pause';

export type SheetName = 'pause' | 'backlog' | 'orders' | 'keys';

interface SceneSheetsProps {
  readonly open: SheetName | undefined;
  readonly view: PlayView;
  readonly settings: Settings;
  readonly onOpen: (sheet: SheetName | undefined) => void;
  readonly onStepBack: () => void;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}

/** Whatever lies over the scene: one sheet at a time, and closing one gives the scene back. */
export function SceneSheets({ open, view, settings, onOpen, onStepBack, onSettings, onLeave }: SceneSheetsProps) {
  const close = () => onOpen(undefined);
  const pick = (choice: PauseChoice) => {
    switch (choice) {
      case 'backlog':
      case 'orders':
      case 'keys':
        return onOpen(choice);
      case 'settings':
        close();
        return onSettings();
      case 'step-back':
        close();
        return onStepBack();
      case 'leave':
        return onLeave();
    }
  };
  const { meta } = view.state;
  if (open === 'backlog') return <Backlog state={view.state} onClose={close} />;
  if (open === 'keys') return <KeysSheet numberKeys={settings.numberKeys} onClose={close} />;
  if (open === 'orders' && meta) {
    return (
      <Sheet title={SCENE.orders} onClose={close} width={46} full reading>
        <Orders meta={meta} plain />
      </Sheet>
    );
  }
  if (open !== 'pause') return null;
  return (
    <Pause
      decision={view.progress.made + 1}
      saved={!view.trouble}
      canStepBack={view.canStepBack}
      practice={view.mode === 'practice'}
      crisisLine={settings.crisisLine}
      onCarryOn={close}
      onPick={pick}
    />
  );
}
