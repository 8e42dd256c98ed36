import { loadStory } from 'virtual:stories';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../adapters/clock';
import type { LessonBox, LessonState } from '../../classroom/box';
import { type Intent, type KeyMemory, pressed } from '../../classroom/keys';
import { GRACE, type Lesson } from '../../classroom/model';
import { openBallot } from '../../classroom/phase';
import { timeLeft } from '../../classroom/timer';
import type { Artifact } from '../../story/artifact';
import type { Host } from './host';
import { wantsPhones } from './room/goal';

export function useWatched<T>(subscribe: (listener: () => void) => () => void, get: () => T): T {
  const [value, setValue] = useState(get);
  useEffect(() => {
    const read = () => setValue(get);
    read();
    return subscribe(read);
  }, []);
  return value;
}

export const useLesson = (box: LessonBox): LessonState => useWatched(box.subscribe, box.get);

/** Night or light, put on the page. */
export function useNight({ night }: Host): boolean {
  const on = useWatched(night.subscribe, night.get);
  document.documentElement.dataset.theme = on ? 'night' : 'light';
  document.documentElement.dataset.contrast = matchMedia('(prefers-contrast: more)').matches ? 'high' : 'standard';
  return on;
}

/** The story of the lesson, and whether it did not arrive. */
export function useStory(slug: string): { readonly artifact?: Artifact; readonly failed: boolean } {
  const [story, setStory] = useState<{ readonly slug: string; readonly artifact?: Artifact }>();
  useEffect(() => {
    if (slug === '') return undefined;
    let gone = false;
    loadStory(slug).then(
      (artifact) => !gone && setStory({ slug, artifact }),
      () => !gone && setStory({ slug }),
    );
    return () => {
      gone = true;
    };
  }, [slug]);
  if (story?.slug !== slug) return { failed: false };
  return story.artifact ? { artifact: story.artifact, failed: false } : { failed: true };
}

const TICK = 250;

/** Milliseconds since the epoch, anew four times a second while a clock is on the wall. */
export function useClock(running: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!running) return undefined;
    setTime(now());
    const timer = setInterval(() => setTime(now()), TICK);
    return () => clearInterval(timer);
  }, [running]);
  return running ? time : now();
}

/**
 * Closes the vote when its time is up. The console does so at once; the wall a little later, should the console be gone.
 * Votes of phones that were on their way still come in.
 * @param late milliseconds after the end
 */
export function useTimeUp({ box, room }: Host, lesson: Lesson, time: number, late: number): void {
  const ballot = openBallot(lesson);
  const end = -late - (wantsPhones(lesson) ? GRACE : 0);
  const over = ballot && !room.follows && lesson.timer?.since !== undefined && timeLeft(lesson.timer, time) < end;
  useEffect(() => {
    if (over) box.act({ do: 'close', prompt: ballot.prompt });
  }, [over, ballot?.prompt]);
}

const TOLD = 4000;

/** Words of the last key, which leave by themselves. */
export function useTold({ room }: Host): readonly [string, (words: string) => void] {
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (words: string): void => {
    clearTimeout(timer.current);
    setTold(words);
    if (words !== '') timer.current = setTimeout(() => setTold(''), TOLD);
  };
  useEffect(() => {
    const stop = room.told(tell);
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, []);
  return [told, tell];
}

type Does = Exclude<Intent, { does: 'command' | 'say' }>['does'];

interface LessonKeys {
  readonly box: LessonBox;
  readonly place: 'console' | 'wall';
  readonly tell: (words: string) => void;
  readonly onIntent: (does: Does) => void;
  /** V is let go of. */
  readonly onLetGo?: () => void;
}

/** The keys of console, wall and clicker. In a field keys write, but for the clicker's; an open sheet has its own. */
export function useLessonKeys({ box, place, tell, onIntent, onLetGo }: LessonKeys): void {
  const memory = useRef<KeyMemory>({});
  const latest = useRef({ tell, onIntent, onLetGo });
  latest.current = { tell, onIntent, onLetGo };
  // Before the first paint: whoever sees the page can press its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A clicker's F5 must not reload even while somebody writes.
      if (event.key === 'F5') event.preventDefault();
      if (event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target, event.key)) return;
      const { key, shiftKey: shift, repeat } = event;
      // What a key means depends on where the lesson stands, and another window may just have moved it.
      const { lesson } = box.newest();
      if (lesson.phase === 'empty') return;
      const { intent, memory: kept } = pressed(lesson, { key, at: now(), shift, repeat }, memory.current, place);
      memory.current = kept;
      if (!intent) return;
      event.preventDefault();
      const { tell, onIntent } = latest.current;
      if (intent.does === 'command') tell(box.act(intent.command) ?? '');
      else if (intent.does === 'say') tell(intent.words);
      else onIntent(intent.does);
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'v') latest.current.onLetGo?.();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keyup', onUp);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keyup', onUp);
    };
  }, []);
}

const CLICKER = ['PageDown', 'PageUp'];

function isBusy(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const field = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select';
  return target instanceof Element && target.closest(field) !== null && !CLICKER.includes(key);
}
