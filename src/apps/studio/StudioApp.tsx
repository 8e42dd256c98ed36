import { useState } from 'preact/hooks';
import { InkEditor } from '../../studio/editor';
import { Studio, type StudioPart } from '../../studio/Studio';
import { SHELL } from '../../studio/words/shell';
import type { StudioApp as Opened } from './open';
import { PlayPart, PreviewPart } from './stage-host';

const Nothing: StudioPart = () => null;

export function StudioApp({ app }: { readonly app: Opened }) {
  const [night, setNight] = useState(matchMedia('(prefers-color-scheme: dark)').matches);
  const [playing, play] = useState(false);
  document.documentElement.dataset.theme = night ? 'night' : 'light';
  return (
    <>
      <Studio
        studio={app.studio}
        night={night}
        saved={SHELL.unsaved}
        onNight={() => setNight(!night)}
        onOpen={() => undefined}
        onHandOver={() => undefined}
        onPlay={() => play(true)}
        onSave={() => undefined}
        onHelp={() => undefined}
        editor={InkEditor}
        preview={PreviewPart}
        botStrip={Nothing}
        views={{ map: Nothing, table: Nothing, cast: Nothing, bots: Nothing }}
      />
      {/* Beside the Studio, not in it: its looks are not those of the player. */}
      {playing && <PlayPart studio={app.studio} onClose={() => play(false)} />}
    </>
  );
}
