import { useEffect, useState } from 'preact/hooks';
import { BriefScreen } from '../../ui/brief/BriefScreen';
import { useStore } from '../../ui/hooks';
import { usePostPicture } from '../../ui/Picture';
import { ProfileFields } from '../../ui/profile/ProfileFields';
import { APP } from '../../ui/words/app';
import type { App } from './app';
import { showBanner } from './banners';
import { preloadStage } from './load-stage';
import { Waiting } from './Part';
import type { Prepared } from './plays';
import { currentProfile } from './state';

/** The brief of a post; while it is read, everything the scene needs is fetched. */
/** From this width on, in CSS pixels, the picture is a band across the screen. */
const WIDE_FROM = 1024;

export function BriefRoute({ app, slug }: { readonly app: App; readonly slug: string }) {
  const state = useStore(app.state);
  const profile = currentProfile(state);
  const card = state.cards.find((one) => one.slug === slug);
  const [prepared, setPrepared] = useState<Prepared>();
  const [failed, setFailed] = useState(false);
  const [newcomer, setNewcomer] = useState(app.library.suggestion);
  const [starting, setStarting] = useState(false);

  const prepare = () => {
    setFailed(false);
    app.plays.prepare(slug).then(setPrepared, () => setFailed(true));
  };
  const picture = usePostPicture(slug, window.innerWidth >= WIDE_FROM);
  useEffect(prepare, [slug, state.profileId, state.running, state.finished]);
  useEffect(() => {
    void import('../../ui/scene/SceneScreen').catch(() => undefined);
    preloadStage();
  }, []);
  useEffect(() => {
    if (prepared?.notice) showBanner(app.state, { id: 'notice', text: prepared.notice });
  }, [prepared?.notice]);

  if (!card) {
    return (
      <main class="waiting" data-screen="brief" tabIndex={-1}>
        <h1>{APP.noPost}</h1>
        <a class="btn" href="#/">
          {APP.toPosts}
        </a>
      </main>
    );
  }
  if (!prepared) return <Waiting screen="brief" failed={failed} onAgain={prepare} />;

  const start = async (how: 'begin' | 'resume') => {
    if (starting) return;
    setStarting(true);
    try {
      if (!profile) await app.library.make(newcomer.nickname.trim() ? newcomer : app.library.suggestion());
      if (how === 'begin') await app.plays.begin(slug);
      else await app.plays.resume(slug);
      if (app.state.get().play) app.go({ screen: 'scene', slug });
    } catch {
      showBanner(app.state, {
        id: 'start',
        text: APP.notStarted,
      });
    } finally {
      setStarting(false);
    }
  };
  const goesOn = prepared.canGoOn && prepared.paused !== undefined;
  return (
    <BriefScreen
      meta={prepared.artifact.meta}
      picture={picture}
      decisions={card.decisions}
      jurisdiction={state.settings.jurisdiction}
      mode={prepared.mode}
      paused={goesOn ? (prepared.paused?.choices.length ?? 0) + 1 : undefined}
      newcomer={
        profile ? undefined : (
          <section class="brief-newcomer" aria-labelledby="brief-newcomer">
            <h2 id="brief-newcomer">{APP.whoTakes}</h2>
            <ProfileFields value={newcomer} onChange={setNewcomer} />
          </section>
        )
      }
      onStart={() => void start(goesOn ? 'resume' : 'begin')}
      onRestart={goesOn && prepared.canRestart ? () => void start('begin') : undefined}
    />
  );
}
