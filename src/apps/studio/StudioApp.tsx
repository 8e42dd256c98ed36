import { useState } from 'preact/hooks';
import { Studio, type StudioPart } from '../../studio/Studio';
import { SHELL } from '../../studio/words/shell';
import type { StudioApp as Opened } from './open';

const Nothing: StudioPart = () => null;

export function StudioApp({ app }: { readonly app: Opened }) {
  const [night, setNight] = useState(matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = night ? 'night' : 'light';
  return (
    <Studio
      studio={app.studio}
      night={night}
      saved={SHELL.unsaved}
      onNight={() => setNight(!night)}
      onOpen={() => undefined}
      onHandOver={() => undefined}
      onPlay={() => undefined}
      onSave={() => undefined}
      onHelp={() => undefined}
      editor={Nothing}
      preview={Nothing}
      botStrip={Nothing}
      views={{ map: Nothing, table: Nothing, cast: Nothing, bots: Nothing }}
    />
  );
}
