import './through.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type ProgressStore, type Settings } from '../../session/ports';
import { Button } from '../../ui/Button';
import { DebriefPage } from '../../ui/debrief/DebriefPage';
import { useFrame } from '../../ui/frame';
import { SceneScreen } from '../../ui/scene/SceneScreen';
import { stageFrame } from '../../ui/scene/staged';
import { SettingsSheet } from '../../ui/settings/SettingsSheet';
import { usePoster } from '../../ui/usePoster';
import type { SceneExtras } from '../lines/extras';
import type { Studio } from '../model';
import { PREVIEW } from '../words/preview';
import type { StageHost } from './stage';
import { playThrough, type Through } from './through';
import { useOver } from './useOver';
import { useStage } from './useStage';

export interface PlayThroughProps {
  readonly studio: Studio;
  /** Takes what a session stores; nothing of it is kept. */
  readonly store: ProgressStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly stageHost?: StageHost;
  /** Voices and pictures of the scene. */
  readonly extras?: SceneExtras;
  /** Back to the editor. */
  readonly onClose: () => void;
}

/** The scene as officers will meet it, over the whole Studio; at its end the debrief, then back. Escape leaves at once. */
export function PlayThrough(props: PlayThroughProps) {
  const { studio, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, theme: themeNow() });
  const [open] = useState(() => opened(props));
  useOver(root, settings, onClose);
  return (
    <section class="play-through" ref={root} aria-label={PREVIEW.playing}>
      {'trouble' in open ? (
        <Left message={open.trouble} onClose={onClose} />
      ) : (
        <Playing
          {...props}
          start={open.through}
          settings={settings}
          onSettings={(change) => setSettings((now) => ({ ...now, ...change }))}
          studio={studio}
        />
      )}
    </section>
  );
}

function opened({
  studio,
  store,
  now,
}: PlayThroughProps): { readonly through: Through } | { readonly trouble: string } {
  try {
    return { through: playThrough(studio, store, now) };
  } catch (cause) {
    return { trouble: cause instanceof Error ? cause.message : String(cause) };
  }
}

interface PlayingProps extends PlayThroughProps {
  readonly start: Through;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

function Playing({ start, settings, onSettings, stageHost, extras, now, onClose }: PlayingProps) {
  const [through, play] = useState(start);
  const [over, end] = useState(false);
  const [sheet, open] = useState(false);
  const [trouble, tell] = useState<string>();
  const frame = useFrame(settings.textSize);
  const { session } = through;
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const stage = useStage(stageHost, slot);
  const [shown, show] = useState(session.get());
  useEffect(() => {
    show(session.get());
    return session.subscribe((view) => show(view));
  }, [session]);
  useEffect(() => stage.guarded((on) => on.show(shown, frame.layout === 'phone')), [stage.stage, shown, frame.layout]);
  useEffect(() => stage.guarded((on) => on.frame(stageFrame(frame))), [stage.stage, frame]);
  const picture = usePoster(shown.state.scene, !stage.shown && !over);
  const go = (next: () => Through): void => {
    try {
      play(next());
      end(false);
    } catch (cause) {
      tell(cause instanceof Error ? cause.message : String(cause));
    }
  };

  if (trouble !== undefined) return <Left message={trouble} onClose={onClose} />;
  const debrief = over ? through.debrief() : undefined;
  if (debrief) {
    return (
      <DebriefPage
        debrief={debrief}
        mode="practice"
        profile={{ nickname: PREVIEW.author }}
        date={DAY.format(now())}
        onTryMoment={(decision) => go(() => through.moment(decision))}
        onPlayAgain={() => go(through.again)}
        onPosts={onClose}
        away={PREVIEW.leave}
        onPrint={() => window.print()}
      />
    );
  }
  if (over) return <Left message={PREVIEW.noDebrief} onClose={onClose} />;
  return (
    <>
      <SceneScreen
        key={session.save().id + session.save().startedAt}
        session={session}
        settings={settings}
        frame={frame}
        staged={stage.shown}
        picture={picture}
        onStageSlot={setSlot}
        readAloud={undefined}
        recordings={extras?.recordings}
        pages={extras?.pages}
        onSettings={onSettings}
        onOpenSettings={() => open(true)}
        onLeave={onClose}
        onTrouble={(cause) => tell(cause instanceof Error ? cause.message : String(cause))}
        onEnded={() => end(true)}
      />
      {sheet && (
        <SettingsSheet
          settings={settings}
          nickname={undefined}
          officer={undefined}
          canRead={false}
          recorded={extras !== undefined}
          onChange={onSettings}
          onOfficer={() => undefined}
          onClose={() => open(false)}
        />
      )}
    </>
  );
}

const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

function Left({ message, onClose }: { readonly message: string; readonly onClose: () => void }) {
  return (
    <main class="play-left" tabIndex={-1}>
      <p>{message}</p>
      <Button kind="go" icon="arrow-left" onClick={onClose}>
        {PREVIEW.leave}
      </Button>
    </main>
  );
}

function themeNow(): Settings['theme'] {
  return document.documentElement.dataset.theme === 'night' ? 'night' : 'light';
}
