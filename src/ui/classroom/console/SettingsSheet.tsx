import { useState } from 'preact/hooks';
import { Button } from '../../Button';
import { Sheet } from '../../Sheet';
import { MoreFields, VoteFields } from '../start/SettingsFields';
import { CHANGE } from '../words/sheets';
import type { ConsoleProps } from './props';

interface SettingsSheetProps {
  readonly all: ConsoleProps;
  readonly onClose: () => void;
}

/** The rules of the vote, changed in the middle of a lesson. */
export function SettingsSheet({ all: { view, room, onCommand }, onClose }: SettingsSheetProps) {
  const [settings, setSettings] = useState(view.settings);
  return (
    <Sheet
      title={CHANGE.title}
      onClose={onClose}
      width={46}
      footer={
        <>
          <span>{CHANGE.text}</span>
          <Button onClick={onClose}>{CHANGE.no}</Button>
          <Button
            kind="go"
            onClick={() => {
              onClose();
              onCommand({ do: 'settings', settings });
            }}
          >
            {CHANGE.yes}
          </Button>
        </>
      }
    >
      <VoteFields settings={settings} phones={room?.server} onChange={setSettings} />
      <MoreFields settings={settings} onChange={setSettings} />
    </Sheet>
  );
}
