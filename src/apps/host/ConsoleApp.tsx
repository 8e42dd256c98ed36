import { stories } from 'virtual:stories';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { now } from '../../adapters/clock';
import { newId, newSeed } from '../../adapters/random';
import { saveFile } from '../../adapters/save-file';
import type { LessonCommand } from '../../classroom/commands';
import { classDebrief } from '../../classroom/debrief';
import type { Lesson, LessonSettings } from '../../classroom/model';
import { settledOf, turnNow } from '../../classroom/phase';
import { classReport, reportCsv } from '../../classroom/report';
import { consoleView } from '../../classroom/views/console';
import { fixedChance } from '../../session/chance';
import type { Artifact } from '../../story/artifact';
import { Console, type ConsoleProps } from '../../ui/classroom/console/Console';
import type { RoomProps } from '../../ui/classroom/room';
import { Following } from '../../ui/classroom/start/Following';
import { Start } from '../../ui/classroom/start/Start';
import { usePoster } from '../../ui/usePoster';
import { useClock, useLesson, useLessonKeys, useNight, useStory, useTimeUp, useTold, useWatched } from './hooks';
import type { Host } from './host';
import { playDebrief } from './play-debrief';
import { usePhoneStory, useRoom } from './room/hooks';
import { ahead, keyOf, notesOn, sameText, sceneAt, toJump, toLay, toTry } from './scene';
import { HOST } from './words';

