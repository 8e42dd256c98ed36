import './app.css';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { droppedFiles } from '../../adapters/files/drop';
import type { FoundFile } from '../../records/files';
import { useDrop } from '../../studio/files/useDrop';
import { Banners } from '../../ui/Banners';
import { guardFocus } from '../../ui/focus';
import { useFrame } from '../../ui/frame';
import { useStore } from '../../ui/hooks';
import { Posts } from '../../ui/Picture';
import { Portraits } from '../../ui/Portrait';
import { loadPortraits } from '../../ui/portraits';
import { nextTextSize } from '../../ui/text-size';
import { TitleScreen } from '../../ui/title/TitleScreen';
import { type App, frontPost } from './app';
import { hideBanner } from './banners';
import { watchEdits } from './edits';
import { part } from './Part';
import { postPictures } from './post-pictures';
import { useReadAloudVoice } from './speech';
import { currentProfile } from './state';
import { applyLooks, followDevice } from './theme';

const Brief = part('brief', () => import('./BriefRoute').then((m) => m.BriefRoute));
const Scene = part('scene', () => import('./SceneRoute').then((m) => m.SceneRoute));
const After = part('after', () => import('./AfterRoute').then((m) => m.AfterRoute));
const Open = part('open', () => import('./OpenRoute').then((m) => m.OpenRoute));
const Sheets = part('sheets', () => import('./Sheets').then((m) => m.Sheets));

interface PlayerProps {
  readonly app: App;
  readonly root: HTMLElement;
}

/** Screens by address, and what lies over all of them. */
export function Player({ app, root }: PlayerProps) {
  const state = useStore(app.state);
  const { settings, route } = state;
  const frame = useFrame(settings.textSize);
  const voice = useReadAloudVoice();
  const drawPost = useMemo(() => postPictures(() => app.state.get().cards), [app]);

  useLayoutEffect(() => guardFocus(root), [root]);
  useEffect(() => followDevice(() => applyLooks(app.state.get().settings)), []);
  useEffect(() => watchEdits(app), []);
  useEffect(() => applyLooks(settings), [settings]);
  useEffect(() => window.scrollTo(0, 0), [route]);

  return (
    <Portraits.Provider value={loadPortraits}>
      <Posts.Provider value={drawPost}>
        <Screen app={app} frame={frame} voice={voice} />
      </Posts.Provider>
      {state.sheet && <Sheets app={app} canRead={voice !== undefined} />}
      <Banners banners={state.banners} onClose={(id) => hideBanner(app.state, id)} />
    </Portraits.Provider>
  );
}

interface ScreenProps {
  readonly app: App;
  readonly frame: ReturnType<typeof useFrame>;
  readonly voice: ReturnType<typeof useReadAloudVoice>;
}

function Screen({ app, frame, voice }: ScreenProps) {
  const { route } = useStore(app.state);
  switch (route.screen) {
    case 'title':
      return <Title app={app} />;
    case 'brief':
      return <Brief key={route.slug} app={app} slug={route.slug} />;
    case 'open':
      return <Open key={route.file} app={app} file={route.file} />;
    case 'scene':
    case 'moment':
      return <Scene app={app} frame={frame} route={route} readAloud={voice} />;
    case 'reflect':
    case 'debrief':
      return <After key={`${route.screen}/${route.play}`} app={app} screen={route.screen} id={route.play} />;
  }
}

const files = { dropped: droppedFiles };

async function openFound(app: App, found: readonly FoundFile[]): Promise<void> {
  const { openScene } = await import('./bundle-open');
  await openScene(app, found);
}

function Title({ app }: { readonly app: App }) {
  const state = useStore(app.state);
  const { settings, cover } = state;
  const front = frontPost(state);
  const [shown] = useState(() => ({ asked: false }));
  useEffect(() => {
    // On a shared computer the right officer is asked for, once, before anything counts.
    if (!shown.asked && state.profiles.length > 1 && !state.play) app.state.set({ sheet: 'profiles' });
    shown.asked = true;
  }, []);
  useEffect(() => {
    if (!front || cover?.slug === front.slug) return;
    const { opening } = state.cards.find(({ slug }) => slug === front.slug) ?? {};
    // Only a paused play has words of its own; the first words of a post come with its card.
    const { slug, paused } = front;
    (paused
      ? import('./cover').then(({ pausedWords }) => pausedWords(app.shelf.load(slug), paused))
      : Promise.resolve(opening)
    )
      .then((person) => person && app.state.set({ cover: { slug: front.slug, person } }))
      // A cover without a person is still a cover.
      .catch(() => undefined);
  }, [front?.slug, front?.paused?.updatedAt]);
  useDrop(files, (found) => app.shelf.takesMore && void openFound(app, found));
  return (
    <TitleScreen
      cards={state.cards}
      profile={currentProfile(state)}
      finished={state.finished}
      running={state.running}
      cover={cover && cover.slug === front?.slug ? cover.person : undefined}
      muted={settings.muted}
      onProfile={() => app.state.set({ sheet: 'profiles' })}
      onTextSize={() => app.library.settings({ textSize: nextTextSize(settings.textSize) })}
      onSound={() => app.library.settings({ muted: !settings.muted })}
      onSettings={() => app.state.set({ sheet: 'settings' })}
      onOpenFile={app.shelf.takesMore ? () => void import('./bundle-open').then((m) => m.pickScene(app)) : undefined}
      onRemove={(slug) => void app.shelf.remove(slug, state.profileId).then(app.refreshCards)}
    />
  );
}
