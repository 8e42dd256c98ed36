import { useEffect, useRef } from 'preact/hooks';
import type { Frame } from '../../core/frame';
import { useStore } from '../../ui/hooks';
import { usePostPicture } from '../../ui/Picture';
import type { ReadAloud } from '../../ui/scene/readAloud';
import { SceneScreen } from '../../ui/scene/SceneScreen';
import { BANNERS } from '../../ui/words/app';
import { type App, watchPlay } from './app';
import { showBanner } from './banners';
import { Waiting } from './Part';
import type { Route } from './routes';
import { useSound } from './sound';
import { useStage } from './useStage';

interface SceneRouteProps {
  readonly app: App;
  readonly frame: Frame;
  readonly route: Extract<Route, { screen: 'scene' | 'moment' }>;
  readonly readAloud: ReadAloud | undefined;
}

/** The play on the screen; after a reload it goes on at the very line. */
export function SceneRoute({ app, frame, route, readAloud }: SceneRouteProps) {
  const state = useStore(app.state);
  const { play } = state;
  const asked = useRef(false);
  useEffect(() => {
    if (play || asked.current) return;
    asked.current = true;
    void reopen(app, route);
  }, [play]);
  useEffect(() => watchPlay(app), [play]);
  useSound(play?.session, app.state);
  const stage = useStage({ app, play, frame });
  const picture = usePostPicture(play?.artifact.meta.slug);

  if (!play) return <Waiting screen="scene" failed={false} onAgain={() => undefined} />;
  return (
    <SceneScreen
      key={play.session.save().id}
      session={play.session}
      settings={state.settings}
      frame={frame}
      staged={stage.shown}
      picture={picture}
      onStageSlot={stage.onSlot}
      readAloud={readAloud}
      recordings={play.extras?.recordings}
      pages={play.extras?.pages}
      onSettings={app.library.settings}
      onOpenSettings={() => app.state.set({ sheet: 'settings' })}
      onLeave={() => void app.leave()}
      onTrouble={(cause) =>
        showBanner(app.state, {
          id: 'story',
          text: BANNERS.stopped,
          details: [cause instanceof Error ? cause.message : String(cause)],
        })
      }
      onEnded={() => void app.ended()}
    />
  );
}

/** After a reload: the paused play, or the moment from its start; without either, the brief. */
async function reopen(app: App, route: SceneRouteProps['route']): Promise<void> {
  const left = () => app.state.get().route !== route;
  if (route.screen === 'scene') {
    const resumed = await app.plays.resume(route.slug).catch(() => false);
    if (left()) return;
    if (!resumed || !app.state.get().play) app.go({ screen: 'brief', slug: route.slug });
    return;
  }
  const finished = app.state.get().finished.find(({ id }) => id === route.play);
  if (!finished) return app.go({ screen: 'title' });
  await app.plays.moment(finished, route.decision).catch(() => app.go({ screen: 'debrief', play: route.play }));
}
