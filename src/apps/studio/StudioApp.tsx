import { useState } from 'preact/hooks';
import { BotStrip } from '../../studio/bots/BotStrip';
import { BotsView } from '../../studio/bots/BotsView';
import { Explored } from '../../studio/bots/useBots';
import { InkEditor } from '../../studio/editor';
import { HelpPane } from '../../studio/help/HelpPane';
import { MapView } from '../../studio/map/MapView';
import { PeopleView } from '../../studio/people/PeopleView';
import { People } from '../../studio/people/usePeople';
import { Studio } from '../../studio/Studio';
import { CastPart } from './CastPart';
import type { StudioApp as Opened } from './open';
import { useSceneShell } from './SceneSheets';
import { PlayPart, PreviewPart } from './stage-host';
import { TablePart } from './table-part';

export function StudioApp({ app }: { readonly app: Opened }) {
  const [night, setNight] = useState(matchMedia('(prefers-color-scheme: dark)').matches);
  const [playing, play] = useState(false);
  const [helping, help] = useState(false);
  document.documentElement.dataset.theme = night ? 'night' : 'light';
  const onNight = () => setNight(!night);
  const onPlay = () => play(true);
  const onHelp = () => help(!helping);
  const scene = useSceneShell(app.studio, app.scenes, {
    ...{ night, onNight, onPlay, onHelp },
    onRecords: (found) => void app.people.desk.add(found),
  });
  return (
    <Explored.Provider value={app.exploring}>
      <People.Provider value={app.people}>
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
            onFind={scene.onFind}
            onHelp={onHelp}
            editor={InkEditor}
            preview={PreviewPart}
            botStrip={BotStrip}
            views={{ map: MapView, table: TablePart, cast: CastPart, bots: BotsView, people: PeopleView }}
          >
            {scene.over}
          </Studio>
        )}
        {helping && <HelpPane onClose={() => help(false)} />}
        {/* Beside the Studio, not in it: its looks are not those of the player. */}
        {playing && <PlayPart studio={app.studio} media={app.scenes.media} onClose={() => play(false)} />}
      </People.Provider>
    </Explored.Provider>
  );
}
