import { useState } from 'preact/hooks';
import { InkEditor } from '../../studio/editor';
import { Studio, type StudioPart } from '../../studio/Studio';
import type { StudioApp as Opened } from './open';
import { useSceneShell } from './SceneSheets';
import { PlayPart, PreviewPart } from './stage-host';

const Nothing: StudioPart = () => null;

export function StudioApp({ app }: { readonly app: Opened }) {
  const [night, setNight] = useState(matchMedia('(prefers-color-scheme: dark)').matches);
  const [playing, play] = useState(false);
  document.documentElement.dataset.theme = night ? 'night' : 'light';
  const onNight = () => setNight(!night);
  const onPlay = () => play(true);
  const onHelp = () => undefined;
  const scene = useSceneShell(app.studio, app.scenes, { night, onNight, onPlay, onHelp });
  return (
    <>
      {scene.first || (
        <Studio
          studio={app.studio}
          night={night}
          saved={scene.saved}
          onNight={onNight}
          onOpen={scene.onOpen}
          onHandOver={scene.onHandOver}
          onPlay={onPlay}
          onSave={scene.onSave}
          onHelp={onHelp}
          editor={InkEditor}
          preview={PreviewPart}
          botStrip={Nothing}
          views={{ map: Nothing, table: Nothing, cast: Nothing, bots: Nothing }}
        >
          {scene.over}
        </Studio>
      )}
      {/* Beside the Studio, not in it: its looks are not those of the player. */}
      {playing && <PlayPart studio={app.studio} onClose={() => play(false)} />}
    </>
  );
}