const WHEN = new Intl.DateTimeFormat(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' });

/** The facilitator's window: it runs the story, and every change of the lesson can be made here. */
export function ConsoleApp({ host }: { readonly host: Host }) {
  const { box } = host;
  const state = useLesson(box);
  const night = useNight(host);
  const room = useRoom(host);
  // A window elsewhere begins nothing: it goes straight to the lesson that it follows.
  const [left, leave] = useState(!host.room.follows && (state.lesson.phase !== 'empty' || state.refused !== undefined));
  const [trouble, setTrouble] = useState<string>();
  const { lesson } = state;
  const onNight = () => host.night.set(!night);
  const open = async (slug: string, settings: LessonSettings, room: number): Promise<void> => {
    const card = stories.find((one) => one.slug === slug);
    if (!card) return;
    const chance = fixedChance(location.search);
    const { title, keyHash, textHash } = card;
    const { seed = newSeed(), world = 0 } = chance;
    if (lesson.phase !== 'empty') host.room.discard();
    const scene = { story: slug, title, keyHash, textHash, seed, world };
    setTrouble(box.act({ do: 'open', id: newId(), scene, settings, room }));
    leave(false);
  };
  if (lesson.phase === 'empty' && host.room.follows) return <Following room={room} />;
  if (left || lesson.phase === 'empty') {
    return (
      <Start
        posts={stories.map(({ slug, title, minutes, decisions, blurb }) => ({
          slug,
          title,
          minutes,
          decisions,
          about: blurb,
        }))}
        kept={keptLesson(lesson)}
        room={room}
        trouble={state.refused?.words ?? trouble ?? (state.kept ? undefined : HOST.notKept)}
        night={night}
        onNight={onNight}
        onOpen={(slug, settings, room) => void open(slug, settings, room)}
        onResume={() => {
          if (state.refused) box.repair();
          leave(false);
        }}
        onDiscard={host.room.discard}
      />
    );
  }
  return <OpenLesson host={host} lesson={lesson} kept={state.kept} room={room} night={night} onNight={onNight} />;
}

function keptLesson(lesson: Lesson) {
  if (lesson.phase === 'empty') return undefined;
  return { title: lesson.scene.title, when: WHEN.format(new Date(lesson.openedAt)), phase: lesson.phase };
}

interface OpenLessonProps {
  readonly host: Host;
  readonly lesson: Lesson;
  readonly kept: boolean;
  readonly room: RoomProps;
  readonly night: boolean;
  readonly onNight: () => void;
}

function OpenLesson({ host, lesson, kept, room, night, onNight }: OpenLessonProps) {
  const { box, presence } = host;
  const { follows } = host.room;
  const { artifact, failed } = useStory(lesson.scene.story);
  const time = useClock(lesson.timer?.since !== undefined);
  useTimeUp(host, lesson, time, 0);
  const [told, tell] = useTold(host);
  const [sheet, setSheet] = useState<ConsoleProps['sheet']>();
  const [keyShown, showKey] = useState(true);
  const [peeking, peek] = useState(false);
  // Elsewhere nobody knows of the wall beside the leading console; it is not to be missed there.
  const wallLinked = useWatched(presence.subscribe, () => presence.sees('wall')) || follows;
  const act = (command: LessonCommand | undefined): void => {
    if (command) tell(box.act(command) ?? '');
  };
  useLessonKeys({
    box,
    place: 'console',
    tell,
    onIntent: (does) => {
      if (does === 'peek') peek(true);
      else if (does === 'toggle-key') showKey((shown) => !shown);
      else if (does === 'override' || does === 'help') setSheet(does);
      else if (does === 'note') document.querySelector<HTMLElement>('[data-note]')?.focus();
      else void document.exitFullscreen?.().catch(() => undefined);
    },
    onLetGo: () => peek(false),
  });
  // The story is run here: whatever the room has decided, the lines that follow are laid for every window.
  useEffect(() => {
    if (artifact && !follows) act(toLay(artifact, lesson));
  }, [artifact, lesson]);
  usePhoneStory(host, artifact, lesson);
  const good = artifact && sameText(artifact, lesson) ? artifact : undefined;
  const view = consoleView(lesson, { now: time, peek: peeking });
  const play = JSON.stringify(view.wall.play);
  const scene = useMemo(
    () => (good && lesson.stops.length > 0 ? sceneAt(good, lesson, view.wall.play) : undefined),
    [good, lesson.stops.length > 0, play],
  );
  const picture = usePoster(scene?.state.scene, true);
  const turn = turnNow(lesson);
  const notes = useMemo(() => good && notesOn(good, lesson, turn), [good, turn?.turn]);
  const jumps = useMemo(() => (good ? ahead(good, lesson) : []), [good, lesson.turns]);
  const debrief = useMemo(
    () => (settledOf(lesson).length > 0 ? classDebrief(lesson, good && playDebrief(good, lesson)) : undefined),
    [good, lesson],
  );
  const words = told || troubleIn(artifact, failed, good, kept);
  return (
    <Console
      view={view}
      room={room}
      notes={notes}
      names={namesOf(artifact)}
      wallLinked={wallLinked}
      picture={picture}
      told={words}
      keyShown={keyShown}
      peeking={peeking}
      sheet={sheet}
      debrief={debrief}
      night={night}
      onNight={onNight}
      onCommand={act}
      onOpenWall={() => openWall(tell)}
      onToggleKey={() => showKey(!keyShown)}
      onPeek={peek}
      onSheet={setSheet}
      onReport={(kind) => report(kind, good, lesson)}
      onNewLesson={host.room.discard}
      jumps={jumps}
      onJump={(decision) => act(good && toJump(good, lesson, decision))}
      onTry={(number, choice) => {
        const of = settledOf(lesson).find((t) => t.turn === number);
        if (good && of) act(toTry(good, lesson, of, choice));
      }}
    />
  );
}

function troubleIn(artifact: Artifact | undefined, failed: boolean, good: Artifact | undefined, kept: boolean): string {
  if (failed) return HOST.noStory;
  if (artifact && !good) return HOST.otherText;
  return kept ? '' : HOST.notKept;
}

function namesOf(artifact: Artifact | undefined): Record<string, string> {
  const cast = artifact?.meta.cast ?? [];
  return { officer: HOST.officer, ...Object.fromEntries(cast.map(({ id, name }) => [id, name])) };
}

/** A window of its own, to be dragged to the projector. */
function openWall(tell: (words: string) => void): void {
  const address = new URL(location.href);
  // With the key of the room, where this window follows one.
  const [, key] = location.hash.split('?');
  address.hash = key === undefined ? '#/class/wall' : `#/class/wall?${key}`;
  if (!window.open(address, 'rapport-wall', 'popup,width=1280,height=720')) tell(HOST.blocked);
}

function report(kind: 'csv' | 'json' | 'print', artifact: Artifact | undefined, lesson: Lesson): void {
  if (kind === 'print') {
    window.print();
    return;
  }
  const made = classReport(lesson, artifact ? keyOf(artifact, lesson) : []);
  const day = new Date(now()).toISOString().slice(0, 10);
  const name = `class-${lesson.scene.story}-${day}.${kind}`;
  if (kind === 'csv') saveFile(name, reportCsv(made), 'text/csv');
  else saveFile(name, `${JSON.stringify(made, undefined, 2)}\n`);
}
