/** Gives the preview the player's own stage, and a thread of its own to look for the way to a line. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../../adapters/clock';
import { newSeed } from '../../adapters/random';
import { PROGRESS } from '../../adapters/storage/database';
import { memoryRecords } from '../../adapters/storage/memory';
import { progressStore } from '../../adapters/storage/store';
import { seeded } from '../../core/random';
import type { SceneMedia } from '../../records/bundle/media';
import type { Studio } from '../../studio/model';
import { createGuide } from '../../studio/preview/guide';
import type { PlayThroughProps } from '../../studio/preview/PlayThrough';
import { Preview } from '../../studio/preview/Preview';
import type { StageHost } from '../../studio/preview/stage';
import type { StudioPart } from '../../studio/Studio';
import { Portraits } from '../../ui/Portrait';
import { loadPortraits } from '../../ui/portraits';
import { stageView } from '../../ui/scene/staged';
import { studioExtras } from './extras';
import { startThread, timers } from './thread';

const STILL = '(prefers-reduced-motion: reduce)';

const stageHost: StageHost = {
  mount: async (slot) => {
    const { mountStage } = await import('../../stage/index');
    const stage = await mountStage(slot, { random: seeded(newSeed()) });
    let before: string | undefined;
    return {
      show: (view, phone) => {
        const reducedMotion = matchMedia(STILL).matches;
        const next = stageView(view, { officer: 'a', reducedMotion, phone, before });
        before = next.addressed;
        stage.show(next);
      },
      frame: (open) => stage.frame(open),
      dispose: () => stage.dispose(),
    };
  },
};

const guide = createGuide(startThread, timers);

/** The live preview, as the frame of the Studio takes it. */
export const PreviewPart: StudioPart = ({ studio }) => (
  <Portraits.Provider value={loadPortraits}>
    <Preview studio={studio} stageHost={stageHost} guide={guide} />
  </Portraits.Provider>
);

interface PlayPartProps {
  readonly studio: Studio;
  readonly media: () => Promise<SceneMedia>;
  readonly onClose: () => void;
}

interface Player extends Pick<PlayThroughProps, 'extras'> {
  readonly Through: FunctionComponent<PlayThroughProps>;
}

/** The whole player over the Studio, fetched when it is first asked for; what it stores is gone with the page. */
export function PlayPart({ studio, media, onClose }: PlayPartProps) {
  const [store] = useState(() => progressStore(memoryRecords(PROGRESS.stores)));
  const [player, setPlayer] = useState<Player>();
  useEffect(() => {
    // Without its voices and pictures a play is whole: every word stands on the page.
    const came = studioExtras(studio, media).catch(() => undefined);
    Promise.all([import('../../studio/preview/PlayThrough'), came]).then(
      ([{ PlayThrough }, extras]) => setPlayer({ Through: PlayThrough, ...(extras && { extras }) }),
      onClose,
    );
  }, []);
  useEffect(() => player?.extras?.close, [player]);
  if (!player) return null;
  return (
    <Portraits.Provider value={loadPortraits}>
      <player.Through
        studio={studio}
        store={store}
        now={now}
        stageHost={stageHost}
        extras={player.extras}
        onClose={onClose}
      />
    </Portraits.Provider>
  );
}
