import { useEffect, useMemo } from 'preact/hooks';
import { classDebrief } from '../../classroom/debrief';
import { wallView } from '../../classroom/views/wall';
import { Wall } from '../../ui/classroom/wall/Wall';
import { usePoster } from '../../ui/usePoster';
import { useClock, useLesson, useLessonKeys, useNight, useStory, useTimeUp, useTold } from './hooks';
import type { Host } from './host';
import { playDebrief } from './play-debrief';
import { usePhoneStory, useRoom } from './room/hooks';
import { sameText, sceneAt, toLay } from './scene';
import { useWallStage } from './useWallStage';

/** Milliseconds that the wall leaves to the console before it closes a vote itself. */
const CONSOLE_FIRST = 2500;

/** The window on the projector. It follows the lesson, and a clicker may press its keys here. */
export function WallApp({ host }: { readonly host: Host }) {
  const { box } = host;
  const { lesson } = useLesson(box);
  useNight(host);
  const { artifact } = useStory(lesson.scene.story);
  const time = useClock(lesson.timer?.since !== undefined);
  useTimeUp(host, lesson, time, CONSOLE_FIRST);
  const [told, tell] = useTold(host);
  const room = useRoom(host);
  useLessonKeys({
    box,
    place: 'wall',
    tell,
    onIntent: (does) => {
      if (does === 'leave-full-screen') void document.exitFullscreen?.().catch(() => undefined);
    },
  });
  // The console does so, too; whoever is first lays them, and a wall alone can go on with a clicker.
  useEffect(() => {
    const lay = artifact && !host.room.follows && toLay(artifact, lesson);
    if (lay) box.act(lay);
  }, [artifact, lesson]);
  usePhoneStory(host, artifact, lesson);
  const view = wallView(lesson, time);
  const play = JSON.stringify(view.play);
  const scene = useMemo(() => {
    if (!artifact || !sameText(artifact, lesson) || lesson.stops.length === 0) return undefined;
    return sceneAt(artifact, lesson, view.play);
  }, [artifact, lesson.id, lesson.stops.length > 0, play]);
  const stage = useWallStage(scene, view.shows);
  const picture = usePoster(scene?.state.scene, !stage.staged);
  const debriefing = view.shows === 'debrief' || view.shows === 'trial';
  const debrief = useMemo(
    () => (debriefing ? classDebrief(lesson, artifact && playDebrief(artifact, lesson)) : undefined),
    [debriefing, artifact, lesson],
  );
  return (
    <Wall
      view={view}
      room={room}
      scene={scene}
      debrief={debrief}
      staged={stage.staged}
      picture={picture}
      told={told}
      onStageSlot={stage.onSlot}
      {...(canFill() && {
        onFullScreen: () => void document.documentElement.requestFullscreen().catch(() => undefined),
      })}
    />
  );
}

const canFill = (): boolean => document.fullscreenEnabled && document.fullscreenElement === null;
