import { useEffect, useState } from 'preact/hooks';
import { officerLook } from '../../art/names';
import type { Debrief } from '../../core/debrief';
import { foldAll } from '../../core/fold';
import type { FinishedPlay } from '../../session/ports';
import { useStore, useTitle } from '../../ui/hooks';
import { useDrawing } from '../../ui/useDrawing';
import { APP } from '../../ui/words/app';
import { COMMON } from '../../ui/words/common';
import type { App } from './app';
import { showTrouble, troubleOf } from './banners';
import { part, Waiting } from './Part';
import { currentProfile } from './state';

const ReflectPage = part('reflect', () => import('../../ui/reflect/ReflectPage').then((m) => m.ReflectPage));
const DebriefPage = part('debrief', () => import('../../ui/debrief/DebriefPage').then((m) => m.DebriefPage));
const PlainPage = part('debrief', () => import('../../ui/debrief/PlainPage').then((m) => m.PlainPage));
const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

interface AfterRouteProps {
  readonly app: App;
  readonly screen: 'reflect' | 'debrief';
  readonly id: string;
}

/** What comes after a play: the officer's own judgement first, then the debrief. */
export function AfterRoute({ app, screen, id }: AfterRouteProps) {
  const state = useStore(app.state);
  const { play, gone } = useFinished(app, id);
  const { debrief, failed, again } = useDebrief(play);
  const picture = useEndingPicture(play);
  useTitle(screen === 'reflect' ? COMMON.lookBack : APP.debrief);
  if (gone) return <Gone />;
  if (!play || !debrief) return <Waiting screen={screen} failed={failed} onAgain={again} />;
  if (debrief.meta.unscored) {
    return (
      <PlainPage
        title={debrief.meta.title}
        said={foldAll(play.facts).said}
        onPlayAgain={() => app.go({ screen: 'brief', slug: play.story })}
        onPosts={() => app.go({ screen: 'title' })}
      />
    );
  }
  if (screen === 'reflect') {
    return (
      <ReflectPage
        debrief={debrief}
        mode={play.mode}
        {...picture}
        onAnswer={(answer) => void answered(app, play, answer)}
      />
    );
  }
  const profile = currentProfile(state);
  return (
    <DebriefPage
      debrief={debrief}
      mode={play.mode}
      {...(play.takeBack !== undefined && { takeBack: play.takeBack })}
      profile={{
        nickname: profile?.nickname ?? APP.officer,
        ...(profile && { look: officerLook(profile.officer, debrief.meta.dress) }),
      }}
      {...picture}
      date={DAY.format(play.finishedAt)}
      onTryMoment={(decision) => {
        void app.plays.leave().then(() => app.go({ screen: 'moment', play: play.id, decision }));
      }}
      onPlayAgain={() => app.go({ screen: 'brief', slug: play.story })}
      onPosts={() => app.go({ screen: 'title' })}
      onPrint={() => window.print()}
    />
  );
}

/** The play that just ended is at hand, also where it could not be stored; an older one comes from the store. */
function useFinished(app: App, id: string): { readonly play?: FinishedPlay; readonly gone: boolean } {
  const { last, profileId = '' } = useStore(app.state);
  const [found, setFound] = useState<FinishedPlay>();
  const [gone, setGone] = useState(false);
  const here = last?.id === id ? last : undefined;
  useEffect(() => {
    if (here) return;
    app.store.finishedPlay(profileId, id).then(
      (play) => (play ? setFound(play) : setGone(true)),
      () => setGone(true),
    );
  }, [id, profileId]);
  const play = here ?? found;
  return { ...(play && { play }), gone: gone && !play };
}

function useDebrief(play: FinishedPlay | undefined) {
  const [debrief, setDebrief] = useState<Debrief>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!play) return;
    setFailed(false);
    import('./ending').then(({ debriefOf }) => debriefOf(play)).then(setDebrief, () => setFailed(true));
  }, [play?.id, tries]);
  return { debrief, failed, again: () => setTries(tries + 1) };
}

/** Drawn when the art has come; until then, and without it, the people stand in. */
function useEndingPicture(play: FinishedPlay | undefined): { readonly picture?: string } {
  const picture = useDrawing(
    play && { key: `ending ${play.id}`, draw: async () => (await import('./picture')).endingPicture(play) },
  );
  return picture ? { picture } : {};
}

async function answered(app: App, play: FinishedPlay, answer: string): Promise<void> {
  const kept = { ...play, takeBack: answer };
  const { finished } = app.state.get();
  app.state.set({
    last: kept,
    finished: finished.map((one) => (one.id === play.id ? { ...one, takeBack: answer } : one)),
  });
  app.go({ screen: 'debrief', play: play.id });
  try {
    await app.store.putTakeBack(play.id, answer);
  } catch (cause) {
    showTrouble(app.state, troubleOf(cause), () => void app.library.exportAll());
  }
}

function Gone() {
  return (
    <main class="waiting" data-screen="debrief" tabIndex={-1}>
      <h1>{APP.gone}</h1>
      <p>{APP.goneWhy}</p>
      <a class="btn" href="#/">
        {APP.toPosts}
      </a>
    </main>
  );
}
